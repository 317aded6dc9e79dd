import type * as z from 'zod/mini';
import type { FeedProblem, ProblemCode, ProblemPath } from './problem.js';

type Issue = z.core.$ZodIssue;

/** Zod's issues as problems of ours, a union's issues taken from the member that the value comes closest to. */
export function toProblems(issues: readonly Issue[], root: unknown): FeedProblem[] {
  return issues
    .flatMap((issue) => flatten(issue, []))
    .map((located) => toProblem(located, located.key ?? valueAt(root, located.path)));
}

interface LocatedIssue {
  readonly issue: Issue;
  readonly path: ProblemPath;
  /** Set when the key itself is at fault, not its value. */
  readonly key?: string;
}

function flatten(issue: Issue, prefix: ProblemPath): LocatedIssue[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue, path: [...path, key], key }));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ issue: inner, path, key: `${path.at(-1)}` }));
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  if (issue.errors.length === 0) return [{ issue, path }];
  return closestMember(
    issue.errors.map((errors) => errors.flatMap((error) => flatten(error, path))),
    path,
  );
}

/** What is wrong with the value as the member of the union that it was most likely meant to be. */
function closestMember(members: readonly LocatedIssue[][], path: ProblemPath): LocatedIssue[] {
  const ofItsKind = keepSome(members, (issues) => !issues.some((located) => isWrongKind(located, path)));
  const named = keepSome(ofItsKind, (issues) => !issues.some((located) => isWrongName(located, path)));
  if (named.every((issues) => issues.some((located) => isWrongName(located, path)))) {
    return named.flatMap((issues) => issues.filter((located) => isWrongName(located, path))).slice(0, 1);
  }
  return [...named].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

/** The items that pass, or all of them when none does. */
function keepSome<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const kept = items.filter(passes);
  return kept.length > 0 ? kept : items;
}

/** A string where an object was expected, and the like. */
function isWrongKind({ issue, path }: LocatedIssue, union: ProblemPath): boolean {
  return issue.code === 'invalid_type' && path.length === union.length;
}

/** Members that carry a `type` are told apart by it. */
function isWrongName({ path }: LocatedIssue, union: ProblemPath): boolean {
  return path.length === union.length + 1 && path.at(-1) === 'type';
}

function depth(issues: readonly LocatedIssue[]): number {
  return Math.min(...issues.map(({ path }) => path.length));
}

function toProblem({ issue, path, key }: LocatedIssue, found: unknown): FeedProblem {
  const expected = expectedBy(issue);
  return {
    // JSON holds no `undefined`. Whatever the issue is called, `salvage` relies on the holder being blamed for it.
    code: found === undefined ? 'missing' : codeOf(issue),
    path,
    values: { found: shorten(found), ...(key === undefined ? {} : { key }), ...(expected ? { expected } : {}) },
  };
}

function expectedBy(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'custom' ? (issue.params?.expected as string | undefined) : undefined;
}

/** Our own checks name the problem that they find. */
function codeOf(issue: Issue): ProblemCode {
  if (issue.code === 'custom') return (issue.params?.code as ProblemCode | undefined) ?? 'invalid';
  if (issue.code === 'invalid_type') return 'wrong-type';
  return issue.code === 'unrecognized_keys' ? 'unknown-key' : 'invalid';
}

function valueAt(root: unknown, path: ProblemPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

const LONGEST_QUOTE = 60;

function shorten(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
