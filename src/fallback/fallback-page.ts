import type { Language } from '../model/language.js';
import type { Network } from '../model/network.js';
import type { PlainDate } from '../model/plain-date.js';
import type { Words } from './words/words.js';

/** All that the content of a widget depends on. */
export interface FallbackPage {
  readonly network: Network;
  readonly language: Language;
  /** Of that language. */
  readonly words: Words;
  /** For banners that have their days. */
  readonly today: PlainDate;
  /** Of the widget's heading, 1 to 6. */
  readonly headingLevel: number;
  /** How the page links to an absolute address of the network. */
  readonly toHref: (address: string) => string;
}
