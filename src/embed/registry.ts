/**
 * The widgets by the name that a page uses for them (`data-widget="partner-map"`, `<mobility-partner-map>`).
 * Each is reached by `import()` alone, so a page loads only what it shows.
 */
export const WIDGETS = {
  'partner-map': () => import('../widgets/partner-map/define.js'),
  timeline: () => import('../widgets/timeline/define.js'),
  'language-quiz': () => import('../widgets/language-quiz/define.js'),
  'charter-signatories': () => import('../widgets/charter-signatories/define.js'),
  'flyer-banner': () => import('../widgets/flyer-banner/define.js'),
  'resource-library': () => import('../widgets/resource-library/define.js'),
  'quiz-results': () => import('../widgets/quiz-results/define.js'),
} as const;

export type WidgetName = keyof typeof WIDGETS;

export const WIDGET_NAMES = Object.keys(WIDGETS) as WidgetName[];
