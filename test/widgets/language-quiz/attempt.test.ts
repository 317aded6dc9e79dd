import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseItemBank } from '../../../src/feed/parse-item-bank.js';
import type { ItemBank } from '../../../src/model/item-bank.js';
import {
  type Attempt,
  countOpen,
  isAnswered,
  isAtLast,
  isUntested,
  startAttempt,
  stepAt,
} from '../../../src/widgets/language-quiz/attempt.js';
import { type AttemptAction, continueAttempt, playsOf } from '../../../src/widgets/language-quiz/continue-attempt.js';
import { gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import {
  readAttempt,
  readQuizId,
  storageKey,
  writeAttempt,
} from '../../../src/widgets/language-quiz/stored-attempt.js';
import { BASE, bankOfEveryInteraction } from '../../feed/sample-feed.js';

const parsed = parseItemBank(bankOfEveryInteraction(), BASE);
if (!parsed.ok) throw new Error('The sample bank is broken.');
const bank: ItemBank = parsed.value;
const ITEMS = bank.items;
const DICTATION = ITEMS.findIndex(({ type }) => type === 'dictation');

type Start = Partial<Pick<Attempt, 'mode' | 'items'>> & { timeLimit?: number };

const start = ({ mode = 'test', items = ITEMS, timeLimit = 0 }: Start = {}): Attempt =>
  startAttempt({ quiz: 'test-es', mode, seed: 'x', form: 'A', items, recordings: ['bus'], timeLimit });

const run = (actions: readonly AttemptAction[], attempt = start()): Attempt => actions.reduce(continueAttempt, attempt);

const answer = (field: string, value: string): AttemptAction => ({ type: 'answer', field, value });
const go = (position: number): AttemptAction => ({ type: 'go', position });
const NEXT: AttemptAction = { type: 'next' };
const BACK: AttemptAction = { type: 'back' };

const anyField = fc.constantFrom('selection', 'g1', 'g2', 'a', 'b', 'order', 'text', 'rating', '__proto__');
const anyValue = fc.oneof(fc.constantFrom('', ' ', 'a', 'a c', 'd c b a', 'went', 'The bus is late.'), fc.string());
const anyAnswer = fc.tuple(anyField, anyValue).map(([field, value]) => answer(field, value));
const anyMove = fc.oneof(fc.constantFrom(NEXT, BACK), fc.integer({ min: -2, max: ITEMS.length + 2 }).map(go));
const anyOther = fc.constantFrom<AttemptAction>(
  { type: 'flag' },
  { type: 'check' },
  { type: 'play' },
  { type: 'review' },
  { type: 'extend' },
  { type: 'turn-off' },
  { type: 'audio', canUse: false },
  { type: 'audio', canUse: true },
  { type: 'spend', seconds: 7 },
);
const anyAction = fc.oneof(
  { weight: 6, arbitrary: anyAnswer },
  { weight: 4, arbitrary: anyMove },
  { weight: 3, arbitrary: anyOther },
  { weight: 1, arbitrary: fc.constant<AttemptAction>({ type: 'finish', on: '2026-11-24' }) },
);
const anyStart = fc
  .record({ mode: fc.constantFrom('test', 'practice'), timeLimit: fc.constantFrom(0, 10) } as const)
  .map(start);

describe('attempt', () => {
  it('starts at the first question without an answer', () => {
    const attempt = start();
    expect(attempt).to.include({ position: 0, place: 'question', canUseAudio: true });
    expect(attempt).not.to.have.property('timer');
    expect(countOpen(attempt)).to.equal(ITEMS.length);
  });

  it('goes on and back, and no further than there are questions', () => {
    expect(run([BACK]).position).to.equal(0);
    expect(run([NEXT]).position).to.equal(1);
    expect(run([...ITEMS.map(() => NEXT), NEXT]).position).to.equal(ITEMS.length - 1);
    expect(run([NEXT, NEXT, BACK]).position).to.equal(1);
    expect(isAtLast(run([go(ITEMS.length - 2)]))).to.equal(false);
    expect(isAtLast(run([go(ITEMS.length - 1)]))).to.equal(true);
  });

  it('goes to a question out of the review, and to none that is not there', () => {
    expect(run([{ type: 'review' }]).place).to.equal('review');
    expect(run([{ type: 'review' }, go(4)])).to.include({ place: 'question', position: 4 });
    expect(run([{ type: 'review' }, go(99)])).to.include({ place: 'review', position: 0 });
  });

  it('keeps the fields of a question apart, and the last of several answers', () => {
    const attempt = run([NEXT, answer('g1', 'g'), answer('g2', 'b'), answer('g1', 'went')]);
    expect(stepAt(attempt).answer).to.deep.equal({ g1: 'went', g2: 'b' });
    expect(stepAt(attempt, 0).answer).to.deep.equal({});
  });

  it('flags a question, and takes the flag back', () => {
    expect(stepAt(run([{ type: 'flag' }])).isFlagged).to.equal(true);
    expect(stepAt(run([{ type: 'flag' }, { type: 'flag' }])).isFlagged).to.equal(false);
  });

  it('takes spaces for no answer', () => {
    expect(isAnswered(run([answer('selection', ' ')]), 0)).to.equal(false);
    expect(isAnswered(run([answer('selection', 'a')]), 0)).to.equal(true);
  });

  it('shows right and wrong in practice alone, and keeps the answer from then on', () => {
    expect(stepAt(run([{ type: 'check' }])).isChecked).to.equal(false);
    const checked = run([answer('selection', 'a'), { type: 'check' }], start({ mode: 'practice' }));
    expect(stepAt(checked).isChecked).to.equal(true);
    expect(stepAt(run([answer('selection', 'b')], checked)).answer).to.deep.equal({ selection: 'a' });
  });

  it('lets a text be judged after it was compared with its model', () => {
    const written = run([answer('text', 'Hi'), { type: 'check' }, answer('rating', '2')], start({ mode: 'practice' }));
    expect(stepAt(written).answer).to.deep.equal({ text: 'Hi', rating: '2' });
  });

  it('counts plays by recording', () => {
    const attempt = run([{ type: 'play' }, go(DICTATION), { type: 'play' }, { type: 'play' }]);
    expect(playsOf(attempt, 'bus')).to.equal(2);
    expect(playsOf(attempt, '__proto__')).to.equal(0);
  });

  it('passes over questions about recordings for those who cannot hear them', () => {
    const silent = run([{ type: 'audio', canUse: false }, go(DICTATION - 1)]);
    expect(run([NEXT], silent).position).to.equal(DICTATION + 1);
    expect(run([NEXT, BACK], silent).position).to.equal(DICTATION - 1);
    expect(isUntested(silent, DICTATION)).to.equal(true);
    expect(countOpen(silent)).to.equal(ITEMS.length - 1);
    expect(run([{ type: 'audio', canUse: true }, NEXT], silent).position).to.equal(DICTATION);
  });

  it('ends at the last question that counts', () => {
    const items = [ITEMS[0], ITEMS[DICTATION]].filter((item) => item !== undefined);
    expect(isAtLast(start({ items }))).to.equal(false);
    expect(isAtLast(run([{ type: 'audio', canUse: false }], start({ items })))).to.equal(true);
  });

  it('stays as it is once it is finished', () => {
    const finished = run([{ type: 'finish', on: '2026-11-24' }]);
    fc.assert(fc.property(anyAction, (action) => expect(continueAttempt(finished, action)).to.equal(finished) && true));
  });

  it('never changes an attempt, only makes another one', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction), anyAction, (attempt, actions, action) => {
        const before = run(actions, attempt);
        const copy = structuredClone(before);
        continueAttempt(before, action);
        expect(before).to.deep.equal(copy);
      }),
    );
  });

  it('always shows one of its questions', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { position, items, steps } = run(actions);
        expect(items[position]).to.not.equal(undefined);
        expect(steps.length).to.equal(items.length);
      }),
    );
  });

  it('loses no answer by going about', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), fc.array(anyMove), (answers, moves) => {
        const attempt = run(answers);
        expect(run(moves, attempt).steps).to.deep.equal(attempt.steps);
      }),
    );
  });

  it('scores within its bounds, and skills and levels add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { correct, total, points, untested, bySkill, byLevel } = gradeAttempt(run(actions), 'en');
        expect(correct).to.be.within(0, total);
        expect(points).to.be.within(correct, total);
        for (const parts of [bySkill, byLevel]) {
          expect(parts.reduce((sum, part) => sum + part.correct, 0)).to.equal(correct);
          expect(parts.reduce((sum, part) => sum + part.total, 0)).to.equal(total);
          expect(parts.reduce((sum, part) => sum + part.untested, 0)).to.equal(untested);
          expect(parts.reduce((sum, part) => sum + part.points, 0)).to.be.closeTo(points, 0.05);
        }
      }),
    );
  });
});

