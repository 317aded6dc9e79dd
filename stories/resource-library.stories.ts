import type { Meta } from '@storybook/web-components-vite';
import { answerAt, answerJson, besideSample } from './support/virtual-feeds.js';
import { fetchSample } from './support/feeds.js';
import { enter, findReadyWidget, press } from './support/visitor.js';
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
  ...widgetMeta('mobility-resource-library', 'Guide, exercises and documents: ask the coordinator of your school.'),
  title: 'Widgets/Resource library',
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

const SELECT = '.filters select';

/** The sample feed with its documents changed. */
function feedWith(name: string, change: (resources: Record<string, any>[]) => unknown): string {
  return answerAt(besideSample(name), async () => {
    const feed = JSON.parse(await fetchSample()) as Record<string, any>;
    return answerJson({ ...feed, resources: change(feed.resources) });
  });
}

export const Searched = after(async ({ canvasElement }) => {
  await enter(await findReadyWidget(canvasElement), 'input[type="search"]', 'tutor work');
});

export const Filtered = after(async ({ canvasElement }) => {
  await enter(await findReadyWidget(canvasElement), SELECT, 'guide');
});

export const MoreFilters = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '.filters details > summary');
});

export const AllFilesOfALanguage = after(async ({ canvasElement }) => {
  const widget = await findReadyWidget(canvasElement);
  await enter(widget, `.field:last-child > select`, 'lv');
  await press(widget, '.content > details > summary');
});

export const NothingFits = after(async ({ canvasElement }) => {
  const widget = await findReadyWidget(canvasElement);
  await enter(widget, SELECT, 'flyer');
  await enter(widget, 'input[type="search"]', 'tutor');
});

export const OtherLanguagesOpen = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '.files details > summary');
});

export const AboutOpen = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '.offers > details > summary');
});

export const GroupedByAudience = withAttributes({ 'group-by': 'audience' });
export const OneList = withAttributes({ 'group-by': 'none' });
export const QuizOnAnotherPage = withAttributes({ 'quiz-page': 'https://school.example/language-test' });

/** Each with a picture of its first page. */
export const Previews = withAttributes({
  feed: feedWith('previews.json', (resources) =>
    resources.map((resource) => ({
      ...resource,
      files: resource.files.map((file: object) => ({ ...file, previewUrl: 'images/banner.svg' })),
    })),
  ),
});

/** Shown in steps. */
export const AThousandDocuments = withAttributes({
  feed: feedWith('thousand.json', (resources) =>
    Array.from({ length: 1000 }, (_, index) => ({ ...resources[index % resources.length], id: `document-${index}` })),
  ),
});

/** No fields above what is seen at a glance. */
export const TwoDocuments = withAttributes({ feed: feedWith('two.json', (resources) => resources.slice(0, 2)) });

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
