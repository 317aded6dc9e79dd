/** Higher than a window: no more than the window is held free. */
const TALL = 3000;

/**
 * Heights of the widgets with the sample feed, in CSS pixels, in containers of 320, 768 and 1200 px. A page holds this space
 * free until the code has arrived; from then on each widget holds its own (`--_reserve` in its styles).
 */
export const RESERVED_HEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {
  'flyer-banner': [901, 536, 488],
  'partner-map': [1309, 782, 910],
  timeline: [TALL, 1495, 1495],
  'language-quiz': [706, 507, 507],
  'charter-signatories': [TALL, TALL, TALL],
  'resource-library': [TALL, TALL, TALL],
};

/** Of `quiz-results`, the one that is left: its name would be the dearest part of it. */
const QUIZ_RESULTS = [640, 560, 560] as const;

/** The height for a width; more than the window shows is never needed to keep the page still. */
export function reservedHeight(name: string, width: number, windowHeight: number): number {
  const [narrow, medium, wide] = RESERVED_HEIGHTS[name] ?? QUIZ_RESULTS;
  const height = width < 480 ? narrow : width < 1000 ? medium : wide;
  return Math.min(height, windowHeight);
}
