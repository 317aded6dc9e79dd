import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../model/language.js';
import type { Command } from './commands.js';
import { type Misunderstand, parseCommand } from './parse-command.js';

/** Of all commands; which one has which is said in `parse-command.ts`. */
const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string', default: DEFAULT_LANGUAGE },
  output: { type: 'string', short: 'o' },
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  width: { type: 'string' },
  theme: { type: 'string' },
  wave: { type: 'string' },
  'base-url': { type: 'string' },
  lenient: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

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
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const unknown = given.find(({ name }) => !Object.hasOwn(OPTIONS, name));
  if (unknown) return misuse('unknown-option', unknown.rawName);
  if (values.lang !== language) return misuse('unknown-language', values.lang);
  if (values.help || values.version) return { kind: values.help ? 'help' : 'version', language };
  return parseCommand(positionals, { values, names: given.map(({ name }) => name), language }, misuse);
}

/** Not strict, because `parseArgs` would complain in English only. */
function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
}
