import type { DescribedProblem } from '../feed/describe-problem.js';
import { formatPath, type FeedProblem } from '../feed/problem.js';
import type { Language } from '../model/language.js';

/**
 * Problems with their sentences, which are loaded when there is something to say. Where they cannot be loaded, the codes
 * have to do: what waits for the report must not be lost with them.
 */
export async function describe(problems: readonly FeedProblem[], locale: Language): Promise<DescribedProblem[]> {
  if (problems.length === 0) return [];
  try {
    const { describeProblems } = await import('../feed/describe-problem.js');
    return await describeProblems(problems, locale);
  } catch {
    return problems.map((problem) => ({ ...problem, message: problem.code }));
  }
}

/** The team reads the console; a visitor sees neither paths nor codes. */
export function warnOf(problems: readonly DescribedProblem[], source: string): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ path, message }) => `  ${formatPath(path)}: ${message}`);
  console.warn(`${source}\n${lines.join('\n')}`);
}
