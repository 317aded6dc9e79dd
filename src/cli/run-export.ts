import { writeFile } from 'node:fs/promises';
import { toCalendar } from '../model/calendar/calendar.js';
import type { Network } from '../model/network.js';
import { describeReport } from './describe-report.js';
import { formatJson } from './format-json.js';
import { formatPretty, formatUnreadable } from './format-pretty.js';
import { MESSAGES } from './messages/messages.js';
import type { ExitCode, Output } from './output.js';
import type { FeedExport } from './commands.js';
import { validateNetwork } from './validate.js';

/** How each kind of file is made of a network. */
const WRITERS: Readonly<Record<FeedExport['kind'], (network: Network, command: FeedExport) => string>> = {
  ics: (network, { language }) => toCalendar(network, network.events, { language, isNamed: true }),
};

/**
 * Writes what a feed is turned into. Of a feed with errors nothing is written, so that a good file that was published
 * stays; its report goes where messages go, as the standard output may be the file.
 */
export async function runExport(command: FeedExport, output: Output): Promise<ExitCode> {
  const { isReadable, problems, network } = await validateNetwork(command.source);
  if (network) return write(WRITERS[command.kind](network, command), command, output);
  const report = await describeReport(problems, command.language);
  if (command.format === 'json') output.writeError(formatJson(report));
  else output.writeError(isReadable ? formatPretty(report, command.language, false) : formatUnreadable(report));
  return isReadable ? 1 : 2;
}

async function write(text: string, { output: path, language }: FeedExport, output: Output): Promise<ExitCode> {
  if (path === undefined) {
    output.write(text);
    return 0;
  }
  try {
    await writeFile(path, text);
    return 0;
  } catch {
    output.writeError(`${MESSAGES[language].unwritable.replace('{found}', () => path)}\n`);
    return 2;
  }
}
