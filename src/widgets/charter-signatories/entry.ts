import type { Signatory } from './signatories.js';

/** A signature as the visitor reads it. */
export interface Entry {
  readonly signatory: Signatory;
  readonly name: string;
  readonly countryName: string;
}
