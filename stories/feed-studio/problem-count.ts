import { MESSAGES, type PluralForms } from '../../src/cli/messages/messages.js';
import { type FeedProblem, severityOf } from '../../src/feed/problem.js';
import { type Language, toIntlLocale } from '../../src/model/language.js';

/** "Not valid: 2 errors, 1 warning.", as the command line says it. */
export function verdict(problems: readonly FeedProblem[], language: Language): string {
  const messages = MESSAGES[language];
  const errors = countErrors(problems);
  const counts = [
    count(errors, messages.errors, language),
    count(problems.length - errors, messages.warnings, language),
  ].join(', ');
  return (errors === 0 ? messages.valid : messages.invalid).replace('{counts}', counts);
}

export function countErrors(problems: readonly FeedProblem[]): number {
  return problems.filter(({ code }) => severityOf(code) === 'error').length;
}

/** The word for a problem's severity. */
export function severityName({ code }: FeedProblem, language: Language): string {
  return MESSAGES[language][severityOf(code)];
}

function count(number: number, forms: PluralForms, language: Language): string {
  const category = new Intl.PluralRules(toIntlLocale(language)).select(number);
  return (forms[category] ?? forms.other).replace('{count}', String(number));
}
