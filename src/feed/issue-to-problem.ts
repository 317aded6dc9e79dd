import type * as z from 'zod/mini';
import type { FeedProblem, ProblemCode, ProblemPath } from './problem.js';
import { PATTERNS } from './schema/parts.js';

type Issue = z.core.$ZodIssue;

const CODE_BY_PATTERN = new Map<string, ProblemCode>(
  Object.entries(PATTERNS).map(([code, pattern]) => [pattern.toString(), code as ProblemCode]),
);

/** Zod's issues as problems of ours, a union's issues taken from the member that the value comes closest to. */
export function toProblems(issues: readonly Issue[], root: unknown): FeedProblem[] {
  return issues
    .flatMap((issue) => flatten(issue, []))
    .map(({ issue, path }) => toProblem(issue, path, valueAt(root, path)));
}

interface LocatedIssue {
  readonly issue: Issue;
  readonly path: ProblemPath;
}

function flatten(issue: Issue, prefix: ProblemPath): LocatedIssue[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue, path: [...path, key] }));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ issue: inner, path }));
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const members = issue.errors.map((errors) => errors.flatMap((error) => flatten(error, path)));
  return members.sort((a, b) => closeness(b) - closeness(a))[0] ?? [{ issue, path }];
}

/** A member that fails deeper inside fits better than one that fails at its door. */
function closeness(issues: readonly LocatedIssue[]): number {
  const shallow = issues.some(({ issue }) => issue.code === 'invalid_type') ? 0 : 0.5;
  return Math.min(...issues.map(({ path }) => path.length)) + shallow;
}

function toProblem(issue: Issue, path: ProblemPath, found: unknown): FeedProblem {
  const values: Record<string, string> = { found: shorten(found) };
  const code = codeOf(issue, found);
  if (code === 'unknown-key') values.key = String(path.at(-1));
  if (issue.code === 'invalid_type') values.expected = issue.expected;
  if (issue.code === 'invalid_value') values.expected = issue.values.map(String).join(', ');
  if (issue.code === 'too_big') values.expected = `≤ ${issue.maximum}`;
  if (issue.code === 'too_small') values.expected = `≥ ${issue.minimum}`;
  return { code, path, values };
}

function codeOf(issue: Issue, found: unknown): ProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined ? 'missing' : 'wrong-type';
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'invalid_value':
      return found === undefined ? 'missing' : 'unknown-value';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'out-of-range';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'out-of-range';
    case 'invalid_format':
      return CODE_BY_PATTERN.get(issue.pattern ?? '') ?? 'invalid';
    case 'custom':
      return (issue.params?.code as ProblemCode | undefined) ?? 'invalid';
    default:
      return 'invalid';
  }
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
