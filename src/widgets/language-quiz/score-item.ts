import type { ChoiceItem, ClozeItem, Item } from '../../model/item-bank.js';
import { gapIds } from '../../model/item-gaps.js';
import { type Answer, readField } from './answer.js';
import { matchesText } from './match-text.js';

/** One thing that was asked: a choice, a gap. */
export interface ScoredPart {
  /** As the visitor gave it; empty where nothing was given. */
  readonly given: string;
  /** The model answer. */
  readonly expected: string;
  readonly isRight: boolean;
}

export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly parts: readonly ScoredPart[];
}

/** How one type of question is marked. A new interaction is a new entry of `INTERACTIONS`. */
interface Interaction<Kind extends Item> {
  /** Whether this widget can ask the item as its author meant it. */
  readonly isPlayable: (item: Kind) => boolean;
  readonly score: (item: Kind, answer: Answer, language: string) => readonly ScoredPart[];
}

/** The only field of a choice: the id of the chosen one. */
export const CHOICE_FIELD = 'choice';

const choice: Interaction<ChoiceItem> = {
  // Several right choices need checkboxes and partial marks.
  isPlayable: (item) => item.correct.length === 1 && item.body.length > 0 && gapIds(item.body).length === 0,
  score: (item, answer) => {
    const chosen = readField(answer, CHOICE_FIELD);
    const [correct = ''] = item.correct;
    return [{ given: textOf(item, chosen), expected: textOf(item, correct), isRight: chosen === correct }];
  },
};

const cloze: Interaction<ClozeItem> = {
  isPlayable: () => true,
  score: (item, answer, language) =>
    gapIds(item.body).map((gap) => {
      const given = readField(answer, gap).trim();
      const accepted = item.responses[gap]?.correct ?? [];
      return { given, expected: accepted[0] ?? '', isRight: matchesText(given, accepted, language) };
    }),
};

const INTERACTIONS: { readonly [Type in Item['type']]: Interaction<Extract<Item, { type: Type }>> } = { choice, cloze };

export function isPlayable(item: Item): boolean {
  return interactionOf(item).isPlayable(item);
}

/** @param language of the bank: what counts as the same text depends on it */
export function scoreItem(item: Item, answer: Answer, language: string): Score {
  const parts = interactionOf(item).score(item, answer, language);
  return { raw: parts.filter(({ isRight }) => isRight).length, max: parts.length, parts };
}

/** The table pairs each type with its own interaction, which the compiler cannot follow through a union. */
function interactionOf(item: Item): Interaction<Item> {
  return INTERACTIONS[item.type] as Interaction<Item>;
}

function textOf(item: ChoiceItem, id: string): string {
  return item.choices.find((one) => one.id === id)?.text ?? '';
}
