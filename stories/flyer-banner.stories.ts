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
  ...widgetMeta('mobility-flyer-banner', 'Learn your trade in another country. Ask your school how to apply.', {
    banner: { control: 'select', options: ['', 'flyer', 'sign-the-charter'] },
  }),
  title: 'Widgets/Flyer banner',
} satisfies Meta;

export default meta;

export const Ready: WidgetStory = {};
export const Loading = inState('loading');
export const Partial = inState('partial');
export const Failed = inState('failed');
export const Empty = inState('empty');
export const OlderCopy = inState('older-copy');

export const OtherBanner = withAttributes({ banner: 'sign-the-charter' });
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
