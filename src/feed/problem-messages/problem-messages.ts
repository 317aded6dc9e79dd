import type { ProblemCode } from '../problem.js';

/** A sentence for each code, with `{placeholders}`; a missing one does not compile. */
export type ProblemMessages = Readonly<Record<ProblemCode, string>>;
