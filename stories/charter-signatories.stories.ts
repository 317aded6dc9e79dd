import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fetchSample, tenThousandSignatures, thousandSignatures } from './support/feeds.js';
import { readChoices } from './support/globals.js';
import { answerAt, answerJson, besideSample } from './support/virtual-feeds.js';
import { enter, findReadyWidget, press } from './support/visitor.js';
import {
  after,
  inLanguage,
  inState,
  inTheme,
  inWidth,
  renderWidget,
  widgetMeta,
  type WidgetStory,
  withAttributes,
} from './support/widget-stories.js';

const meta = {
  ...widgetMeta(
    'mobility-charter-signatories',
    'Schools and companies of five countries signed our partnership charter.',
    { hash: { control: 'boolean', description: 'Keeps search, filters and order in the page’s address.' } },
  ),
  title: 'Widgets/Charter signatories',
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const Searched = after(async ({ canvasElement }) => {
  await enter(await findReadyWidget(canvasElement), 'input[type="search"]', 'lyc');
});

export const NothingFound = after(async ({ canvasElement }) => {
  await enter(await findReadyWidget(canvasElement), 'input[type="search"]', 'xyz');
});

export const OneCountry = after(async ({ canvasElement }) => {
  await enter(await findReadyWidget(canvasElement), 'select', 'LV');
});

export const NewestFirst = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), 'th:nth-child(3) button');
});

export const MoreFilters = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '.filters summary');
});

export const Thousand = withAttributes({ feed: thousandSignatures });
export const TenThousand = withAttributes({ feed: tenThousandSignatures });

/** The sample feed, with another way to sign. */
function signedBy(name: string, findUrl: (feed: any) => string): string {
  return answerAt(besideSample(`${name}.json`), async () => {
    const feed = JSON.parse(await fetchSample());
    return answerJson({ ...feed, charter: { ...feed.charter, signUrl: findUrl(feed) } });
  });
}

export const SignedByMail = withAttributes({ feed: signedBy('by-mail', () => 'mailto:charter@network.example') });
/** The address is that of a file of the feed. */
export const SignedOnASheet = withAttributes({
  feed: signedBy('on-a-sheet', ({ resources }) => String(resources[0].files[0].contentUrl)),
});

export const KeptInTheAddress = withAttributes({ hash: true });

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

/** Rows of partners lead to the map while one of the feed is on the page. */
export const BesideTheMap: WidgetStory = after(
  async ({ canvasElement }) => {
    const list = await findReadyWidget(canvasElement);
    await press(list, '.to-map');
  },
  {
    render: (args, { globals }) => html`
      ${renderWidget('mobility-charter-signatories', args, readChoices(globals))}
      ${renderWidget('mobility-partner-map', {}, readChoices(globals))}
    `,
  },
);
