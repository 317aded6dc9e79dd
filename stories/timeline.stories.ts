import type { Meta } from '@storybook/web-components-vite';
import {
  inLanguage,
  inState,
  inTheme,
  inWidth,
  widgetMeta,
  type WidgetStory,
  withAttributes,
} from './support/widget-stories.js';

const meta = {
  ...widgetMeta('mobility-timeline', 'Five meetings and three mobilities, September 2019 to August 2022.', {
    today: { control: 'text' },
  }),
  title: 'Widgets/Timeline',
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const TodayInside = withAttributes({ today: '2022-04-01' });
export const TodayBefore = withAttributes({ today: '2019-06-01' });
export const TodayAfter = withAttributes({ today: '2023-01-15' });

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
