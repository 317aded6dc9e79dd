/** Where the command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether `write` reaches a terminal that shows colours. */
  readonly isColored: boolean;
}

/** 0: no errors. 1: errors. 2: a file cannot be read or written, or the command is not understood. */
export type ExitCode = 0 | 1 | 2;
