import type { PluralForms } from '../cli-messages.js';

/** What the picture of the map says, in the words of the widget. */
export interface MapMessages {
  readonly title: string;
  readonly partners: PluralForms;
  readonly inCountries: PluralForms;
  readonly apprentices: PluralForms;
  readonly inMobilities: PluralForms;
  /** With `{sends}` and `{hosts}`. */
  readonly balance: string;
  readonly arcs: string;
  readonly associates: string;
  /** Beside a partner that has no place on the map. */
  readonly outside: string;
  readonly boundaries: string;
  readonly kosovo: string;
}
