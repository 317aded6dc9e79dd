import type { Meta } from '@storybook/web-components-vite';
import { answerAt, answerJson, besideSample } from './support/virtual-feeds.js';
import { fetchSample } from './support/feeds.js';
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
  ...widgetMeta('mobility-flyer-banner', 'Learn your trade in another country. Ask your school how to apply.', {
    banner: { control: 'select', options: ['', 'flyer', 'sign-the-charter'] },
    remember: { control: 'select', options: ['local', 'session', 'none'] },
    emblem: { control: 'select', options: ['', 'mono'] },
    'without-share': { control: 'boolean' },
  }),
  title: 'Widgets/Flyer banner',
} satisfies Meta;

export default meta;

/** The sample feed, changed. */
function changedFeed(name: string, change: (feed: any) => object): string {
  return answerAt(besideSample(`${name}.json`), async () => {
    const feed = JSON.parse(await fetchSample());
    return answerJson({ ...feed, ...change(feed) });
  });
}

const withoutStatement = changedFeed('without-statement', ({ project }) => ({
  project: { ...project, requiredStatement: undefined },
}));
const newPeriod = changedFeed('new-period', ({ project }) => ({
  project: { ...project, requiredStatement: undefined, programmePeriod: '2021-2027' },
}));
const hideable = changedFeed('hideable', ({ banners }) => ({
  banners: banners.map((banner: object) => ({ ...banner, dismissible: true })),
}));

const withoutFlyer = changedFeed('without-flyer', ({ banners }) => ({
  banners: banners.map((banner: object) => ({ ...banner, flyer: undefined })),
}));

/** The button comes once the page is at rest. */
async function pressTool(canvas: HTMLElement, index: number): Promise<void> {
  const buttons = () =>
    canvas.querySelector('mobility-flyer-banner')?.shadowRoot?.querySelectorAll<HTMLElement>('.tools button');
  while (!buttons()?.[index]) await new Promise((resolve) => setTimeout(resolve, 50));
  buttons()?.[index]?.click();
}

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const UnknownBanner = withAttributes({ banner: 'no-such-banner' });

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

export const NextEvent = withAttributes({ today: '2022-06-24' });
export const EventUnderWay = withAttributes({ today: '2022-07-03' });
/** A banner without a picture: a strip where there is room, a card where there is none. */
export const Strip = withAttributes({ banner: 'sign-the-charter' });
export const StripIn280 = { ...inWidth(280), args: { banner: 'sign-the-charter' } };
export const Hideable = withAttributes({ feed: hideable, remember: 'none' });
export const Hidden = after(({ canvasElement }) => pressTool(canvasElement, 1), {
  args: { feed: hideable, remember: 'none', banner: 'flyer' },
});
export const Shared = after(({ canvasElement }) => pressTool(canvasElement, 0));
export const WithoutShare = withAttributes({ 'without-share': true });
export const EmblemInBlack = withAttributes({ emblem: 'mono' });
export const StatementOf2014 = withAttributes({ feed: withoutStatement });
export const StatementOf2021 = withAttributes({ feed: newPeriod });
export const StatementOf2014InFrench: WidgetStory = { args: { feed: withoutStatement }, ...inLanguage('fr') };
export const StatementOf2014InSpanish: WidgetStory = { args: { feed: withoutStatement }, ...inLanguage('es') };
export const StatementOf2014InCatalan: WidgetStory = { args: { feed: withoutStatement }, ...inLanguage('ca') };
export const StatementOf2014InLatvian: WidgetStory = { args: { feed: withoutStatement }, ...inLanguage('lv') };
export const StatementOf2014InPortuguese: WidgetStory = { args: { feed: withoutStatement }, ...inLanguage('pt') };
export const StatementOf2021InFrench: WidgetStory = { args: { feed: newPeriod }, ...inLanguage('fr') };
export const StatementOf2021InSpanish: WidgetStory = { args: { feed: newPeriod }, ...inLanguage('es') };
export const StatementOf2021InCatalan: WidgetStory = { args: { feed: newPeriod }, ...inLanguage('ca') };
export const StatementOf2021InLatvian: WidgetStory = { args: { feed: newPeriod }, ...inLanguage('lv') };
export const StatementOf2021InPortuguese: WidgetStory = { args: { feed: newPeriod }, ...inLanguage('pt') };

export const WithoutFlyer = withAttributes({ feed: withoutFlyer });
