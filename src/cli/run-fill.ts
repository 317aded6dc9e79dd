import { readFile } from 'node:fs/promises';
import { describeReport } from './describe-report.js';
import { type BrokenFeed, fill, type Filled } from './fill.js';
import { formatFillingJson, formatFillingPretty } from './format-filling.js';
import { formatJson } from './format-json.js';
import { formatPretty } from './format-pretty.js';
import { FILL_MESSAGES } from './messages/fill-messages.js';
import type { ExitCode, Output } from './output.js';
import type { FillCommand } from './commands.js';
import { writeOrSay } from './write-file.js';

const BYTE_ORDER_MARK = '\ufeff';

/** Fills a feed in, or says what would be filled in. A broken feed is reported, and left as it is. */
export async function runFill(command: FillCommand, output: Output): Promise<ExitCode> {
  if (/^https?:\/\//i.test(command.source)) return refuse(command, output);
  const filling = await fill(command.source);
  return filling.problems ? reportProblems(filling, command, output) : finish(filling, command, output);
}

async function finish(filling: Filled, command: FillCommand, output: Output): Promise<ExitCode> {
  const isDue = filling.changes.length > 0;
  const isWritten = isDue && command.mode === 'write';
  if (isWritten && !(await write(filling.text, command, output))) return 2;
  if (command.format === 'json') output.write(formatFillingJson(filling, isWritten));
  else output.write(formatFillingPretty(filling, command, output.isColored));
  return isDue && command.mode === 'check' ? 1 : 0;
}

function refuse({ source, language }: FillCommand, output: Output): ExitCode {
  output.writeError(`${FILL_MESSAGES[language].notLocal.replace('{found}', () => source)}\n`);
  return 2;
}

async function reportProblems(
  { isReadable, problems }: BrokenFeed,
  { format, language }: FillCommand,
  output: Output,
): Promise<ExitCode> {
  const report = await describeReport(problems, language);
  if (format === 'json') output.write(formatJson(report));
  else if (isReadable) output.write(formatPretty(report, language, output.isColored));
  else output.writeError(report.problems.map(({ message }) => `${message}\n`).join(''));
  return isReadable ? 1 : 2;
}

/** A byte order mark is no part of the text, and stays. */
async function write(text: string, { source, language }: FillCommand, output: Output): Promise<boolean> {
  const hadMark = (await readFile(source, 'utf8')).startsWith(BYTE_ORDER_MARK);
  return writeOrSay(source, hadMark ? BYTE_ORDER_MARK + text : text, language, output);
}
