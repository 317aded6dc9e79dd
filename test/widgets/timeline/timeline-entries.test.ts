import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { EventStatus, NetworkEvent } from '../../../src/model/network.js';
import { comparePlainDates, fromEpochDay, toEpochDay } from '../../../src/model/plain-date.js';
import {
  countTakingPlace,
  firstUpcoming,
  isCalledOff,
  monthsSpanned,
  countMonths,
  timelineEntries,
} from '../../../src/widgets/timeline/timeline-entries.js';
import { groupByMonth } from '../../../src/widgets/timeline/month-groups.js';
import { event, network } from '../../model/sample-network.js';

const days = fc.integer({ min: toEpochDay('2019-01-01'), max: toEpochDay('2023-12-31') });
const dates = fc.tuple(days, fc.boolean()).map(([day, monthOnly]) => fromEpochDay(day).slice(0, monthOnly ? 7 : 10));
const events = fc
  .array(fc.tuple(dates, fc.option(dates, { nil: undefined })))
  .map((ranges) =>
    ranges.map(([startDate, endDate], index) =>
      event(`e${index}`, startDate, endDate === undefined ? {} : { endDate }),
    ),
  );
const idsOf = (entries: readonly { event: NetworkEvent }[]) => entries.map(({ event: { id } }) => id);

describe('the phase of an event', () => {
  const cases: [start: string, end: string | undefined, today: string, phase: string][] = [
    ['2022-03-05', undefined, '2022-03-04', 'upcoming'],
    ['2022-03-05', undefined, '2022-03-05', 'now'],
    ['2022-03-05', undefined, '2022-03-06', 'past'],
    ['2022-03-05', '2022-03-07', '2022-03-07', 'now'],
    ['2022-03-05', '2022-03-07', '2022-03-08', 'past'],
    ['2022-03', undefined, '2022-02-28', 'upcoming'],
    ['2022-03', undefined, '2022-03-01', 'now'],
    ['2022-03', undefined, '2022-03-31', 'now'],
    ['2022-03', undefined, '2022-04-01', 'past'],
    ['2022-03-28', '2022-04', '2022-04-30', 'now'],
    ['2022-03-28', '2022-04', '2022-05-01', 'past'],
  ];
  for (const [start, end, today, phase] of cases)
    it(`is ${phase} for ${start}${end ? ` to ${end}` : ''} on ${today}`, () => {
      const only = event('e', start, end === undefined ? {} : { endDate: end });
      expect(timelineEntries(network({ events: [only] }), today)[0]?.phase).to.equal(phase);
    });
});

describe('timelineEntries', () => {
  it('stand in order of time, a month before its days, then by end, then as in the feed', () => {
    const sample = network({
      events: [
        event('late', '2022-03-07'),
        event('long', '2022-03-05', { endDate: '2022-03-09' }),
        event('short', '2022-03-05'),
        event('twin', '2022-03-05'),
        event('month', '2022-03'),
        event('first', '2021-12-31'),
      ],
    });
    const order = ['first', 'month', 'short', 'twin', 'long', 'late'];
    expect(idsOf(timelineEntries(sample, '2022-03-05'))).to.deep.equal(order);
  });

  it('show every event once and in order, under the month of its beginning, with one today', () => {
    fc.assert(
      fc.property(events, dates, (some, today) => {
        const entries = timelineEntries(network({ events: some }), today);
        const groups = groupByMonth(entries, today);
        expect(idsOf(entries).sort()).to.deep.equal(some.map(({ id }) => id).sort());
        expect(groups.flatMap((group) => idsOf(group.entries))).to.deep.equal(idsOf(entries));
        const months = groups.map(({ month }) => month).filter((month) => month !== '');
        expect(new Set(months).size).to.equal(months.length);
        for (const { month, entries: ofMonth } of groups)
          expect(ofMonth.every((entry) => entry.event.startDate.startsWith(month))).to.equal(true);
        expect(groups.filter((group) => group.today !== undefined)).to.have.lengthOf(1);
        for (const [index, { event: later }] of entries.entries())
          if (index > 0)
            expect(comparePlainDates(entries[index - 1]!.event.startDate, later.startDate)).to.be.at.most(0);
      }),
    );
  });

  it('have a place for today: all before has begun, all after has not', () => {
    fc.assert(
      fc.property(events, days, (some, day) => {
        const entries = timelineEntries(network({ events: some }), fromEpochDay(day));
        const next = firstUpcoming(entries);
        const place = next ? entries.indexOf(next) : entries.length;
        const begun = entries.map((entry) => toEpochDay(entry.event.startDate) <= day);
        expect(begun).to.deep.equal(entries.map((_, index) => index < place));
      }),
    );
  });

  it('leave the feed as it was', () => {
    const frozen = Object.freeze([event('b', '2022-02'), event('a', '2022-01')]);
    expect(idsOf(timelineEntries(network({ events: frozen }), '2022-03-05'))).to.deep.equal(['a', 'b']);
  });
});

describe('what the summary counts', () => {
  const withStatus = (eventStatus: EventStatus) => event(eventStatus, '2022-03-05', { eventStatus });
  const sample = [
    event('plain', '2022-03-05', { endDate: '2023-01-01' }),
    ...(['scheduled', 'held', 'moved', 'cancelled', 'postponed', 'other'] as const).map(withStatus),
    event('mobility', '2019-09', { type: 'mobility' }),
  ];

  it('is what takes place', () => {
    expect(sample.filter(isCalledOff).map(({ id }) => id)).to.deep.equal(['cancelled', 'postponed']);
    expect(countTakingPlace(sample, 'meeting')).to.equal(5);
    expect(countTakingPlace(sample, 'mobility')).to.equal(1);
    expect(countTakingPlace([], 'meeting')).to.equal(0);
  });

  it('lies between the first month and the last', () => {
    expect(monthsSpanned(sample)).to.deep.equal(['2019-09', '2023-01']);
    fc.assert(
      fc.property(events, (some) => {
        const [first, last] = monthsSpanned(some);
        for (const { startDate, endDate = startDate } of some)
          for (const date of [startDate, endDate]) expect(date >= first && date.slice(0, 7) <= last).to.equal(true);
      }),
    );
  });

  it('knows how many months there are', () => {
    expect(countMonths(network({ events: sample }))).to.equal(41);
    expect(countMonths(network({ events: [event('e', '2022-03')] }))).to.equal(1);
  });
});

describe('months', () => {
  const entriesOf = (dates: string[], today: string) =>
    timelineEntries(network({ events: dates.map((date) => event(date, date)) }), today);
  const shape = (dates: string[], today: string) =>
    groupByMonth(entriesOf(dates, today), today).map(({ month, entries, today: place }) => [
      month,
      entries.length,
      place,
    ]);

  it('take today in where they are shown, before what is to come', () => {
    expect(shape(['2022-03-01', '2022-03-20'], '2022-03-10')).to.deep.equal([['2022-03', 2, 1]]);
    expect(shape(['2022-03-01'], '2022-03-10')).to.deep.equal([['2022-03', 1, 1]]);
    expect(shape(['2022-03-20'], '2022-03-10')).to.deep.equal([['2022-03', 1, 0]]);
  });

  it('leave today by itself where it has no month', () => {
    expect(shape(['2022-01-01', '2022-05-01'], '2022-03-10')).to.deep.equal([
      ['2022-01', 1, undefined],
      ['', 0, 0],
      ['2022-05', 1, undefined],
    ]);
    expect(shape([], '2022-03-10')).to.deep.equal([['', 0, 0]]);
  });
});
