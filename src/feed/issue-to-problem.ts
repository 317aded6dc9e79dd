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
  const members = issue.errors.map((errors) => errors.flatMap((error) => flatten(error, path)));
  return members.sort((a, b) => closeness(b) - closeness(a))[0] ?? [{ issue, path }];
}

/** A member that fails deeper inside fits better than one that fails at its door. */
function closeness(issues: readonly LocatedIssue[]): number {
  const shallow = issues.some(({ issue }) => issue.code === 'invalid_type') ? 0 : 0.5;
  return Math.min(...issues.map(({ path }) => path.length)) + shallow;
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
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_union':
      return 'options' in issue ? issue.options?.map(String).join(', ') : undefined;
    default:
      return undefined;
  }
}

const CODE_BY_ISSUE: Readonly<Partial<Record<Issue['code'], ProblemCode>>> = {
  invalid_type: 'wrong-type',
  unrecognized_keys: 'unknown-key',
  invalid_value: 'unknown-value',
  // A union without members that could be compared is one that is told apart by a field of this value.
  invalid_union: 'unknown-value',
};

function codeOf(issue: Issue): ProblemCode {
  return CODE_BY_ISSUE[issue.code] ?? codeOfLimit(issue) ?? codeOfCheck(issue) ?? 'invalid';
}

/** Patterns and refinements are named after the problem that they find. */
function codeOfCheck(issue: Issue): ProblemCode | undefined {
  if (issue.code === 'invalid_format') return CODE_BY_PATTERN.get(issue.pattern ?? '');
  return issue.code === 'custom' ? (issue.params?.code as ProblemCode | undefined) : undefined;
}

function codeOfLimit(issue: Issue): ProblemCode | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  if (issue.origin !== 'string' && issue.origin !== 'array') return 'out-of-range';
  if (issue.code === 'too_small') return 'empty';
  return issue.origin === 'string' ? 'too-long' : 'out-of-range';
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
