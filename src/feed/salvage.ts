/**
 * Partial success: what is wrong is cut out, as little as possible, and the rest is kept. A faulty value goes first;
 * where its holder cannot do without it, the holder goes, up to the record in its list.
 */
import * as z from 'zod/mini';
import type { Result } from '../model/result.js';
import { toProblems } from './issue-to-problem.js';
import type { FeedProblem, ProblemPath } from './problem.js';

/** Keys and original indexes to leave out; `true` cuts the whole branch. */
type Cuts = Map<string | number, Cuts | true>;

/** Parses with a schema, cutting out what does not fit. Fails only when the root itself does not hold without it. */
export function salvage<Output>(schema: z.ZodMiniType<Output>, root: unknown): Result<Output, FeedProblem[]> {
  const cuts: Cuts = new Map();
  const problems: FeedProblem[] = [];
  const reported = new Set<string>();
  // Every round cuts at least one branch more; a path has few keys, so few rounds do.
  for (;;) {
    const remaining = without(root, cuts);
    const parsed = z.safeParse(schema, remaining);
    if (parsed.success) return { ok: true, value: parsed.data, problems };
    for (const problem of toProblems(parsed.error.issues, remaining)) {
      const path = toOriginalPath(problem.path, cuts);
      // A value that an earlier round cut is "missing" now: that was said already, its holder follows it.
      if (!reported.has(key(path))) problems.push({ ...problem, path });
      reported.add(key(path));
      if (!cut(cuts, problem.code === 'missing' ? path.slice(0, -1) : path)) return { ok: false, problems };
    }
  }
}

function key(path: ProblemPath): string {
  return JSON.stringify(path);
}

/** False when the root itself would have to go. */
function cut(cuts: Cuts, path: ProblemPath): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  let branch = cuts;
  for (const step of path.slice(0, -1)) {
    const next = branch.get(step) ?? new Map<string | number, Cuts | true>();
    if (next === true) return true;
    branch.set(step, next);
    branch = next;
  }
  branch.set(last, true);
  return true;
}

/** A copy without the cut branches; own enumerable keys only, so that `__proto__` stays a mere key. */
function without(value: unknown, cuts: Cuts | undefined): unknown {
  if (!cuts || typeof value !== 'object' || value === null) return value;
  const keep = (step: string | number): boolean => cuts.get(step) !== true;
  const inner = (step: string | number): Cuts | undefined => cuts.get(step) as Cuts | undefined;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => (keep(index) ? [without(item, inner(index))] : []));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => (keep(name) ? [[name, without(item, inner(name))]] : [])),
  );
}

/** The path in the file as it was sent: indexes count the records that were cut before. */
function toOriginalPath(path: ProblemPath, cuts: Cuts): ProblemPath {
  let branch: Cuts | undefined = cuts;
  return path.map((step) => {
    const original = typeof step === 'number' ? toOriginalIndex(step, branch) : step;
    const next: Cuts | true | undefined = branch?.get(original);
    branch = next === true ? undefined : next;
    return original;
  });
}

function toOriginalIndex(index: number, cuts: Cuts | undefined): number {
  const removed = [...(cuts ?? [])].flatMap(([step, branch]) =>
    branch === true && typeof step === 'number' ? [step] : [],
  );
  return removed.sort((a, b) => a - b).reduce((original, gone) => (gone <= original ? original + 1 : original), index);
}
