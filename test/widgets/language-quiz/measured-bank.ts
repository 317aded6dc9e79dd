import type { ChoiceItem, ItemBank } from '../../../src/model/item-bank.js';
import { bank } from './bank.js';

const LEVELS = ['A1', 'A2', 'B1', 'B2'] as const;
const SKILLS = ['reading', 'grammar'] as const;

function toItem(pool: 'A' | 'B', index: number): ChoiceItem {
  return {
    ...{ id: `${pool}-${index}`, revision: 1, type: 'choice', pool, correct: ['right'] },
    cefrLevel: LEVELS[index % LEVELS.length] ?? 'A1',
    skill: SKILLS[Math.floor(index / LEVELS.length) % SKILLS.length] ?? 'reading',
    body: [{ type: 'p', children: [`Pregunta ${pool}-${index}`] }],
    choices: ['right', 'wrong', 'bad', 'no'].map((id) => ({ id, text: `Es ${id}.` })),
  };
}

/** Two forms of so many items each, on a scale. */
export function measuredBank(size: number): ItemBank {
  const forms = (['A', 'B'] as const).flatMap((pool) =>
    Array.from({ length: size }, (_, index) => toItem(pool, index)),
  );
  const cuts = LEVELS.map((cefrLevel, index) => ({ cefrLevel, theta: index * 1.5 - 3 }));
  return { ...bank, scale: { cuts, source: 'A sample scale.' }, items: forms };
}
