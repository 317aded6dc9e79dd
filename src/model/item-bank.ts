/**
 * A bank of test items. Interactions carry their QTI 3 names (without `qti-` and `-interaction`); `cloze`, `dictation` and
 * `can-do` are compositions that QTI has no interaction of its own for.
 * https://www.imsglobal.org/spec/qti/v3p0/oview
 */
import type { Text } from './localized-text.js';
import type { CefrLevel } from './network.js';

export type Skill = 'listening' | 'reading' | 'vocabulary' | 'grammar' | 'writing' | 'other';

/** A and B are the two forms of the test, anchor items stand in both, practice items in none. */
export type Pool = 'A' | 'B' | 'anchor' | 'practice' | 'other';

/** Something to choose, with an id that is unique within its item. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Keeps its place when the choices are shuffled: "all of the above". */
  readonly fixed?: boolean;
}

/** A gap that is typed into. */
export interface TextEntryNode {
  readonly type: 'text-entry';
  readonly id: string;
}

/** A gap with its own few choices. */
export interface InlineChoiceNode {
  readonly type: 'inline-choice';
  readonly id: string;
  readonly choices: readonly Choice[];
}

/** A gap that takes one of the item's words. */
export interface GapNode {
  readonly type: 'gap';
  readonly id: string;
}

/** Words of a text that can be marked. */
export interface HottextNode {
  readonly type: 'hottext';
  readonly id: string;
  readonly text: string;
}

/** Whatever a visitor can act on within a text. */
export type FieldNode = TextEntryNode | InlineChoiceNode | GapNode | HottextNode;

/** Inline content: text, a line break, emphasis, or something to act on. Never HTML. */
export type InlineNode =
  | string
  | { readonly type: 'br' }
  | FieldNode
  | { readonly type: 'em' | 'strong'; readonly children: readonly (string | FieldNode)[] };

export interface ParagraphNode {
  readonly type: 'p';
  readonly children: readonly InlineNode[];
}

/** A timetable, a price list: plain cells. */
export interface TableNode {
  readonly type: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ImageNode {
  readonly type: 'img';
  readonly src: string;
  readonly alt: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type BlockNode = ParagraphNode | TableNode | ImageNode;

/** What is said in a recording, line by line. */
export interface TranscriptLine {
  readonly speaker?: string;
  readonly text: string;
}

export interface Audio {
  readonly src: string;
  /** The same, spoken slowly. */
  readonly slowSrc?: string;
  /** How often it may be played in a test; without it, as often as wanted. */
  readonly maxPlays?: number;
  readonly transcript: readonly TranscriptLine[];
}

/** A text, a picture or a recording that several items ask about. */
export interface Stimulus {
  readonly id: string;
  readonly body?: readonly BlockNode[];
  readonly audio?: Audio;
  readonly rights?: string;
}

/**
 * Parameters of the response function; a: discrimination, b: difficulty in logits, c and d: lower and upper asymptote.
 * `tag`: guessed from the level; `calibrated`: estimated from `n` answers.
 */
export interface ItemParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly method: 'tag' | 'calibrated' | 'other';
  readonly n?: number;
}

/** QTI `map_response`: points by answer. */
export interface Mapping {
  readonly entries: readonly { readonly value: string; readonly points: number }[];
  /** For an answer that is not listed. */
  readonly default: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** The key of a gap. */
export interface GapResponse {
  /** Accepted answers, the model answer first; of an `inline-choice`, the id of its right choice. */
  readonly correct: readonly string[];
  readonly mapping?: Mapping;
  /** `near` gives a part of the point for a missing or wrong accent. */
  readonly accents?: 'strict' | 'near' | 'other';
  readonly caseSensitive?: boolean;
  /** Near misses that are wrong words, and so never taken for typing errors: "walk" for "walks". */
  readonly confusables?: readonly string[];
}

interface ItemCommon {
  readonly id: string;
  /** Counted up when the question changes. */
  readonly revision: number;
  /** BCP 47, where it is not the bank's. */
  readonly language?: string;
  readonly skill: Skill;
  readonly cefrLevel: CefrLevel;
  readonly irt?: ItemParameters;
  readonly pool: Pool;
  /** Id of one of the bank's stimuli. */
  readonly stimulus?: string;
  readonly body: readonly BlockNode[];
  /** Why the answer is right. */
  readonly feedback?: string;
  readonly rights?: string;
}

export interface ChoiceItem extends ItemCommon {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  /** Ids of the right choices. */
  readonly correct: readonly string[];
  /** How many may be chosen: 1 (the default) shows radios, more shows checkboxes, 0 is as many as wanted. */
  readonly maxChoices?: number;
  readonly shuffle?: boolean;
  readonly mapping?: Mapping;
}

/** A text with gaps: `text-entry` and `inline-choice` nodes. */
export interface ClozeItem extends ItemCommon {
  readonly type: 'cloze';
  /** By the gap's id. */
  readonly responses: Readonly<Record<string, GapResponse>>;
}

/** A text with `gap` nodes and a list of words for them. */
export interface GapMatchItem extends ItemCommon {
  readonly type: 'gap-match';
  readonly choices: readonly Choice[];
  /** Id of the word by the gap's id. */
  readonly correct: Readonly<Record<string, string>>;
}

/** Two lists; each source belongs to one target. */
export interface MatchItem extends ItemCommon {
  readonly type: 'match';
  readonly sources: readonly Choice[];
  readonly targets: readonly Choice[];
  /** Id of the target by the source's id. */
  readonly correct: Readonly<Record<string, string>>;
}

export interface OrderItem extends ItemCommon {
  readonly type: 'order';
  /** In the order in which they are shown. */
  readonly choices: readonly Choice[];
  /** All ids in the right order. */
  readonly correct: readonly string[];
  /** `subsequence` (the default): the share of the longest run in the right order; `exact`: all or nothing. */
  readonly scoring?: 'exact' | 'subsequence' | 'other';
}

/** A text with `hottext` nodes to mark. */
export interface HottextItem extends ItemCommon {
  readonly type: 'hottext';
  /** Ids of the words to mark. */
  readonly correct: readonly string[];
  readonly maxChoices?: number;
}

/** Write down what is said in the stimulus. */
export interface DictationItem extends ItemCommon {
  readonly type: 'dictation';
  /** What is said, and other ways to write it down. */
  readonly correct: readonly string[];
}

/** A text that its writer compares with a model; it counts for no score. */
export interface ExtendedTextItem extends ItemCommon {
  readonly type: 'extended-text';
  readonly minWords?: number;
  readonly maxWords?: number;
  readonly model: string;
  /** What to look at when comparing. */
  readonly criteria: readonly string[];
}

/** A statement in the visitor's own judgement, "I can ask for the way"; it counts for no score. */
export interface CanDoItem extends ItemCommon {
  readonly type: 'can-do';
}

export type Item =
  | ChoiceItem
  | ClozeItem
  | GapMatchItem
  | MatchItem
  | OrderItem
  | HottextItem
  | DictationItem
  | ExtendedTextItem
  | CanDoItem;

/** Where a level begins on the scale of the items' difficulty. */
export interface Scale {
  readonly cuts: readonly { readonly cefrLevel: CefrLevel; readonly theta: number }[];
  /** Who says so. */
  readonly source: string;
}

export interface ItemBank {
  readonly version: string;
  readonly id: string;
  /** BCP 47, the language that is tested. */
  readonly language: string;
  readonly name: Text;
  readonly description?: Text;
  readonly rights?: string;
  readonly scale?: Scale;
  readonly stimuli?: readonly Stimulus[];
  readonly items: readonly Item[];
}
