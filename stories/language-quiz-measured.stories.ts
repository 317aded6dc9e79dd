import type { LitElement } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { decodeResult, encodeResult } from '../src/model/measurement/result-code.js';
import type { ResultSummary } from '../src/model/measurement/result-summary.js';
import { enter, find, findReadyWidget, press } from './support/visitor.js';
import { after, inTheme, widgetMeta, type WidgetStory, withAttributes } from './support/widget-stories.js';

const meta = {
  ...widgetMeta('mobility-language-quiz', 'A language test for apprentices before and after a mobility.'),
  title: 'Widgets/Language quiz/Before and after',
  // What one story answers or keeps is not the next one's.
  beforeEach: () => {
    sessionStorage.clear();
    localStorage.clear();
  },
} satisfies Meta;

export default meta;

const before = { quiz: 'test-es', mode: 'before', questions: 20 };
const afterwards = { ...before, mode: 'after' };

/** To the end, past all questions. */
async function finish(quiz: LitElement): Promise<void> {
  await find(quiz, '[part="measured"]');
  await press(quiz, '[part="start"]');
  await find(quiz, '[part="item"], [part="code"]');
  for (;;) {
    const onward = await find<HTMLElement>(quiz, '[part="next"], [part="finish"], [part="code"]');
    if (onward.matches('[part="code"]')) return;
    onward.click();
    // Not at once: what the end needs may still be on its way, and would never arrive.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function enterCode(quiz: LitElement, code: string): Promise<void> {
  await enter(quiz, '#before-code', code);
}

/** The end of a test after, compared with a result before that differs from it. */
function compared(change: (own: ResultSummary) => Partial<ResultSummary>): WidgetStory {
  return after(async ({ canvasElement }) => {
    const quiz = await findReadyWidget(canvasElement);
    await finish(quiz);
    const own = decodeResult((await find(quiz, '.code')).textContent ?? '');
    if (!own.ok) throw new Error('The test ends without a code.');
    const form = own.value.form === 'A' ? 'B' : 'A';
    await enterCode(quiz, encodeResult({ ...own.value, mode: 'before', form, ...change(own.value) }));
    await press(quiz, '[part="compare"]');
  }, withAttributes(afterwards));
}

export const StartBefore = withAttributes(before);
export const StartAfter = withAttributes(afterwards);

export const CodeWithOneWrongCharacter = after(async ({ canvasElement }) => {
  await enterCode(await findReadyWidget(canvasElement), '60BW-9C5G-0000-00A7-A216');
}, withAttributes(afterwards));

export const RightCode = after(async ({ canvasElement }) => {
  await enterCode(await findReadyWidget(canvasElement), '60BW-9C5G-0000-00A7-A215');
}, withAttributes(afterwards));

export const AdaptiveQuestion = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await find(quiz, '[part="measured"]');
  await press(quiz, '[part="start"]');
}, withAttributes(before));

export const ResultBefore = after(async ({ canvasElement }) => {
  await finish(await findReadyWidget(canvasElement));
}, withAttributes(before));

export const ResultBeforeToSend = after(
  async ({ canvasElement }) => {
    await finish(await findReadyWidget(canvasElement));
  },
  withAttributes({ ...before, 'xapi-endpoint': 'https://lrs.example.org/xapi' }),
);

export const ResultBeforeKept = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await finish(quiz);
  await press(quiz, 'input[name="device"][value="own"]');
}, withAttributes(before));

export const ResultAfter = after(async ({ canvasElement }) => {
  await finish(await findReadyWidget(canvasElement));
}, withAttributes(afterwards));

export const ClearProgress = compared(({ theta }) => ({ theta: theta - 3, standardError: 0.4 }));
export const NoClearChange = compared(({ theta }) => ({ theta: theta - 0.2 }));
export const ClearDrop = compared(({ theta }) => ({ theta: theta + 3, standardError: 0.4 }));
export const NotComparable = compared(({ bankHash }) => ({ bankHash: bankHash ^ 1 }));

export const Dark: WidgetStory = { ...ResultBefore, ...inTheme('dark') };
