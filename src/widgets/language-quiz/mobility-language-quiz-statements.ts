/** A result as xAPI statements: for the page, as a file, and to a store that the page's author has named. */
import { type Statement, toStatements } from '../../model/measurement/statements.js';
import { downloadFile } from '../../ui/download-file.js';
import { type ResultSource, toFileName, toResultFile } from './result-file.js';
import { statementId } from './statement-id.js';

export { MobilityQuizStatementEvent } from './quiz-statement-event.js';

const TIMEOUT = 20_000;

export function statementsOf(source: ResultSource): Statement[] {
  const { seed } = source.attempt;
  const actor = { homePage: new URL('/', location.href).href, name: seed };
  let index = 0;
  return toStatements(toResultFile(source), { actor, newId: () => statementId(seed, index++) });
}

export function downloadStatements(source: ResultSource): void {
  const text = `${JSON.stringify(statementsOf(source), null, 2)}\n`;
  downloadFile(toFileName(source, 'xapi.json'), 'application/json', text);
}

/**
 * @throws Error - When the store cannot be reached, or does not take them.
 */
export async function sendStatements(endpoint: URL, source: ResultSource): Promise<void> {
  const answer = await fetch(new URL('statements', endpoint), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
    body: JSON.stringify(statementsOf(source)),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!answer.ok) throw new Error(`The store answers ${answer.status}.`);
}
