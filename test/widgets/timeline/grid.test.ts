import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fromEpochDay, toEpochDay } from '../../../src/model/plain-date.js';
import { axisEnd, gridWidth, makeAxis, positionsOn, stretchAxis } from '../../../src/widgets/timeline/grid-axis.js';
import { barsEnd, toBars } from '../../../src/widgets/timeline/grid-bars.js';
import { type LaneKind, toLanes } from '../../../src/widgets/timeline/grid-lanes.js';
import { labelWidth } from '../../../src/widgets/timeline/label-width.js';
import { firstShown } from '../../../src/widgets/timeline/list-window.js';
import { findNextBar } from '../../../src/widgets/timeline/next-bar.js';
import { packRows } from '../../../src/widgets/timeline/pack-lanes.js';
import { timelineEntries } from '../../../src/widgets/timeline/timeline-entries.js';
import { event, network, organization } from '../../model/sample-network.js';

const day = (date: string) => toEpochDay(date);
const spans = fc
  .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.1, max: 30, noNaN: true })))
  .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start));

describe('packRows', () => {
  it('takes the highest row that is free', () => {
    const spansOf = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
    expect(packRows([])).to.deep.equal([]);
    expect(packRows(spansOf([0, 5], [5, 9]))).to.deep.equal([0, 0]);
    expect(packRows(spansOf([0, 5], [5, 9]), 1)).to.deep.equal([0, 1]);
    expect(packRows(spansOf([0, 9], [1, 3], [2, 4], [3, 5], [9, 10]))).to.deep.equal([0, 1, 2, 1, 0]);
  });

  it('never lets two of a row overlap, and needs no more rows than lie above each other', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(0, 1), (some, gap) => {
        const rows = packRows(some, gap);
        expect(rows).to.have.lengthOf(some.length);
        const ends = new Map<number, number>();
        for (const [index, { start, end }] of some.entries()) {
          const row = rows[index]!;
          expect(start >= (ends.get(row) ?? -Infinity) + (ends.has(row) ? gap : 0)).to.equal(true);
          ends.set(row, end);
        }
        const deepest = some.map(
          ({ start }) => some.filter((other) => other.start <= start && other.end + gap > start).length,
        );
        expect(new Set(rows).size).to.equal(Math.max(0, ...deepest));
      }),
    );
  });
});

const dates = fc.integer({ min: day('2019-09-01'), max: day('2022-08-31') }).map(fromEpochDay);
const events = fc
  .array(
    fc.tuple(
      dates,
      fc.option(dates, { nil: undefined }),
      fc.constantFrom('meeting', 'mobility', 'output'),
      fc.constantFrom('a', 'b', 'gone'),
    ),
    { minLength: 1 },
  )
  .map((rows) =>
    rows.map(([startDate, endDate, type, location], index) =>
      event(`e${index}`, startDate, {
        type,
        location,
        ...(endDate === undefined ? {} : { endDate }),
      }),
    ),
  );

