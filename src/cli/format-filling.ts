import { formatPath } from '../feed/problem.js';
import { type Language, toIntlLocale } from '../model/language.js';
import type { Filled } from './fill.js';
import { FILL_MESSAGES } from './messages/fill-messages.js';
import type { PluralForms } from './messages/messages.js';
import type { FillCommand } from './commands.js';

/** One JSON object for programs. `from` is null where the field was missing. */
export function formatFillingJson({ changes, skipped }: Filled, isWritten: boolean): string {
  const changed = changes.map(({ path, from = null, to }) => ({ path: formatPath(path), from, to }));
  return `${JSON.stringify({ written: isWritten, changes: changed, skipped }, null, 2)}\n`;
}

/** A line for each value, a line for each file that was left out, and a last line that counts them. */
export function formatFillingPretty({ changes, skipped }: Filled, command: FillCommand, isColored: boolean): string {
  const { language, mode, source } = command;
  const { reasons, added, written, pending, nothing } = FILL_MESSAGES[language];
  const values = changes.map(
    ({ path, from, to }) =>
      `${formatPath(path)}  ${from === undefined ? `(${added})` : JSON.stringify(from)} → ${JSON.stringify(to)}\n`,
  );
  const files = skipped.map(({ path, address, reason }) => `${path}  ${address}\n  ${reasons[reason]}\n`);
  const sentence = mode === 'write' ? written : pending;
  const summary = changes.length === 0 ? nothing : count(changes.length, sentence, language);
  const last = summary.replace('{file}', () => source);
  return `${[...values, ...files].join('')}${isColored ? `\u001b[1m${last}\u001b[0m` : last}\n`;
}

function count(number: number, forms: PluralForms, language: Language): string {
  const category = new Intl.PluralRules(toIntlLocale(language)).select(number);
  return (forms[category] ?? forms.other).replace('{count}', String(number));
}
