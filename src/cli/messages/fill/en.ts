import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill FEED [--check | --dry-run] [options]

Writes into a local feed what its files beside it prove: their size, SHA-256 sum and pages, the width and height of
pictures, and the sum of the charter. Everything else in the feed stays as it is written.

  --check      Write nothing; exit code 1 if something would change
  --dry-run    Write nothing; say what would change
`,
  added: 'new',
  written: {
    one: '{count} value was written into {file}.',
    other: '{count} values were written into {file}.',
  },
  pending: {
    one: '{count} value in {file} is to be changed. Nothing was written.',
    other: '{count} values in {file} are to be changed. Nothing was written.',
  },
  nothing: '{file} agrees with its files.',
  reasons: {
    elsewhere: 'Not read: this file lies elsewhere.',
    outside: 'Not read: this file lies outside the folder of the feed. Move it into that folder.',
    missing: 'Not read: there is no such file. Put it there, or correct the address.',
    'no-pages': 'The pages could not be counted: the PDF is damaged or none.',
    'no-dimensions': 'The width and height could not be read: this is no picture, or it does not say them.',
  },
  notLocal: 'A feed on the web cannot be filled in: “{found}”. Give the path of a file.',
};

export default messages;