describe('lanes', () => {
  it('hold every event once, and no label over another', () => {
    fc.assert(
      fc.property(events, fc.constantFrom<LaneKind>('kind', 'partner'), (some, by) => {
        const sample = network({ organizations: [organization('a'), organization('b')], events: some });
        const entries = timelineEntries(sample, '2021-01-01');
        const axis = makeAxis(entries[0]!.first, Math.max(...entries.map(({ last }) => last)), day('2021-01-01'), 5);
        const lanes = toLanes(entries, sample, by);
        expect(lanes.flatMap((lane) => lane.entries.map((entry) => entry.event.id)).sort()).to.deep.equal(
          some.map(({ id }) => id).sort(),
        );
        for (const lane of lanes) {
          const bars = toBars(lane, axis, () => 8);
          expect(barsEnd(bars)).to.equal(Math.max(...bars.map(({ start, width }) => start + width)));
          for (const [index, bar] of bars.entries())
            for (const other of bars.slice(index + 1))
              if (bar.row === other.row) expect(bar.start + bar.width <= other.start).to.equal(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stand in a lasting order, what several partners do first', () => {
    const sample = network({
      organizations: [organization('a'), organization('b')],
      events: [
        event('at-b', '2022-01', { location: 'b' }),
        event('of-a', '2022-02', { organizer: 'a', type: 'output' }),
        event('nobody', '2022-03', { type: 'output' }),
      ],
    });
    const shape = (by: LaneKind) =>
      toLanes(timelineEntries(sample, '2022-01-01'), sample, by).map(({ id, entries }) => [id, entries.length]);
    expect(shape('partner')).to.deep.equal([
      ['', 1],
      ['a', 1],
      ['b', 1],
    ]);
    expect(shape('kind')).to.deep.equal([
      ['meeting', 1],
      ['output', 2],
    ]);
  });
});

describe('the axis', () => {
  it('has months of one width, in which days have their place', () => {
    const axis = makeAxis(day('2022-01-15'), day('2022-03-02'), day('2022-02-01'), 5);
    expect(axis.months).to.deep.equal(['2022-01', '2022-02', '2022-03']);
    expect(
      ['2022-01-01', '2022-02-01', '2022-02-15', '2022-04-01'].map((date) => positionsOn(axis)(day(date))),
    ).to.deep.equal([0, 5, 7.5, 15]);
    expect([axis.today, axis.todaySide, gridWidth(axis)]).to.deep.equal([5, 'inside', 15]);
  });

  it('reaches to a today that is near', () => {
    expect(makeAxis(day('2022-03-01'), day('2022-03-02'), day('2022-01-31'), 5).months).to.have.lengthOf(3);
    expect(makeAxis(day('2022-03-01'), day('2022-03-02'), day('2022-05-01'), 5).months).to.have.lengthOf(3);
  });

  it('leaves out the empty months before a today that is far', () => {
    const after = makeAxis(day('2022-03-01'), day('2022-03-02'), day('2026-11-23'), 5);
    expect([after.months.length, after.todaySide, after.today]).to.deep.equal([1, 'after', 6]);
    expect(gridWidth(after)).to.be.above(after.today + 10);
    const before = makeAxis(day('2022-03-01'), day('2022-03-02'), day('2018-01-01'), 5);
    expect([before.months.length, before.todaySide, before.today]).to.deep.equal([1, 'before', 0.5]);
    expect(positionsOn(before)(day('2022-03-01'))).to.equal(before.lead);
  });

  it('takes months on for labels that stand out', () => {
    const axis = stretchAxis(makeAxis(day('2021-12-01'), day('2021-12-02'), day('2030-01-01'), 5), 12);
    expect(axis.months).to.deep.equal(['2021-12', '2022-01', '2022-02']);
    expect(axis.today).to.equal(axisEnd(axis) + 1);
  });
});

describe('findNextBar', () => {
  const sample = network({
    events: [
      event('m1', '2022-01-10'),
      event('o1', '2022-02-10', { type: 'output' }),
      event('m2', '2022-03-10'),
      event('o2', '2022-08-10', { type: 'output' }),
    ],
  });
  const axis = makeAxis(day('2022-01-10'), day('2022-08-10'), day('2022-01-01'), 5);
  const bars = toLanes(timelineEntries(sample, '2022-01-01'), sample, 'kind').flatMap((lane) =>
    toBars(lane, axis, () => 8),
  );
  const from = (id: string, key: string) =>
    findNextBar(
      bars,
      bars.find((bar) => bar.entry.event.id === id)!,
      key,
      axis,
    )?.entry.event.id;
  const cases: [from: string, key: string, to: string | undefined][] = [
    ['m1', 'ArrowRight', 'o1'],
    ['o1', 'ArrowRight', 'm2'],
    ['m2', 'ArrowLeft', 'o1'],
    ['m1', 'ArrowLeft', undefined],
    ['o2', 'ArrowRight', undefined],
    ['m2', 'ArrowDown', 'o1'],
    ['o2', 'ArrowUp', 'm2'],
    ['m1', 'ArrowUp', undefined],
    ['m2', 'Home', 'm1'],
    ['m1', 'End', 'o2'],
    ['m1', 'PageDown', 'o1'],
    ['m2', 'PageDown', 'o2'],
    ['o2', 'PageUp', 'm2'],
    ['m1', 'Enter', undefined],
    ['m1', 'a', undefined],
  ];
  for (const [id, key, to] of cases)
    it(`leads from ${id} by ${key} to ${to ?? 'nowhere'}`, () => {
      expect(from(id, key)).to.equal(to);
    });
});

describe('what is shown at first', () => {
  const entriesOf = (count: number, today: string) =>
    timelineEntries(
      network({ events: Array.from({ length: count }, (_, index) => event(`${index}`, fromEpochDay(index))) }),
      today,
    );
  it('is all of a short list', () => expect(firstShown(entriesOf(50, '1980-01-01'), 50)).to.equal(0));
  it('begins a little before today', () => expect(firstShown(entriesOf(300, fromEpochDay(100)), 50)).to.equal(95));
  it('is the end when all is past', () => expect(firstShown(entriesOf(300, '1980-01-01'), 50)).to.equal(250));
  it('is the beginning when all is to come', () => expect(firstShown(entriesOf(300, '1960-01-01'), 50)).to.equal(0));

  it('gives labels room for their words, within limits', () => {
    expect(labelWidth(4)).to.equal(labelWidth(1));
    expect(labelWidth(20)).to.be.above(labelWidth(4));
    expect(labelWidth(90)).to.equal(labelWidth(900));
    expect(labelWidth(4, 20)).to.equal(labelWidth(20));
  });
});
