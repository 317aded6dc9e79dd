import { expect } from '@esm-bundle/chai';
import type { Phase } from '../../../src/widgets/timeline/timeline-entries.js';
import { findStartingBar } from '../../../src/widgets/timeline/starting-bar.js';
import { event } from '../../model/sample-network.js';

const bar = (id: string, start: number, phase: Phase) => ({
  entry: { event: event(id, '2022-01-01'), first: 0, last: 0, phase },
  lane: '',
  row: 0,
  start,
  length: 1,
  width: 1,
});
const startOf = (...bars: Parameters<typeof bar>[]) => findStartingBar(bars.map((one) => bar(...one)))?.entry.event.id;

describe('where the grid begins', () => {
  it('is what takes place or comes next, in whatever lane', () => {
    expect(startOf(['past', 1, 'past'], ['late', 9, 'upcoming'], ['next', 5, 'upcoming'])).to.equal('next');
    expect(startOf(['next', 5, 'upcoming'], ['now', 2, 'now'])).to.equal('now');
    expect(startOf(['first', 5, 'now'], ['second', 5, 'now'])).to.equal('first');
  });
  it('is the last one when all is past', () =>
    expect(startOf(['b', 7, 'past'], ['c', 7, 'past'], ['a', 1, 'past'])).to.equal('c'));
  it('is nowhere in an empty grid', () => expect(startOf()).to.equal(undefined));
});
