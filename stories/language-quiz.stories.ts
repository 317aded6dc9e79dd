import type { Meta } from '@storybook/web-components-vite';
import { find, findReadyWidget, press } from './support/visitor.js';
import {
  after,
  inLanguage,
  inState,
  inTheme,
  inWidth,
  widgetMeta,
  type WidgetStory,
  withAttributes,
} from './support/widget-stories.js';

const meta = {
  ...widgetMeta('mobility-language-quiz', 'A language test for apprentices before and after a mobility.', {
    mode: { control: 'select', options: ['', 'test', 'practice'] },
    quiz: { control: 'select', options: ['', 'test-en', 'test-fr', 'test-es', 'test-ca', 'test-lv', 'test-pt'] },
  }),
  title: 'Widgets/Language quiz',
  // What one story answers is not the next one's.
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const OneTest = withAttributes({ quiz: 'test-fr', mode: 'test' });

const practice = { quiz: 'test-lv', mode: 'practice' };

export const PracticeStart = withAttributes(practice);

export const Question = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '[part="start"]');
});

export const QuestionAgainstTheClock = after(
  async ({ canvasElement }) => {
    await press(await findReadyWidget(canvasElement), '[part="start"]');
  },
  withAttributes({ quiz: 'test-en', mode: 'test', 'time-limit': 1 }),
);

// Grammar has no judgements of one's own, which cannot be checked.
export const PracticeChecked = after(
  async ({ canvasElement }) => {
    const quiz = await findReadyWidget(canvasElement);
    await press(quiz, '[part="start"]');
    await press(quiz, '[part="check"]');
  },
  withAttributes({ ...practice, skill: 'grammar' }),
);

export const Interrupted = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await press(quiz, '[part="start"]');
  await press(quiz, '[part="back"]');
});

export const Overview = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await press(quiz, '[part="start"]');
  await press(quiz, '[part="flag"] input');
  await press(quiz, '[part="to-review"]');
});

export const Result = after(async ({ canvasElement }) => {
  const quiz = await findReadyWidget(canvasElement);
  await press(quiz, '[part="start"]');
  await find(quiz, '[part="item"]');
  while (quiz.shadowRoot?.querySelector('[part="item"]')) {
    quiz.shadowRoot.querySelector<HTMLElement>('[part="item"] input[type="radio"]')?.click();
    await press(quiz, '[part="next"]');
  }
  await press(quiz, '[part="finish"]');
});

export const English = inLanguage('en');
export const French = inLanguage('fr');
export const Spanish = inLanguage('es');
export const Catalan = inLanguage('ca');
export const Latvian = inLanguage('lv');
export const Portuguese = inLanguage('pt');

export const Light = inTheme('light');
export const Dark = inTheme('dark');
export const Width320 = inWidth(320);
export const Width280 = inWidth(280);
export const HeadingLevel = withAttributes({ 'heading-level': 4 });
export const WithoutFrame = withAttributes({ 'without-frame': true });
