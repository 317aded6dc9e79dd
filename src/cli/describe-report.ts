import { describeProblems } from '../feed/describe-problem.js';
import { formatPath, type Severity, severityOf } from '../feed/problem.js';
import type { Language } from '../model/language.js';
import { MESSAGES } from './messages/messages.js';
import type { FileProblem } from './validate.js';

/** A problem as it is printed. Line and column are counted from 1; null where a file cannot be read. */
export interface ReportedProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly path: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface Report {
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly ReportedProblem[];
}

/** Gives each problem its sentence and its severity, and counts them. */
export async function describeReport(problems: readonly FileProblem[], language: Language): Promise<Report> {
  const { syntax } = MESSAGES[language];
  const described = await describeProblems(problems, language);
  const reported = described.map(
    ({ code, path, file, line = null, column = null, message, fault }): ReportedProblem => ({
      severity: severityOf(code),
      code,
      path: formatPath(path),
      file,
      line,
      column,
      message: fault ? syntax[fault] : message,
    }),
  );
  const errors = reported.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: reported.length - errors, problems: reported };
}
