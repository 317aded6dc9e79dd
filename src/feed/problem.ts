/** What can be wrong with a feed or an item bank. Each code has a sentence in six languages in `problem-messages/`. */
export type ProblemCode =
  // loading
  | 'unsafe-address'
  | 'network'
  | 'timeout'
  | 'http-status'
  | 'unsafe-redirect'
  | 'too-large'
  | 'html-instead-of-json'
  | 'not-json'
  | 'older-copy'
  | 'unreadable'
  // shape
  | 'not-an-object'
  | 'unsupported-version'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unknown-value'
  | 'empty'
  | 'too-long'
  | 'out-of-range'
  | 'unsafe-link'
  | 'not-a-date'
  | 'not-a-language'
  | 'not-an-id'
  | 'not-a-country'
  | 'not-a-hash'
  | 'not-an-email'
  | 'not-a-version'
  | 'not-a-media-type'
  | 'not-a-subject-area'
  | 'invalid'
  // rules over the whole (command line)
  | 'duplicate-key'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'end-before-start'
  | 'outside-project'
  | 'sends-to-itself'
  | 'sends-off-target'
  | 'receives-off-target'
  | 'total-off-target'
  | 'missing-translation'
  | 'file-missing'
  | 'file-size'
  | 'file-hash'
  // item banks
  | 'unknown-choice'
  | 'gap-without-response'
  | 'no-gap'
  | 'misplaced-field'
  | 'too-many-correct'
  | 'incomplete-order'
  | 'no-recording';

export type Severity = 'error' | 'warning';

/** A warning leaves the feed valid: visitors get less than they could, but nothing wrong. */
export function severityOf(code: ProblemCode): Severity {
  return code === 'missing-translation' ? 'warning' : 'error';
}

/** Keys and indexes from the root of the file to the faulty value. */
export type ProblemPath = readonly (string | number)[];

export interface FeedProblem {
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** What the sentence names: `{expected}`, `{found}` …; `{key}` where the last key of the path is itself at fault. */
  readonly values?: Readonly<Record<string, string>>;
}

/** `events[0].startDate`; the root is `(feed)`. */
export function formatPath(path: ProblemPath): string {
  const text = path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
    )
    .join('');
  return text === '' ? '(feed)' : text.replace(/^\./, '');
}
