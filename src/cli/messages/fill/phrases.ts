import type { SkipReason } from '../../fill-values.js';
import type { PluralForms } from '../cli-messages.js';

/** The phrases of `mobility-widgets fill`. */
export interface FillMessages {
  /** Follows the usage of the command as a whole. */
  readonly usage: string;
  /** In place of a value that was not there. */
  readonly added: string;
  /** With `{count}` and `{file}`. */
  readonly written: PluralForms;
  /** What would be written; the same placeholders. */
  readonly pending: PluralForms;
  /** With `{file}`. */
  readonly nothing: string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  /** With `{found}`. */
  readonly notLocal: string;
}
