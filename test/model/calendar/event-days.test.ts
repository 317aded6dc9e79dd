import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  daysOf,
  isDayUnknown,
  toCalendarDate,
  toCalendarTime,
  writeDate,
} from '../../../src/model/calendar/event-days.js';
import { comparePlainDates, fromEpochDay, toEpochDay, toLastEpochDay } from '../../../src/model/plain-date.js';
import { event } from '../sample-network.js';

const days = (startDate: string, endDate?: string) => daysOf(event('e', startDate, endDate ? { endDate } : {}));

describe('the days of an event', () => {
  const cases: [string, string, string | undefined, string, string][] = [
    ['one day', '2022-03-28', undefined, '2022-03-28', '2022-03-29'],
    ['one day, said twice', '2022-03-28', '2022-03-28', '2022-03-28', '2022-03-29'],
    ['a range', '2022-03-28', '2022-04-08', '2022-03-28', '2022-04-09'],
    ['the last day of a year', '2021-12-31', undefined, '2021-12-31', '2022-01-01'],
    ['the day before a leap day', '2024-02-28', undefined, '2024-02-28', '2024-02-29'],
    ['the day before none', '2022-02-28', undefined, '2022-02-28', '2022-03-01'],
    ['the night in which Europe’s clocks change', '2022-03-27', undefined, '2022-03-27', '2022-03-28'],
    ['a month', '2022-03', undefined, '2022-03-01', '2022-04-01'],
    ['the last month of a year', '2021-12', undefined, '2021-12-01', '2022-01-01'],
    ['two months', '2022-03', '2022-04', '2022-03-01', '2022-05-01'],
    ['a month and a day', '2022-03', '2022-03-28', '2022-03-01', '2022-03-29'],
    ['a day and a month', '2022-03-28', '2022-04', '2022-03-28', '2022-05-01'],
    ['an end before the beginning', '2022-03-28', '2022-03-01', '2022-03-28', '2022-03-29'],
    ['an end before the month', '2022-03', '2022-02', '2022-03-01', '2022-04-01'],
    ['no end in sight', '2022-03-28', '9999-12-31', '2022-03-28', '9999-12-31'],
  ];
  for (const [name, start, end, first, after] of cases)
    it(`are those of ${name}`, () => expect(days(start, end)).to.deep.equal({ first, end: after }));

  it('begin with the first, end after the last, and are one at least', () => {
    const epochDay = fc.integer({ min: -200_000, max: 2_000_000 });
    const date = fc.tuple(epochDay, fc.boolean()).map(([day, isMonth]) => fromEpochDay(day).slice(0, isMonth ? 7 : 10));
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [start, end] = [one, other].sort(comparePlainDates) as [string, string];
        const found = days(start, end);
        expect(toEpochDay(found.first)).to.equal(toEpochDay(start));
        expect(toEpochDay(found.end)).to.be.greaterThan(toEpochDay(found.first));
        if (toLastEpochDay(end) >= toEpochDay(start))
          expect(toEpochDay(found.end)).to.equal(Math.max(toLastEpochDay(end), toEpochDay(start)) + 1);
        expect(toCalendarDate(found.end)).to.match(/^\d{8}$/);
      }),
    );
  });

  it('are not known where one end is a month', () => {
    expect(isDayUnknown(event('e', '2022-03'))).to.equal(true);
    expect(isDayUnknown(event('e', '2022-03-28', { endDate: '2022-04' }))).to.equal(true);
    expect(isDayUnknown(event('e', '2022-03-28', { endDate: '2022-04-08' }))).to.equal(false);
  });
});

describe('dates', () => {
  it('are written as calendars do', () => {
    expect(toCalendarDate('2022-03-05')).to.equal('20220305');
    expect(toCalendarTime('2022-03-05')).to.equal('20220305T000000Z');
    expect(toCalendarTime('2022-03')).to.equal('20220301T000000Z');
  });

  it('are written for readers as the widgets write them', () => {
    expect(writeDate('2022-03-05', 'en')).to.equal('5 March 2022');
    expect(writeDate('2022-03', 'fr')).to.equal('mars 2022');
    expect(writeDate('2022-03-05', 'pt')).to.equal('5 de março de 2022');
  });
});
