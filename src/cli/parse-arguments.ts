import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../model/language.js';
import type { Complaint } from './messages/cli-messages.js';

export type Format = 'pretty' | 'json';

export interface Validation {
  readonly kind: 'validate';
  /** A path or an address. */
  readonly source: string;
  readonly format: Format;
  readonly language: Language;
}

export interface FillCommand {
  readonly kind: 'fill';
  /** A path: what is on the web cannot be written. */
  readonly source: string;
  readonly format: Format;
  readonly language: Language;
  /** `check` and `preview` write nothing; the first fails if there is something to write. */
  readonly mode: 'write' | 'check' | 'preview';
}

export interface Misuse {
  readonly kind: 'misuse';
  readonly complaint: Complaint;
  /** The word that is not understood. */
  readonly found: string;
  readonly language: Language;
}

export type Command =
  Validation | FillCommand | Misuse | { readonly kind: 'help' | 'version'; readonly language: Language };

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string', default: DEFAULT_LANGUAGE },
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

type Misunderstand = (complaint: Complaint, found?: unknown) => Misuse;

/** The meaning of the words that follow the command's name. */
export function parseArguments(words: readonly string[]): Command {
  const { values, positionals, tokens } = parse(words);
  const language = LANGUAGES.find((known) => known === values.lang) ?? DEFAULT_LANGUAGE;
  // An option that stands without its value is read as `true`.
  const misuse: Misunderstand = (complaint, found) => ({
    kind: 'misuse',
    complaint,
    found: typeof found === 'string' ? found : '',
    language,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name));
  if (unknown?.kind === 'option') return misuse('unknown-option', unknown.rawName);
  if (values.lang !== language) return misuse('unknown-language', values.lang);
  if (values.help || values.version) return { kind: values.help ? 'help' : 'version', language };
  return parseCommand(positionals, { ...values, language }, misuse);
}

/** Not strict, because `parseArgs` would complain in English only. */
function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
}

interface Options extends Readonly<Record<string, unknown>> {
  readonly language: Language;
}

function parseCommand([command, source, ...more]: readonly string[], options: Options, misuse: Misunderstand): Command {
  const { format, language } = options;
  if (format !== 'pretty' && format !== 'json') return misuse('unknown-format', format);
  if (command === undefined) return misuse('no-command');
  if (!isCommand(command)) return misuse('unknown-command', command);
  if (source === undefined) return misuse('no-source');
  if (more.length > 0) return misuse('several-sources', more[0]);
  return command === 'fill'
    ? { kind: 'fill', source, format, language, mode: modeOf(options) }
    : parseValidation({ kind: 'validate', source, format, language }, options, misuse);
}

function isCommand(word: string): word is 'validate' | 'fill' {
  return word === 'validate' || word === 'fill';
}

function modeOf({ check, 'dry-run': preview }: Options): FillCommand['mode'] {
  if (check) return 'check';
  return preview ? 'preview' : 'write';
}

/** It never writes, so that these would promise something. */
function parseValidation(command: Validation, options: Options, misuse: Misunderstand): Command {
  const misplaced = ['check', 'dry-run'].find((name) => options[name] !== undefined);
  return misplaced === undefined ? command : misuse('unknown-option', `--${misplaced}`);
}
