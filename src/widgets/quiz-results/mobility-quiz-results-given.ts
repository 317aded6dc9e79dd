import type { LevelProbability } from '../../model/measurement/levels.js';
import type { CodeLine } from '../../model/measurement/read-codes.js';
import type { ResultSummary } from '../../model/measurement/result-summary.js';
import type * as Files from './mobility-quiz-results-files.js';
import type * as Group from './mobility-quiz-results-group.js';
import type { Person } from './person.js';
import type { ReadFiles } from './read-files.js';

/** What was read, and what is wrong with it. */
export interface Gathered {
  readonly lines: readonly CodeLine[];
  readonly people: readonly Person[];
  /** Whose results were there already. */
  readonly repeated: readonly Person[];
}

/** All that was given, and what there is to do with it. */
export interface Given {
  readonly gathered: Gathered;
  readonly read: ReadFiles;
  /** What reads files, once there were some. */
  readonly files: typeof Files | undefined;
  /** What counts the group, once there are pairs. */
  readonly group: typeof Group | undefined;
  /** Of the headings. */
  readonly level: number;
  /** The likeliest level, and how likely; undefined where the feed has no bank that tells. */
  readonly levelOf: (result: ResultSummary) => LevelProbability | undefined;
  readonly onRemove: (person: Person) => void;
  readonly onDownload: () => void;
}
