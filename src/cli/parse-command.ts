import { isSafeLocation, parseUrl } from '../feed/safe-url.js';
import type { Language } from '../model/language.js';
import type { Drawing, FileCommand, FillCommand, Format, Misuse, SiteBuild } from './commands.js';
import type { Complaint } from './messages/cli-messages.js';

/** What stands behind the options: a string unless its value was forgotten, or a switch. */
export interface Values extends Readonly<Record<string, unknown>> {
  readonly output?: unknown;
  readonly width?: unknown;
  readonly theme?: unknown;
  readonly wave?: unknown;
}

export type Misunderstand = (complaint: Complaint, found?: unknown) => Misuse;

interface Given {
  readonly source: string;
  readonly format: Format;
  readonly language: Language;
}

interface Definition {
  /** Beyond those that every command has. */
  readonly options: readonly string[];
  readonly parse: (given: Given, values: Values, misuse: Misunderstand) => FileCommand | Misuse;
}

/** A new command is a new entry. */
const DEFINITIONS: Readonly<Record<FileCommand['kind'], Definition>> = {
  validate: { options: [], parse: (given) => ({ kind: 'validate', ...given }) },
  'validate-bank': { options: [], parse: (given) => ({ kind: 'validate-bank', ...given }) },
  fill: {
    options: ['check', 'dry-run'],
    parse: (given, values) => ({ kind: 'fill', ...given, mode: modeOf(values) }),
  },
  ics: {
    options: ['output'],
    parse: (given, { output }, misuse) => (isOutput(output) ? { kind: 'ics', ...given, output } : misuse('no-output')),
  },
  map: { options: ['output', 'width', 'theme', 'wave'], parse: parseDrawing },
  build: { options: ['output', 'base-url', 'lenient'], parse: parseBuild },
};

const COMMON_OPTIONS = ['format', 'lang', 'help', 'version'];

/** The words that are no options, with the options that were given. */
export function parseCommand(
  [command, source, ...more]: readonly string[],
  given: { readonly values: Values; readonly names: readonly string[]; readonly language: Language },
  misuse: Misunderstand,
): FileCommand | Misuse {
  const { values, names, language } = given;
  const { format } = values;
  if (!isFormat(format)) return misuse('unknown-format', format);
  if (command === undefined) return misuse('no-command');
  if (!isCommand(command)) return misuse('unknown-command', command);
  const { options, parse } = DEFINITIONS[command];
  // An option of another command would promise something.
  const misplaced = names.find((name) => ![...COMMON_OPTIONS, ...options].includes(name));
  if (misplaced !== undefined) return misuse('unknown-option', `--${misplaced}`);
  if (source === undefined) return misuse('no-source');
  if (more.length > 0) return misuse('several-sources', more[0]);
  return parse({ source, format, language }, values, misuse);
}

function isCommand(word: string): word is FileCommand['kind'] {
  return Object.hasOwn(DEFINITIONS, word);
}

function isFormat(word: unknown): word is Format {
  return word === 'pretty' || word === 'json';
}

function isOutput(output: unknown): output is string | undefined {
  return output === undefined || (typeof output === 'string' && output !== '');
}

function modeOf({ check, 'dry-run': preview }: Values): FillCommand['mode'] {
  if (check) return 'check';
  return preview ? 'preview' : 'write';
}

/** Of a picture, in pixels. */
const WIDTHS = { least: 240, most: 4000, usual: 1200 };

function parseDrawing(given: Given, values: Values, misuse: Misunderstand): Drawing | Misuse {
  const { output, width, theme, wave } = { width: `${WIDTHS.usual}`, theme: 'light', wave: '', ...values };
  if (!isOutput(output)) return misuse('no-output');
  const pixels = parseWidth(width);
  if (pixels === undefined) return misuse('wrong-width', width);
  if (theme !== 'light' && theme !== 'dark') return misuse('unknown-theme', theme);
  if (typeof wave !== 'string') return misuse('unknown-wave');
  return { kind: 'map', ...given, output, width: pixels, theme, wave };
}

function parseBuild(given: Given, values: Values, misuse: Misunderstand): SiteBuild | Misuse {
  const { output, 'base-url': address, lenient } = values;
  if (typeof output !== 'string' || output === '') return misuse('no-folder');
  const siteUrl = address === undefined ? undefined : parseSiteUrl(address);
  if (address !== undefined && !siteUrl) return misuse('wrong-base-url', address);
  return { kind: 'build', ...given, output, siteUrl, isLenient: lenient === true };
}

/** With a slash at its end, as what stands beside it resolves against it. */
function parseSiteUrl(address: unknown): URL | undefined {
  const url = typeof address === 'string' && !/[?#]/.test(address) ? parseUrl(address.replace(/\/?$/, '/')) : undefined;
  return url && isSafeLocation(url) ? url : undefined;
}

function parseWidth(width: unknown): number | undefined {
  const pixels = typeof width === 'string' && /^\d+$/.test(width) ? Number(width) : NaN;
  return pixels >= WIDTHS.least && pixels <= WIDTHS.most ? pixels : undefined;
}
