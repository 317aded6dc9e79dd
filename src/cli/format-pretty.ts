import type { Language } from '../model/language.js';
import { countOf } from './count-of.js';
import type { Report, ReportedProblem } from './describe-report.js';
import { MESSAGES } from './messages/messages.js';

/** https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const STYLES = { error: 31, warning: 33, strong: 1 };

type Paint = (text: string, style: keyof typeof STYLES) => string;

/** Two lines for each problem, where it stands and what to do, and a last line that counts them. */
export function formatPretty({ problems, errors, warnings }: Report, language: Language, isColored: boolean): string {
  const messages = MESSAGES[language];
  const paint: Paint = (text, style) => (isColored ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const counts = [countOf(errors, messages.errors, language), countOf(warnings, messages.warnings, language)].join(
    ', ',
  );
  const verdict = (errors === 0 ? messages.valid : messages.invalid).replace('{counts}', counts);
  const lines = problems.map((problem) => formatProblem(problem, messages[problem.severity], paint));
  return `${lines.join('')}${paint(verdict, 'strong')}\n`;
}

/** Of a file that cannot be read there is nothing more to say than why. */
export function formatUnreadable({ problems }: Report): string {
  return problems.map(({ message }) => `${message}\n`).join('');
}

function formatProblem({ severity, path, message, ...place }: ReportedProblem, word: string, paint: Paint): string {
  const position = [place.file, place.line, place.column].filter((part) => part !== null).join(':');
  return `${position}  ${paint(word, severity)}  ${path}\n  ${message}\n\n`;
}
