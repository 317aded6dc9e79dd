import type { LitElement } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { encodeResult } from '../src/model/measurement/result-code.js';
import type { ResultSummary } from '../src/model/measurement/result-summary.js';
import { enter, find, findReadyWidget, press } from './support/visitor.js';
import { after, inLanguage, inTheme, inWidth, widgetMeta, type WidgetStory } from './support/widget-stories.js';

const meta = {
  ...widgetMeta('mobility-quiz-results', 'The results of a group, for teachers.'),
  title: 'Widgets/Quiz results',
} satisfies Meta;

export default meta;

/** Nobody had it. */
const result = (theta: number, change: Partial<ResultSummary> = {}): ResultSummary => ({
  ...{ bankHash: 7, form: 'A', mode: 'before', theta, standardError: 0.4 },
  ...{ skills: { reading: theta, grammar: theta - 0.2 }, date: '2026-09-14', items: 20, language: 'es', ...change },
});

function codesOf(theta: number, gain: number, change: Partial<ResultSummary> = {}): string {
  const second = { ...result(theta + gain), form: 'B', mode: 'after', date: '2026-10-05', ...change } as const;
  return `${encodeResult(result(theta))}  ${encodeResult(second)}`;
}

const group = (people: number): string =>
  Array.from({ length: people }, (_, index) => codesOf(index / 8 - 1.5, 0.3 + (index % 6) / 4)).join('\n');

async function show(quiz: LitElement, codes: string): Promise<void> {
  await enter(quiz, '[part="codes"]', codes);
  await press(quiz, '[part="show"]');
  await find(quiz, '.said p');
}

function withCodes(codes: string, story: WidgetStory = {}): WidgetStory {
  return after(async ({ canvasElement }) => show(await findReadyWidget(canvasElement), codes), story);
}

export const Empty: WidgetStory = {};
export const OneCode = withCodes(codesOf(0, 1).slice(0, 24));
export const CodesThatCannotBeRead = withCodes(
  [codesOf(0, 1), codesOf(1, 1).replace(/^(.)(.)/, '$2$1'), 'U000', codesOf(0, 1)].join('\n'),
);
export const NotComparable = withCodes([codesOf(0, 1, { bankHash: 8 }), codesOf(1, 1, { language: 'fr' })].join('\n'));
export const FourPeople = withCodes(group(4));
export const TwentyFourPeople = withCodes(group(24));
export const ThreeHundredPeople = withCodes(
  Array.from({ length: 300 }, (_, index) => codesOf(index / 60 - 2.5, 0.2 + (index % 7) / 5)).join('\n'),
);
export const LinkForAGroup = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await press(quiz, 'details summary');
  await find(quiz, '#page');
  await enter(quiz, '#page', 'https://school.example/test');
  await enter(quiz, '#cohort', 'DIJON-2');
}, {});

export const English = withCodes(group(6), inLanguage('en'));
export const French = withCodes(group(6), inLanguage('fr'));
export const Spanish = withCodes(group(6), inLanguage('es'));
export const Catalan = withCodes(group(6), inLanguage('ca'));
export const Latvian = withCodes(group(6), inLanguage('lv'));
export const Portuguese = withCodes(group(6), inLanguage('pt'));
export const Dark = withCodes(group(6), inTheme('dark'));
export const Width320 = withCodes(group(6), inWidth(320));