describe('an attempt that was stored', () => {
  const reload = (attempt: Attempt): Attempt => {
    const restored = readAttempt(writeAttempt(attempt), bank);
    if (!restored) throw new Error('Nothing was restored.');
    return restored;
  };

  it('is the one that was not interrupted, wherever it was interrupted', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAction), fc.array(anyAction), (attempt, before, after) => {
        const uninterrupted = run([...before, ...after], attempt);
        const resumed = run(after, reload(run(before, attempt)));
        expect(resumed).to.deep.equal(uninterrupted);
        expect(gradeAttempt(resumed, 'en')).to.deep.equal(gradeAttempt(uninterrupted, 'en'));
      }),
    );
  });

  it('is not read from anything else', () => {
    const stored = JSON.parse(writeAttempt(run([answer('selection', 'a')], start({ timeLimit: 5 })))) as object;
    const spoilt = [
      { items: ['gone'] },
      { items: [] },
      { steps: [null] },
      { steps: 'x' },
      { position: 99 },
      { position: 'length' },
      { place: 'elsewhere' },
      { mode: '' },
      { form: 'C' },
      { seed: 1 },
      { quiz: 1 },
      { plays: null },
      { recordings: [1] },
      { timer: { limit: 'x' } },
      { canUseAudio: 'x' },
    ];
    for (const change of spoilt)
      expect(readAttempt(JSON.stringify({ ...stored, ...change }), bank), JSON.stringify(change)).to.equal(undefined);
    for (const text of ['', 'x', 'null', '1', '[]', '{}']) expect(readAttempt(text, bank), text).to.equal(undefined);
  });

  it('is read or not read from any JSON, and never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => readAttempt(text, bank) === undefined));
  });

  it('tells its quiz before the bank is there', () => {
    expect(readQuizId(writeAttempt(start()))).to.equal('test-es');
    for (const text of ['', 'null', '{}', '{"quiz":1}']) expect(readQuizId(text), text).to.equal(undefined);
  });

  it('is kept apart by bank, by what the bank holds, and by mode', () => {
    expect(storageKey(bank, 'test')).to.not.equal(storageKey(bank, 'practice'));
    expect(storageKey(bank, 'test')).to.equal(storageKey(structuredClone(bank), 'test'));
    expect(storageKey(bank, 'test')).to.contain(bank.id);
    expect(storageKey({ ...bank, items: bank.items.slice(1) }, 'test')).to.not.equal(storageKey(bank, 'test'));
  });
});
