import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fromEpochDay } from '../../../src/model/plain-date.js';
import { distanceTo } from '../../../src/widgets/flyer-banner/next-event.js';
import { event } from '../../model/sample-network.js';

describe('distanceTo', () => {
  const CASES: readonly (readonly [string, string | undefined, string, string])[] = [
    ['2022-03-08', undefined, '2022-03-05', '3 day'],
    ['2022-03-06', '2022-03-20', '2022-03-05', '1 day'],
    ['2022-03-05', undefined, '2022-03-05', '0 day'],
    ['2022-03-05', '2022-03-20', '2022-03-05', '0 day'],
    ['2022-03-18', undefined, '2022-03-05', '13 day'],
    ['2022-03-19', undefined, '2022-03-05', '2 week'],
    ['2022-04-29', undefined, '2022-03-05', '8 week'],
    ['2022-05-05', undefined, '2022-03-05', '2 month'],
    ['2023-03-05', undefined, '2022-03-05', '12 month'],
    ['2022-03-01', '2022-03-10', '2022-03-05', 'under way 5 day'],
    ['2022-03-01', '2022-03-05', '2022-03-05', 'under way 0 day'],
    ['2022-03-01', '2022-04', '2022-04-25', 'under way 5 day'],
    ['2022-03-04', undefined, '2022-03-05', 'none'],
    ['2022-03', undefined, '2022-03-31', '0 month'],
    ['2022-04', undefined, '2022-03-31', '1 month'],
    ['2023-01', undefined, '2022-11-30', '2 month'],
    ['2022-02', '2022-04', '2022-03-31', '0 month'],
    ['2022-02', undefined, '2022-03-01', 'none'],
  ];

  for (const [start, endDate, today, expected] of CASES) {
    it(`${start} to ${endDate ?? start}, seen from ${today}: ${expected}`, () => {
      const found = distanceTo(event('it', start, endDate === undefined ? {} : { endDate }), today);
      const words = found ? `${found.underWay ? 'under way ' : ''}${found.value} ${found.unit}` : 'none';
      expect(words).to.equal(expected);
    });
  }

  for (const eventStatus of ['cancelled', 'postponed'] as const) {
    it(`announces nothing that is ${eventStatus}`, () => {
      expect(distanceTo(event('it', '2022-03-08', { eventStatus }), '2022-03-05')).to.equal(undefined);
    });
  }

  it('is never negative, and there until the last day', () => {
    const span = fc.record({ start: fc.nat(30_000), length: fc.nat(400), today: fc.nat(30_000) });
    fc.assert(
      fc.property(span, ({ start, length, today }) => {
        const it = event('it', fromEpochDay(start), { endDate: fromEpochDay(start + length) });
        const found = distanceTo(it, fromEpochDay(today));
        expect(found === undefined).to.equal(today > start + length);
        expect(found?.value ?? 0).to.be.at.least(0);
      }),
    );
  });
});
