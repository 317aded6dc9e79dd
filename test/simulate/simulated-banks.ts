import type { ItemBank, Scale } from '../../src/model/item-bank.js';
import { type MeasuredItem, measuredItems } from '../../src/model/measurement/item-parameters.js';
import { MEASURED_SKILLS } from '../../src/model/measurement/result-summary.js';
import type { SimulatedBank } from './simulate.js';

const SCALE: Scale = {
  cuts: [
    { cefrLevel: 'A1', theta: -4 },
    { cefrLevel: 'A2', theta: -2.5 },
    { cefrLevel: 'B1', theta: -1 },
    { cefrLevel: 'B2', theta: 0.5 },
  ],
  source: 'As in the sample banks.',
};

/** A bank as the demo has it. */
export function realBank({ language, scale = SCALE, ...bank }: ItemBank): SimulatedBank {
  const items = measuredItems({ ...bank, scale });
  return { name: `sample bank ${language}`, items, scale };
}

/** Banks that nobody has written: both forms of one size, levels and skills in turn. */
export function hypotheticalBanks(): SimulatedBank[] {
  return [
    { name: '60 items with gaps', items: makeItems(60, 0), scale: SCALE },
    { name: '60 choices of four', items: makeItems(60, 0.25), scale: SCALE },
    { name: '120 items with gaps', items: makeItems(120, 0), scale: SCALE },
  ];
}

function makeItems(count: number, c: number): MeasuredItem[] {
  return Array.from({ length: count }, (_, index) => {
    const cut = SCALE.cuts[Math.floor(index / 2) % SCALE.cuts.length]!;
    const skill = MEASURED_SKILLS[Math.floor(index / 8) % MEASURED_SKILLS.length]!;
    const about = { id: `i${index}`, revision: 1, cefrLevel: cut.cefrLevel, pool: index % 2 ? 'A' : 'B' } as const;
    return { ...about, skill, a: 1, b: cut.theta + 0.75, c, d: 1 };
  });
}
