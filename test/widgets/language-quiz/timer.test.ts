import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  extendTimer,
  minutesLeft,
  spendTime,
  startTimer,
  type Timer,
  timerPhase,
  turnOffTimer,
} from '../../../src/widgets/language-quiz/timer.js';

const timer = (minutes: number): Timer => {
  const started = startTimer(minutes);
  if (!started) throw new Error('No timer.');
  return started;
};

describe('timer', () => {
  it('is there where the author sets a number of minutes', () => {
    expect(startTimer(0)).to.equal(undefined);
    expect(startTimer(-1)).to.equal(undefined);
    expect(startTimer(Number.NaN)).to.equal(undefined);
    expect(startTimer(Infinity)).to.equal(undefined);
    expect(timerPhase(undefined)).to.equal('off');
    expect(minutesLeft(timer(30))).to.equal(30);
  });

  it('counts begun minutes', () => {
    expect(minutesLeft(spendTime(timer(30), 1))).to.equal(30);
    expect(minutesLeft(spendTime(timer(30), 60))).to.equal(29);
    expect(minutesLeft(spendTime(timer(30), 9999))).to.equal(0);
  });

  for (const [minutes, spent, phase] of [
    [30, 0, 'running'],
    [30, 25 * 60 - 1, 'running'],
    [30, 25 * 60, 'soon'],
    [30, 29 * 60, 'last'],
    [30, 30 * 60, 'over'],
    [10, 8 * 60, 'soon'],
    [1, 0, 'last'],
  ] as const)
    it(`is ${phase} after ${spent} seconds of ${minutes} minutes`, () => {
      expect(timerPhase(spendTime(timer(minutes), spent))).to.equal(phase);
    });

  it('gives the limit again, as often as it is asked for', () => {
    let extended = spendTime(timer(5), 300);
    expect(timerPhase(extended)).to.equal('over');
    for (let times = 1; times <= 10; times++) {
      extended = extendTimer(extended);
      expect(minutesLeft(extended)).to.equal(5 * times);
    }
  });

  it('stands still once it is off', () => {
    const off = turnOffTimer(timer(5));
    expect(timerPhase(off)).to.equal('off');
    expect(spendTime(off, 60)).to.equal(off);
  });

  it('never runs backwards, and never below nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 100, noNaN: true }))), (steps) => {
        let left = timer(5);
        for (const seconds of steps) {
          const next = spendTime(left, seconds);
          expect(minutesLeft(next)).to.be.within(0, minutesLeft(left));
          left = next;
        }
      }),
    );
  });
});
