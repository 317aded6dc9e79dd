import type { Meta } from '@storybook/web-components-vite';
import { enter, findReadyWidget, press } from './support/visitor.js';
import { mapFeed } from './support/map-feeds.js';
import { withTeamReport } from './support/team-report.js';
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
  ...widgetMeta('mobility-partner-map', 'Our partners: Dijon, Barcelona, Guadix, Liepāja, Faro.', {
    zoom: { control: 'select', options: ['auto', 'on', 'off'] },
    hash: { control: 'boolean' },
  }),
  title: 'Widgets/Partner map',
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const PartnerSelected = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '[part="marker"]');
});

export const PartnerSelectedInList = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), '.partner .link');
});

export const WholeEurope = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), 'figcaption .link');
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

export const OneMobility = after(async ({ canvasElement }) => {
  await press(await findReadyWidget(canvasElement), 'input[value="mobility-1"]');
});
export const CardNarrow = after(
  async ({ canvasElement }) => {
    await press(await findReadyWidget(canvasElement), '[part="marker"]');
  },
  { globals: { width: 320 } },
);
export const WithZoom = withAttributes({ zoom: 'on' });
export const NinePartners = withAttributes({ feed: mapFeed('nine') });
export const FiftyPartners = withAttributes({ feed: mapFeed('fifty') });
export const FiveThousandPartners = withAttributes({ feed: mapFeed('five-thousand') });
export const Searched = after(
  async ({ canvasElement }) => {
    await enter(await findReadyWidget(canvasElement), 'input[type="search"]', 'Lisboa');
  },
  { args: { feed: mapFeed('fifty') } },
);
export const ClusterEntered = after(
  async ({ canvasElement }) => {
    await press(await findReadyWidget(canvasElement), '[part="cluster"]');
  },
  { args: { feed: mapFeed('fifty') } },
);
export const Overseas = withAttributes({ feed: mapFeed('overseas') });
export const World = withAttributes({ feed: mapFeed('world') });
export const Kosovo = withAttributes({ feed: mapFeed('kosovo') });
export const SameTown = withAttributes({ feed: mapFeed('same-town') });
export const MissingCoordinates: WidgetStory = { args: { feed: mapFeed('missing-coordinates') }, ...withTeamReport };
export const TargetsMissed: WidgetStory = { args: { feed: mapFeed('targets-missed') }, ...withTeamReport };
