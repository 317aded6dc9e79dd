import { decodeResult, encodeResult, type CodeProblem } from '../../model/measurement/result-code.js';

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
