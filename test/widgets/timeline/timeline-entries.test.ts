import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { EventStatus, NetworkEvent } from '../../../src/model/network.js';
import { comparePlainDates, fromEpochDay, toEpochDay } from '../../../src/model/plain-date.js';
import {
  countTakingPlace,
  firstUpcoming,
  groupByYear,
  isCalledOff,
  monthsSpanned,
  participantsOf,
  phaseOf,
  timelineEntries,
} from '../../../src/widgets/timeline/timeline-entries.js';
import { event, flow, network } from '../../model/sample-network.js';

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

describe('phaseOf', () => {
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
      expect(phaseOf(event('e', start, end === undefined ? {} : { endDate: end }), today)).to.equal(phase);
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

  it('show every event once, in order, under the year of its beginning', () => {
    fc.assert(
      fc.property(events, dates, (some, today) => {
        const entries = timelineEntries(network({ events: some }), today);
        const years = groupByYear(entries);
        expect(idsOf(entries).sort()).to.deep.equal(some.map(({ id }) => id).sort());
        expect(years.flatMap((year) => idsOf(year.entries))).to.deep.equal(idsOf(entries));
        expect(new Set(years.map(({ year }) => year)).size).to.equal(years.length);
        for (const { year, entries: ofYear } of years)
          expect(ofYear.every((entry) => entry.event.startDate.startsWith(year))).to.equal(true);
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
        // An end before its start, which a feed may hold, makes an event past before it began.
        const sane = entries.every(({ event: { startDate, endDate = startDate } }) => endDate >= startDate);
        if (sane) expect(begun).to.deep.equal(entries.map((_, index) => index < place));
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

  it('adds up the groups of a mobility', () => {
    const moved = network({ flows: [flow('a', 'b', 2, 'm1'), flow('b', 'a', 3, 'm1'), flow('a', 'b', 4, 'm2')] });
    expect(['m1', 'm2', 'm3'].map((id) => participantsOf(moved, event(id, '2022')))).to.deep.equal([5, 4, 0]);
  });
});
