import { version } from '../../package.json';
import { describeReport } from './describe-report.js';
import { formatJson } from './format-json.js';
import { formatPretty } from './format-pretty.js';
import { MESSAGES } from './messages/messages.js';
import { type Misuse, parseArguments, type Validation } from './parse-arguments.js';
import { validate } from './validate.js';

/** Where the command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether `write` reaches a terminal that shows colours. */
  readonly isColored: boolean;
}

/** 0: no errors. 1: errors. 2: the file cannot be read, or the command is not understood. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command with the words that follow its name. */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  const command = parseArguments(words);
  switch (command.kind) {
    case 'validate':
      return runValidation(command, output);
    case 'help':
      output.write(MESSAGES[command.language].usage);
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
  const { complaints, usage } = MESSAGES[language];
  output.writeError(`${complaints[complaint].replace('{found}', found)}\n\n${usage}`);
  return 2;
}
