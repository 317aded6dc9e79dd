import { version } from '../../package.json';
import type { Language } from '../model/language.js';
import type { Command, Drawing, FileCommand, Misuse, Validation } from './commands.js';
import { describeReport } from './describe-report.js';
import { drawMapFile } from './draw-map-file.js';
import { formatJson } from './format-json.js';
import { formatPretty, formatUnreadable } from './format-pretty.js';
import { BUILD_MESSAGES } from './messages/build/messages.js';
import { FILL_MESSAGES } from './messages/fill-messages.js';
import { MESSAGES } from './messages/messages.js';
import type { ExitCode, Output } from './output.js';
import { parseArguments } from './parse-arguments.js';
import { runBuild } from './run-build.js';
import { runExport } from './run-export.js';
import { runFill } from './run-fill.js';
import { validate } from './validate.js';

/** Runs the command with the words that follow its name. */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  return runCommand(parseArguments(words), output);
}

async function runCommand(command: Command, output: Output): Promise<ExitCode> {
  switch (command.kind) {
    case 'validate':
    case 'validate-bank':
      return runValidation(command, output);
    case 'fill':
      return runFill(command, output);
    case 'ics':
      return runExport(command, output);
    case 'build':
      return runBuild(command, output);
    case 'map':
      return runDrawing(command, output);
    default:
      return answer(command, output);
  }
}

/** Of a command that takes no file. */
function answer(command: Exclude<Command, FileCommand>, output: Output): ExitCode {
  if (command.kind === 'misuse') return complain(command, output);
  output.write(command.kind === 'help' ? usageIn(command.language) : `${version}\n`);
  return 0;
}

async function runValidation({ kind, source, format, language }: Validation, output: Output): Promise<ExitCode> {
  const { isReadable, isBank, problems } = await validate(source);
  if (kind === 'validate-bank' && isReadable && !isBank)
    return complain({ kind: 'misuse', complaint: 'no-bank', found: source, language }, output);
  const report = await describeReport(problems, language);
  if (format === 'json') output.write(formatJson(report));
  else if (isReadable) output.write(formatPretty(report, language, output.isColored));
  else output.writeError(formatUnreadable(report));
  if (!isReadable) return 2;
  return report.errors === 0 ? 0 : 1;
}

/** What is left out of a broken feed is reported, and the rest is drawn. */
async function runDrawing(drawing: Drawing, output: Output): Promise<ExitCode> {
  const drawn = await drawMapFile(drawing);
  const { problems } = await describeReport(drawn.problems, drawing.language);
  output.writeError(problems.map(({ path, message }) => `${path ? `${path}  ` : ''}${message}\n`).join(''));
  if (drawn.complaint) {
    const sentence = MESSAGES[drawing.language].complaints[drawn.complaint.complaint];
    output.writeError(`${sentence.replace('{found}', () => drawn.complaint?.found ?? '')}\n`);
  }
  if (drawn.picture !== undefined) output.write(drawn.picture);
  return drawn.exitCode;
}

function complain({ complaint, found, language }: Misuse, output: Output): ExitCode {
  const { complaints } = MESSAGES[language];
  output.writeError(`${complaints[complaint].replace('{found}', () => found)}\n\n${usageIn(language)}`);
  return 2;
}

function usageIn(language: Language): string {
  return [MESSAGES, FILL_MESSAGES, BUILD_MESSAGES].map((messages) => messages[language].usage).join('\n');
}
