import type { PluralForms } from '../cli-messages.js';

/** The phrases of `mobility-widgets build`. */
export interface BuildMessages {
  /** Follows the usage of the command as a whole. */
  readonly usage: string;
  /** With `{count}` and `{folder}`. */
  readonly written: PluralForms;
  /** Before the tag to copy. */
  readonly tag: string;
  /** Followed by the address of the configurator. */
  readonly page: string;
  /** Where the site's address is not known. */
  readonly noAddress: string;
  /** Files of an earlier build that are still there; with `{count}`. */
  readonly left: PluralForms;
  /** With `{found}`. */
  readonly outside: string;
  /** Before a list of files that would be overwritten. */
  readonly occupied: string;
  /** With `{found}`. */
  readonly unwritable: string;
}
