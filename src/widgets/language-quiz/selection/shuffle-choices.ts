import type { Choice } from '../../../model/item-bank.js';
import { type Random, shuffle } from '../../../model/random.js';

/** The choices in another order; "all of the above" and others that are `fixed` keep their place. */
export function shuffleChoices(choices: readonly Choice[], random: Random): Choice[] {
  const moving = shuffle(
    choices.filter(({ fixed }) => !fixed),
    random,
  );
  return choices.map((choice) => (choice.fixed ? choice : (moving.shift() ?? choice)));
}
