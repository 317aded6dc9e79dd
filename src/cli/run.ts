import { version } from '../../package.json';
import type { Language } from '../model/language.js';
import { describeReport } from './describe-report.js';
import { formatJson } from './format-json.js';
import { formatPretty } from './format-pretty.js';
import { FILL_MESSAGES } from './messages/fill-messages.js';
import { MESSAGES } from './messages/messages.js';
import type { ExitCode, Output } from './output.js';
import { type Misuse, parseArguments, type Validation } from './parse-arguments.js';
import { runFill } from './run-fill.js';
import { validate } from './validate.js';

/** Runs the command with the words that follow its name. */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  const command = parseArguments(words);
  switch (command.kind) {
    case 'validate':
      return runValidation(command, output);
    case 'fill':
      return runFill(command, output);
    case 'help':
      output.write(usageIn(command.language));
      return 0;
    case 'version':
      output.write(`${version}\n`);
      return 0;
    case 'misuse':
      return complain(command, output);
  }
}

async function runValidation({ source, format, language }: Validation, output: Output): Promise<ExitCode> {
  const { isReadable, problems } = await validate(source);
  const report = await describeReport(problems, language);
  if (format === 'json') output.write(formatJson(report));
  else if (isReadable) output.write(formatPretty(report, language, output.isColored));
  else output.writeError(report.problems.map(({ message }) => `${message}\n`).join(''));
  if (!isReadable) return 2;
  return report.errors === 0 ? 0 : 1;
}

function complain({ complaint, found, language }: Misuse, output: Output): ExitCode {
  const { complaints } = MESSAGES[language];
  output.writeError(`${complaints[complaint].replace('{found}', found)}\n\n${usageIn(language)}`);
  return 2;
}

function usageIn(language: Language): string {
  return `${MESSAGES[language].usage}\n${FILL_MESSAGES[language].usage}`;
}
