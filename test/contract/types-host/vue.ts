import type { GlobalComponents } from 'vue';
import 'mobility-widgets/vue';

type Props<Name extends keyof GlobalComponents> = GlobalComponents[Name] extends new () => { $props: infer Found }
  ? Found
  : never;

export const good: Props<'mobility-timeline'> = {
  feed: 'https://widgets.example.org/feed/network.json',
  lang: 'fr',
  view: 'grid',
  'heading-level': 3,
  headingLevel: 3,
  class: 'wide',
};

// @ts-expect-error there is no such view
export const wrongView: Props<'mobility-timeline'> = { view: 'circle' };

// @ts-expect-error there is no such attribute
export const wrongName: Props<'mobility-partner-map'> = { view: 'grid' };

// @ts-expect-error there is no such widget
export type Wrong = Props<'mobility-weather'>;
