/** The events of the widgets as types, with what `addEventListener` knows of them. */
export type { MobilityErrorEvent, MobilityReadyEvent, ProblemsDetail } from './ui/events.js';
export type { MobilitySelectEvent } from './ui/selection.js';
export type { MobilityQuizStatementEvent } from './widgets/language-quiz/quiz-statement-event.js';
export type { MobilityQuizCompleteEvent, QuizCompleteDetail } from './widgets/language-quiz/quiz-complete-event.js';
