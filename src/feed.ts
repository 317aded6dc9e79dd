/** Reading feeds without any element: for servers, scripts and tests. Runs in browsers and in Node. */
export { loadFeed } from './feed/load-feed.js';
export { parseFeed } from './feed/parse-feed.js';
export { type LoadOptions } from './feed/load-json.js';
export { describeProblems, type DescribedProblem } from './feed/describe-problem.js';
export { formatPath, type FeedProblem, type ProblemCode, type ProblemPath } from './feed/problem.js';
export { type Result } from './model/result.js';
export type * from './model/network.js';
export type { LanguageMap, Text } from './model/localized-text.js';
