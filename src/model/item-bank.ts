/**
 * A bank of test items. Interactions carry their QTI 3 names (without `qti-` and `-interaction`).
 * https://www.imsglobal.org/spec/qti/v3p0/oview
 */
import type { Text } from './localized-text.js';
import type { CefrLevel } from './network.js';

export type Skill = 'listening' | 'reading' | 'vocabulary' | 'grammar' | 'writing' | 'other';
export type Pool = 'A' | 'B' | 'anchor' | 'practice' | 'other';

export interface GapNode {
  readonly type: 'text-entry';
  readonly id: string;
}

/** Inline content: text, emphasis, or a gap to fill. Never HTML. */
export type InlineNode =
  string | GapNode | { readonly type: 'em' | 'strong'; readonly children: readonly (string | GapNode)[] };

export interface BlockNode {
  readonly type: 'p';
  readonly children: readonly InlineNode[];
}

interface ItemCommon {
  readonly id: string;
  readonly revision: number;
  readonly skill: Skill;
  readonly cefrLevel: CefrLevel;
  readonly pool: Pool;
  readonly body: readonly BlockNode[];
  readonly feedback?: string;
}

export interface ChoiceItem extends ItemCommon {
  readonly type: 'choice';
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** Ids of the right choices: exactly one for now. */
  readonly correct: readonly string[];
}

export interface ClozeItem extends ItemCommon {
  readonly type: 'cloze';
  /** Accepted answers of each gap by the gap's id, the model answer first. */
  readonly responses: Readonly<Record<string, { readonly correct: readonly string[] }>>;
}

export type Item = ChoiceItem | ClozeItem;

export interface ItemBank {
  readonly version: string;
  readonly id: string;
  /** BCP 47, the language that is tested. */
  readonly language: string;
  readonly name: Text;
  readonly description?: Text;
  readonly rights?: string;
  readonly items: readonly Item[];
}
