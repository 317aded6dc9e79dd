import * as z from 'zod/mini';
import { toProblems } from './issue-to-problem.js';
import { refuse } from './parse-feed.js';
import type { FeedProblem } from './problem.js';
import { salvageInPlace } from './salvage.js';
import { createFeedSchema } from './schema/feed.js';
import { checkSetRules } from './set-rules.js';
import { findUnreadRecords } from './set-rules/unread-records.js';
import { withoutNotes } from './without-notes.js';

/**
 * Every problem of a feed in one run, for its authors: the strict shape, then the rules over the whole. These are
 * asked of what browsers would salvage, so that one bad record hides no problem of the others.
 *
 * @param json any JSON value
 * @param base the address that relative ones resolve against: https, or http on this machine
 * @returns problems whose paths lead into the file as it was written
 */
export function checkFeed(json: unknown, base: URL | string): FeedProblem[] {
  const refusal = refuse(json);
  if (refusal) return [refusal];
  const file = withoutNotes(json);
  const shape = checkShape(createFeedSchema({ base, strict: true }), file);
  const { result, toFilePath } = salvageInPlace(createFeedSchema({ base, strict: false }), file);
  if (!result.ok) return shape;
  const broken = checkSetRules(result.value, findUnreadRecords(file, result.value));
  return [...shape, ...broken.map((problem) => ({ ...problem, path: toFilePath(problem.path) }))];
}

/** What a schema finds wrong with a value. */
export function checkShape(schema: z.ZodMiniType, value: unknown): FeedProblem[] {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : toProblems(parsed.error.issues, value);
}
