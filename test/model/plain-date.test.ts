import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  comparePlainDates,
  fromEpochDay,
  isMonthOnly,
  isPlainDate,
  toEpochDay,
  today,
  toLastEpochDay,
} from '../../src/model/plain-date.js';

const FIRST_DAY = toEpochDay('0001-01-01');
const LAST_DAY = toEpochDay('9999-12-31');
const epochDays = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const plainDates = fc
  .tuple(epochDays, fc.boolean())
  .map(([day, monthOnly]) => fromEpochDay(day).slice(0, monthOnly ? 7 : 10));

describe('plain dates', () => {
  const real = ['2022-03-05', '2022-03', '2020-02-29', '2000-02-29', '2022-12-31', '0001-01-01', '9999-12-31'];
  const unreal = [
    ...['2021-02-29', '1900-02-29', '2022-04-31', '2022-00-10', '2022-13-01', '2022-01-00', '2022-01-32'],
    ...[
      '2022',
      '2022-3-5',
      '22-03-05',
      '2022-03-05T00:00:00Z',
      ' 2022-03-05',
      '2022-03-05\n',
      '2022-00',
      '',
      '٢٠٢٢-٠٣-٠٥',
    ],
  ];

  for (const date of real) it(`knows ${date}`, () => expect(isPlainDate(date)).to.equal(true));
  for (const date of unreal) it(`refuses ${JSON.stringify(date)}`, () => expect(isPlainDate(date)).to.equal(false));

  it('counts days from 1970-01-01', () => {
    expect(toEpochDay('1970-01-01')).to.equal(0);
    expect(toEpochDay('1969-12-31')).to.equal(-1);
    expect(toEpochDay('2022-03-05')).to.equal(19_056);
    expect(toEpochDay('0099-01-01')).to.be.lessThan(toEpochDay('1899-01-01'));
  });

  it('takes the first and the last day of a month alone', () => {
    expect(isMonthOnly('2022-02')).to.equal(true);
    expect(isMonthOnly('2022-02-01')).to.equal(false);
    expect(fromEpochDay(toEpochDay('2022-02'))).to.equal('2022-02-01');
    expect(fromEpochDay(toLastEpochDay('2022-02'))).to.equal('2022-02-28');
    expect(fromEpochDay(toLastEpochDay('2024-02'))).to.equal('2024-02-29');
    expect(fromEpochDay(toLastEpochDay('2022-12'))).to.equal('2022-12-31');
    expect(toLastEpochDay('2022-02-05')).to.equal(toEpochDay('2022-02-05'));
  });

  it('returns to the same day over the years 1 to 9999', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const date = fromEpochDay(day);
        expect(isPlainDate(date)).to.equal(true);
        expect(toEpochDay(date)).to.equal(day);
      }),
    );
  });

  it('ends a month on the day before the next one begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const toMonth = (y: number, m: number) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`;
        const next = month === 12 ? toMonth(year + 1, 1) : toMonth(year, month + 1);
        expect(toLastEpochDay(toMonth(year, month)) + 1).to.equal(toEpochDay(next));
      }),
    );
  });

  it('sorts as the calendar does, a month before its first day', () => {
    const sorted = ['2021-12-31', '2022-01', '2022-01-01', '2022-01-31', '2022-02'];
    expect([...sorted].reverse().sort(comparePlainDates)).to.deep.equal(sorted);
  });

  it('has a total order', () => {
    fc.assert(
      fc.property(plainDates, plainDates, plainDates, (a, b, c) => {
        expect(Math.sign(comparePlainDates(a, b))).to.equal(-Math.sign(comparePlainDates(b, a)) + 0);
        expect(comparePlainDates(a, b) === 0).to.equal(a === b);
        if (comparePlainDates(a, b) <= 0 && comparePlainDates(b, c) <= 0)
          expect(comparePlainDates(a, c)).to.be.at.most(0);
      }),
    );
  });

  it('names the day of the visitor’s own calendar, whatever the zone', () => {
    // The first and the last minute of a local day lie on two days of UTC everywhere but in Greenwich.
    expect(today(new Date(2022, 2, 5, 0, 0, 30))).to.equal('2022-03-05');
    expect(today(new Date(2022, 2, 5, 23, 59, 30))).to.equal('2022-03-05');
    expect(today()).to.satisfy(isPlainDate);
  });
});
