import { decodeResult, encodeResult, type CodeProblem } from '../../model/measurement/result-code.js';
import { parseResultFile } from '../../model/measurement/parse-result-file.js';
import { toSummary } from '../../model/measurement/result-file.js';

/** A code in its usual groups, or why there is none. `no-result`: a file that holds no measured result. */
export type BeforeCode =
  | { readonly code: string; readonly problem?: never }
  | { readonly code?: never; readonly problem: CodeProblem['code'] | 'no-result' };

/** A code as it was typed, pasted, or carried by a link. */
export function readCode(text: string): BeforeCode {
  const result = decodeResult(text);
  if (result.ok) return { code: encodeResult(result.value) };
  return { problem: result.problems[0]?.code ?? 'checksum' };
}

/** The text of a result file. */
export function readFileCode(text: string): BeforeCode {
  const file = parseResultFile(text);
  const summary = file.ok ? toSummary(file.value) : undefined;
  return summary ? { code: encodeResult(summary) } : { problem: 'no-result' };
}
