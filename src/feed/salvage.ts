/**
 * Partial success: what is wrong is cut out, as little as possible, and the rest is kept. A faulty value goes first;
 * where its holder cannot do without it, the holder goes, up to the record in its list.
 */
import * as z from 'zod/mini';
import type { Result } from '../model/result.js';
import { toProblems } from './issue-to-problem.js';
import type { FeedProblem, ProblemPath } from './problem.js';
import { withoutNotes } from './without-notes.js';

/** Keys and original indexes to leave out; `true` cuts the whole branch. */
type Cuts = Map<string | number, Cuts | true>;

/** Parses with a schema, cutting out what does not fit. Fails only when the root itself does not hold without it. */
export function salvage<Output>(schema: z.ZodMiniType<Output>, file: unknown): Result<Output, FeedProblem[]> {
  return salvageInPlace(schema, file).result;
}

/** What was salvaged, and the way back from it: where records were cut, the indexes of the rest have moved. */
export interface Salvaged<Output> {
  readonly result: Result<Output, FeedProblem[]>;
  /** A path in the result's value → the path in the file as its author wrote it. */
  readonly toFilePath: (path: ProblemPath) => ProblemPath;
}

/** As `salvage`, for those who go on to judge what was kept. */
export function salvageInPlace<Output>(schema: z.ZodMiniType<Output>, file: unknown): Salvaged<Output> {
  const cuts: Cuts = new Map();
  return { result: cutUntilValid(schema, withoutNotes(file), cuts), toFilePath: (path) => toOriginalPath(path, cuts) };
}

/** Fills `cuts` with what had to go. */
function cutUntilValid<Output>(
  schema: z.ZodMiniType<Output>,
  root: unknown,
  cuts: Cuts,
): Result<Output, FeedProblem[]> {
  const problems: FeedProblem[] = [];
  const reported = new Set<string>();
  // Every round cuts at least one branch more; a path has few keys, so few rounds do.
  for (;;) {
    const remaining = without(root, cuts);
    const parsed = z.safeParse(schema, remaining);
    if (parsed.success) return { ok: true, value: parsed.data, problems };
    // All paths first: every cut moves the indexes behind it.
    const found = toProblems(parsed.error.issues, remaining).map((problem) => ({
      ...problem,
      path: toOriginalPath(problem.path, cuts),
    }));
    for (const problem of found) {
      // A value that an earlier round cut is "missing" now: that was said already, its holder follows it.
      if (!reported.has(key(problem.path))) problems.push(problem);
      const target = problem.code === 'missing' ? problem.path.slice(0, -1) : problem.path;
      reported.add(key(problem.path)).add(key(target));
      if (!cut(cuts, target)) return { ok: false, problems };
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
