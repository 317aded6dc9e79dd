// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'state.copy.dated': str`You see a copy of ${0}. The newest version cannot be loaded right now.`,
  'state.copy': `You see an older copy. The newest version cannot be loaded right now.`,
  'state.failed': `This content could not be loaded.`,
  'state.retry': `Try again`,
};
