import type { Meta } from '@storybook/web-components-vite';
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
import { allStatuses, manyEvents, monthsOnly, withPicture } from './support/timeline-feeds.js';
import { enter, find, findReadyWidget, press } from './support/visitor.js';

const meta = {
  ...widgetMeta('mobility-timeline', 'Five meetings and three mobilities, September 2019 to August 2022.', {
    today: { control: 'text' },
    view: { control: 'inline-radio', options: ['', 'list', 'grid'] },
    lanes: { control: 'inline-radio', options: ['kind', 'partner'] },
    hash: { control: 'boolean' },
  }),
  title: 'Widgets/Timeline',
} satisfies Meta;

export default meta;

const TODAY = '2022-04-01';

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const List = withAttributes({ view: 'list', today: TODAY });
export const GridByKind = withAttributes({ view: 'grid', today: TODAY });
export const GridByPartner = withAttributes({ view: 'grid', lanes: 'partner', today: TODAY });
export const GridAt320: WidgetStory = { ...inWidth(320), args: { view: 'grid', today: TODAY } };

export const TodayInside = withAttributes({ today: TODAY });
export const TodayBefore = withAttributes({ today: '2019-06-01' });
export const TodayLongBefore = withAttributes({ today: '2018-01-01' });
export const TodayAfter = withAttributes({ today: '2023-01-15' });

export const Filtered = after(
  async ({ canvasElement }) => {
    const widget = await findReadyWidget(canvasElement);
    await press(widget, '.tools summary');
    await enter(widget, '.fields select', 'mobility');
  },
  withAttributes({ today: TODAY }),
);

export const NothingFound = after(
  async ({ canvasElement }) => {
    const widget = await findReadyWidget(canvasElement);
    await press(widget, '.tools summary');
    await enter(widget, '.fields select', 'mobility');
    await press(widget, '.fields input[value="2019"]');
  },
  withAttributes({ today: TODAY }),
);

export const ExpandedInList = after(
  async ({ canvasElement }) => {
    await press(await findReadyWidget(canvasElement), '.entry.mobility summary');
  },
  withAttributes({ view: 'list', today: TODAY }),
);

export const ExpandedInGrid = after(
  async ({ canvasElement }) => {
    const widget = await findReadyWidget(canvasElement);
    (await find<HTMLElement>(widget, '.bar.mobility button')).click();
  },
  withAttributes({ view: 'grid', today: TODAY }),
);

export const AllStatuses = withAttributes({ feed: allStatuses, today: TODAY, view: 'list' });
export const AllStatusesInGrid = withAttributes({ feed: allStatuses, today: TODAY, view: 'grid' });
export const MonthsOnly = withAttributes({ feed: monthsOnly, today: TODAY, view: 'list' });
export const MonthsOnlyInGrid = withAttributes({ feed: monthsOnly, today: TODAY, view: 'grid' });
export const Picture = after(
  async ({ canvasElement }) => {
    await press(await findReadyWidget(canvasElement), '.entry.meeting summary');
  },
  withAttributes({ feed: withPicture, today: TODAY, view: 'list' }),
);
export const Events500 = withAttributes({ feed: manyEvents(500), today: TODAY });
export const Events5000 = withAttributes({ feed: manyEvents(5000), today: TODAY });
export const Events5000AsList = withAttributes({ feed: manyEvents(5000), today: TODAY, view: 'list' });

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
