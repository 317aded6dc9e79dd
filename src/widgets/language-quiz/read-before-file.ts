import { parseResultFile } from '../../model/measurement/parse-result-file.js';
import { encodeResult } from '../../model/measurement/result-code.js';
import { toSummary } from '../../model/measurement/result-file.js';
import type { BeforeCode } from './read-before.js';

/** The code of a result file, out of its text. */
export function readFileCode(text: string): BeforeCode {
  const file = parseResultFile(text);
  const summary = file.ok ? toSummary(file.value) : undefined;
  return summary ? { code: encodeResult(summary) } : { problem: 'no-result' };
}
