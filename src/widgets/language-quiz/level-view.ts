import type { AttemptAction } from './continue-attempt.js';
import type { ResultSource } from './result-file.js';

/** The end of a test before or after a mobility. */
export interface LevelView extends ResultSource {
  /** Of the headings of the result. */
  readonly level: number;
  readonly onAct: (action: AttemptAction) => void;
}
