/** The widgets as classes, without defining them; `mobility-widgets/define` defines them all. */
export { MobilityPartnerMap } from './widgets/partner-map/mobility-partner-map.js';
export { MobilityTimeline } from './widgets/timeline/mobility-timeline.js';
export { MobilityLanguageQuiz } from './widgets/language-quiz/mobility-language-quiz.js';
export { MobilityCharterSignatories } from './widgets/charter-signatories/mobility-charter-signatories.js';
export { MobilityFlyerBanner } from './widgets/flyer-banner/mobility-flyer-banner.js';
export { MobilityResourceLibrary } from './widgets/resource-library/mobility-resource-library.js';
export { MobilityQuizResults } from './widgets/quiz-results/mobility-quiz-results.js';
export { MobilityErrorEvent, MobilityReadyEvent } from './ui/events.js';
export type {
  MobilityQuizCompleteEvent,
  MobilityQuizStatementEvent,
  MobilitySelectEvent,
  ProblemsDetail,
  QuizCompleteDetail,
} from './events.js';
export { LANGUAGES, type Language } from './model/language.js';
