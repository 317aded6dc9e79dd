import { toCalendar } from '../model/calendar/calendar.js';
import type { Network } from '../model/network.js';
import type { FeedExport } from './commands.js';
import { describeReport } from './describe-report.js';
import { drawPicture } from './draw-picture.js';
import { formatJson } from './format-json.js';
import { formatPretty, formatUnreadable } from './format-pretty.js';
import { MESSAGES } from './messages/messages.js';
import type { ExitCode, Output } from './output.js';
import { validateNetwork } from './validate.js';
import { writeOrSay } from './write-file.js';

/**
 * Writes what a feed is turned into. Of a feed with errors nothing is written, so that a good file that was published
 * stays, and no flyer is printed with a partner missing; its report goes where messages go, as the standard output may be
 * the file.
 */
export async function runExport(command: FeedExport, output: Output): Promise<ExitCode> {
  const { source, language, format } = command;
  const { isReadable, problems, network } = await validateNetwork(source);
  if (network) return deliver(network, command, output);
  const report = await describeReport(problems, language);
  if (format === 'json') output.writeError(formatJson(report));
  else output.writeError(isReadable ? formatPretty(report, language, false) : formatUnreadable(report));
  return isReadable ? 1 : 2;
}

async function deliver(network: Network, command: FeedExport, output: Output): Promise<ExitCode> {
  const { language, output: path } = command;
  if (command.kind === 'map' && !hasWave(network, command.wave)) {
    output.writeError(`${MESSAGES[language].complaints['unknown-wave'].replace('{found}', () => command.wave)}\n`);
    return 2;
  }
  const text = toText(network, command);
  if (path !== undefined) return (await writeOrSay(path, text, language, output)) ? 0 : 2;
  output.write(text);
  return 0;
}

function hasWave({ flows }: Network, wave: string): boolean {
  return wave === '' || flows.some(({ event }) => event === wave);
}

function toText(network: Network, command: FeedExport): string {
  return command.kind === 'map'
    ? drawPicture(network, command)
    : toCalendar(network, network.events, { language: command.language, isNamed: true });
}
