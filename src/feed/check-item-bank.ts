import type { Item, ItemBank } from '../model/item-bank.js';
import { fieldNodes } from '../model/item-fields.js';
import { checkShape } from './check-feed.js';
import { findKeyProblems } from './item-keys.js';
import { refuse } from './parse-feed.js';
import { isTorn } from './parse-item-bank.js';
import type { FeedProblem, ProblemPath } from './problem.js';
import { salvageInPlace } from './salvage.js';
import { createItemBankSchema } from './schema/item-bank.js';
import { findDuplicates } from './set-rules/unique-ids.js';
import { withoutNotes } from './without-notes.js';

/** Every problem of an item bank in one run; parameters and paths as in `checkFeed`. */
export function checkItemBank(json: unknown, base: URL | string): FeedProblem[] {
  const refusal = refuse(json);
  if (refusal) return [refusal];
  const file = withoutNotes(json);
  const shape = checkShape(createItemBankSchema({ base, strict: true }), file);
  const { result, toFilePath } = salvageInPlace(createItemBankSchema({ base, strict: false }), file);
  if (!result.ok) return shape;
  const { items, stimuli = [] } = result.value;
  const broken = [
    ...findDuplicates(items, ['items']),
    ...findDuplicates(stimuli, ['stimuli']),
    ...items.flatMap((item, index) => checkItem(item, ['items', index], result.value)),
  ].map((problem) => ({ ...problem, path: toFilePath(problem.path) }));
  // A right answer may refer to the choice that could not be read.
  const isOwnFault = ({ code, path }: FeedProblem): boolean =>
    code === 'duplicate-id' || !isTorn(path, result.problems);
  return [...shape, ...broken.filter(isOwnFault)];
}

function checkItem(item: Item, path: ProblemPath, bank: ItemBank): FeedProblem[] {
  const lists = Object.entries({
    choices: 'choices' in item ? item.choices : [],
    sources: item.type === 'match' ? item.sources : [],
    targets: item.type === 'match' ? item.targets : [],
    body: fieldNodes(item.body),
  });
  const duplicates = lists.flatMap(([name, records]) => findDuplicates(records, [...path, name]));
  return [...duplicates, ...findKeyProblems(item, path, bank)];
}
