import { expect } from '@esm-bundle/chai';
import type { Skill } from '../../../src/model/item-bank.js';
import { type Answered, measure, measureSkills } from '../../../src/model/measurement/measure.js';
import { SCALE } from './banks.js';

const answered = (skill: Skill, count: number, response: 0 | 1): Answered[] =>
  Array.from({ length: count }, () => ({ item: { skill, a: 1, b: -1, c: 0, d: 1 }, response }));

describe('measure', () => {
  it('counts the items, and gives levels where there is a scale', () => {
    const items = answered('reading', 12, 1);
    expect(measure(items, SCALE)).to.include({ items: 12 });
    expect(measure(items, SCALE).levels).to.have.length(4);
    expect(measure(items, undefined).levels).to.deep.equal([]);
  });

  it('speaks of a skill from six items on, in one order, and never of another one', () => {
    const items = [
      ...answered('grammar', 6, 0),
      ...answered('listening', 7, 1),
      ...answered('reading', 5, 1),
      ...answered('other', 9, 1),
    ];
    const skills = measureSkills(items, SCALE);
    expect(skills.map(({ skill, items: count }) => [skill, count])).to.deep.equal([
      ['listening', 7],
      ['grammar', 6],
    ]);
    expect(skills[0]!.theta).to.be.greaterThan(skills[1]!.theta);
  });
});
