import type { TemplateResult } from 'lit';
import { type Grade, gradeAttempt } from './grade-attempt.js';
import { type MeasuredSections, type ResultView, resultView } from './mobility-language-quiz-result.js';
import { type ReviewView, reviewView } from './mobility-language-quiz-review.js';

export interface EndView extends ReviewView, Omit<ResultView, 'grade' | 'measured'> {
  /** Level, code and comparison of a test before or after a mobility. */
  readonly measured: (grade: Grade) => MeasuredSections | undefined;
}

/** What comes after the questions: the overview, and then the result. */
export function endView(view: EndView): TemplateResult {
  const { attempt, bank } = view;
  if (attempt.place === 'review') return reviewView(view);
  const grade = gradeAttempt(attempt, bank.language);
  return resultView({ ...view, grade, measured: view.measured(grade) });
}
