import type { TemplateResult } from 'lit';
import type { HottextItem, HottextNode, Item, Stimulus } from '../../model/item-bank.js';
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
  /** What shows right and wrong: only when checked, as soon as it is loaded. */
  readonly marks?: Marks;
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

/** How each part of a checked answer went, in the place of the interaction. */
export interface Marks {
  choiceMark(isChosen: boolean, isRight: boolean): unknown;
  toneOfPart(index: number, view: ItemView): string;
  gapMark(index: number, view: ItemView): unknown;
  /** `labelOf` names a target as its list does. */
  pairMark(index: number, labelOf: (target: string) => string, view: ItemView): unknown;
  rowMark(index: number, view: ItemView): unknown;
  markedWord(node: HottextNode, chosen: readonly string[], item: HottextItem): unknown;
  wordMarks(view: ItemView): TemplateResult;
}

/** The view of an item of one type. */
export type ViewOf<Type extends Item['type']> = ItemView<Extract<Item, { type: Type }>>;

export function isChecked({ phase }: ItemView): boolean {
  return phase === 'checked';
}

/** Says what a press did, in the status of the fields around it. That text is the page's: a render leaves it as it is. */
export function announce(part: Element, message: string): void {
  const status = part.closest('.fields')?.querySelector('[role="status"]');
  if (status) status.textContent = message;
}

/** Steps from one button of a group to another, by key; Home and End go all the way. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Arrow keys inside a group of buttons that is one stop for the Tab key. Which of them is the stop is known to the page
 * alone: a render leaves it as it is.
 */
export function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')];
  const from = buttons.findIndex((button) => button === event.target);
  if (step === undefined || from < 0) return;
  event.preventDefault();
  const to = Math.min(buttons.length - 1, Math.max(0, from + step));
  buttons.forEach((button, index) => (button.tabIndex = index === to ? 0 : -1));
  buttons[to]?.focus();
}
