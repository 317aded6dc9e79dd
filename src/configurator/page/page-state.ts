import type { Language } from '../../model/language.js';
import type { Network } from '../../model/network.js';
import type { Choice } from '../choice.js';
import type { examine } from '../examine-markup.js';
import type { Field } from '../offered-fields.js';
import type { Way } from '../places.js';
import type { Fallback, Site } from '../snippet.js';
import type { Texts } from '../texts/texts.js';

/** Everything that the page shows. */
export interface PageState {
  readonly choice: Choice;
  /** The way that is shown, out of those of the place. */
  readonly way: Way;
  readonly site: Site;
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly language: Language;
  readonly texts: Texts;
  /** Of the network in the widget's language; empty until the feed is there. */
  readonly fallback: Fallback;
  readonly network: Network | undefined;
  /** Why the feed could not be read; empty where it could. */
  readonly feedProblem: string;
  readonly previewWidth: 'narrow' | 'middle' | 'full';
  readonly paragraphsLanguage: Language;
  readonly paragraphsTexts: Texts;
  /** What the doctor found, once asked. */
  readonly examined: ReturnType<typeof examine> | undefined;
  /** The name of what was copied last, and whether it worked. */
  readonly copied: { readonly name: string; readonly worked: boolean } | undefined;
}

/** What the views can ask for. */
export interface Actions {
  choose(change: Partial<Choice>): void;
  setAttribute(name: string, value: string | undefined): void;
  show(change: Partial<Pick<PageState, 'way' | 'previewWidth' | 'paragraphsLanguage'>>): void;
  speak(language: Language): void;
  copy(name: string, text: string): void;
  examine(markup: string): void;
}
