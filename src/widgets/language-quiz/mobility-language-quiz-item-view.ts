import type { Item, Stimulus } from '../../model/item-bank.js';
import type { Answer } from './scoring/answer.js';
import type { Score } from './scoring/score.js';

/**
 * A question as it stands on the page: what was answered so far, and what to do when that changes. One stands in a root at
 * a time; its labels and descriptions refer to one another by id.
 */
export interface ItemView<Kind extends Item = Item> {
  readonly item: Kind;
  readonly stimulus: Stimulus | undefined;
  readonly answer: Answer;
  /** Of the item (BCP 47): content, keyboards, letter buttons. */
  readonly language: string;
  /** Seeds the order of shuffled choices: the same on every render and after a reload. */
  readonly seed: string;
  /** `answering`: open. `checked`: shows right and wrong, with feedback and transcript, locked. */
  readonly phase: 'answering' | 'checked';
  /** Only when checked. */
  readonly score?: Score;
  /** How often the stimulus's recording was played so far. */
  readonly plays: number;
  /** The play limit counts in tests alone. */
  readonly mode: 'practice' | 'test';
  readonly canUseAudio: boolean;
  /** Also called when checked, for the `rating` of an extended text alone: its writer rates it beside the model. */
  readonly onAnswer: (field: string, value: string) => void;
  /** A play has begun, from the start; going on after a pause is none. */
  readonly onPlay: () => void;
  readonly onNoAudio: () => void;
  /** Enter in a field of text. */
  readonly onSubmit: () => void;
}

/** The view of an item of one type. */
export type ViewOf<Type extends Item['type']> = ItemView<Extract<Item, { type: Type }>>;

export function isChecked({ phase }: ItemView): boolean {
  return phase === 'checked';
}
