import type { Language } from '../model/language.js';
import type { Complaint } from './messages/cli-messages.js';

export type Format = 'pretty' | 'json';

interface Common {
  /** A path or an address. */
  readonly source: string;
  /** How problems are printed. */
  readonly format: Format;
  /** Of the messages, and of what is written. */
  readonly language: Language;
}

/** `validate-bank` takes no feed: a wrong file is said to be none. */
export interface Validation extends Common {
  readonly kind: 'validate' | 'validate-bank';
}

/** Its source is a path: what is on the web cannot be written. */
export interface FillCommand extends Common {
  readonly kind: 'fill';
  /** `check` and `preview` write nothing; the first fails if there is something to write. */
  readonly mode: 'write' | 'check' | 'preview';
}

interface WithOutput extends Common {
  /** The path to write to; undefined means the standard output. */
  readonly output: string | undefined;
}

/** What a feed is turned into as a whole. */
export interface FeedExport extends WithOutput {
  readonly kind: 'ics';
}

/** A picture of the network. */
export interface Drawing extends WithOutput {
  readonly kind: 'map';
  /** Pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Id of the one mobility to draw; empty for all. */
  readonly wave: string;
}

/** A site of the widgets and a feed, to be put on any web space. */
export interface SiteBuild extends Common {
  readonly kind: 'build';
  /** The folder to write to. */
  readonly output: string;
  /** The address of that folder once it is published, with a slash at its end; undefined where it is not known. */
  readonly siteUrl: URL | undefined;
  /** Whether a feed with errors is built from what browsers would show of it. */
  readonly isLenient: boolean;
}

export interface Misuse {
  readonly kind: 'misuse';
  readonly complaint: Complaint;
  /** The word that is not understood. */
  readonly found: string;
  readonly language: Language;
}

export type FileCommand = Validation | FillCommand | FeedExport | Drawing | SiteBuild;

export type Command = FileCommand | Misuse | { readonly kind: 'help' | 'version'; readonly language: Language };
