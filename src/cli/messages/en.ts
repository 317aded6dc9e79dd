import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Usage: mobility-widgets validate FILE|URL [options]
       mobility-widgets validate-bank FILE|URL [options]
       mobility-widgets ics FEED|URL [-o FILE] [options]
       mobility-widgets map FILE|URL [options]

Checks a feed or an item bank: its JSON, its fields, and what its records say together.
Beside a local feed, its files (size, SHA-256 sum) and its item banks are checked as well.
validate-bank does the same for an item bank alone.

ics writes the dates of a feed as an iCalendar file that calendars can subscribe to. A feed with errors is reported instead.

map: draws the partners and their mobilities as one SVG picture, for flyers and pages without scripts.

Options:
  --format pretty|json        How to print the problems (pretty)
  --lang en|fr|es|ca|lv|pt    Language of the messages and of the calendar (en)
  -o, --output FILE           Where ics and map write to (standard output)
  --help                      Show this text
  --version                   Show the version

Options of map:
  --width PIXELS              Its width, 240 to 4000 (1200)
  --theme light|dark          Its colours (light)
  --wave ID                   The one mobility to draw, by the id of its event (all)

Exit codes: 0 no errors, 1 errors, 2 a file cannot be read or written, or the command is not understood.
`,
  error: 'error',
  warning: 'warning',
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  valid: 'Valid: {counts}.',
  invalid: 'Not valid: {counts}.',
  unwritable: 'The file {found} cannot be written. Choose another place, or allow writing there.',
  complaints: {
    'no-command': 'A command is missing.',
    'unknown-command': 'There is no command “{found}”.',
    'no-source': 'The file or the address is missing.',
    'several-sources': 'Only one file at a time; “{found}” is one too many.',
    'no-output': 'The name of the file to write is missing after --output.',
    'unknown-option': 'There is no option {found}.',
    'unknown-format': 'There is no format “{found}”. Choose pretty or json.',
    'unknown-language': 'There is no language “{found}”. Choose en, fr, es, ca, lv or pt.',
    'unknown-theme': 'There is no theme “{found}”. Choose light or dark.',
    'unknown-wave': 'The feed has no mobility “{found}”.',
    'wrong-width': '“{found}” is no width. Write a number of pixels from 240 to 4000.',
    'not-written': '{found} cannot be written.',
    'no-bank': '{found} is no item bank. Use validate for a feed.',
    'no-folder': 'The folder to write to is missing. Name it after -o.',
    'wrong-base-url': '“{found}” is no address for a site. Write one such as https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol: 'This is not JSON. Put texts in double quotes; other values are numbers, true, false or null.',
    InvalidNumberFormat: 'This is not a number. Write one such as 12 or 3.5.',
    PropertyNameExpected: 'The name of a field is missing here. Write it in double quotes, or remove the comma before.',
    ValueExpected: 'A value is missing here. Write it, or remove the comma before.',
    ColonExpected: 'A colon is missing here, between the field’s name and its value.',
    CommaExpected: 'A comma is missing here.',
    CloseBraceExpected: 'A closing brace } is missing here.',
    CloseBracketExpected: 'A closing bracket ] is missing here.',
    EndOfFileExpected: 'The file should end here. Remove what follows, or a bracket that closes too early.',
    InvalidCommentToken: 'JSON has no comments. Write a field whose name begins with _ instead.',
    UnexpectedEndOfComment: 'JSON has no comments. Write a field whose name begins with _ instead.',
    UnexpectedEndOfString: 'This text has no closing quote. Add it in the same line.',
    UnexpectedEndOfNumber: 'This number is not complete. Write one such as 12 or 3.5.',
    InvalidUnicode: 'After \\u four digits or letters from a to f are missing, as in \\u00e9.',
    InvalidEscapeCharacter: 'This character cannot follow a backslash. Write \\\\ for the backslash itself.',
    InvalidCharacter: 'A tab or a line break cannot stand in a text. Write \\t or \\n instead.',
  },
};

export default messages;
