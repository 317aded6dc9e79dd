/** The stories that every widget has, made from its tag: states, languages, themes, widths, heading and frame. */
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html as literal, nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { ref } from 'lit/directives/ref.js';
import type { Language } from '../../src/model/language.js';
import '../../src/define.js';
import { feedAddress } from '../feed-studio/own-feed.js';
import { attributes } from './attributes.js';
import { anotherUnanswered, feedInState, type FeedState } from './feeds.js';
import { type Choices, readChoices, type Theme } from './globals.js';

/** Attributes of the element by their names in HTML; those of one widget alone among them. */
export type WidgetArgs = Readonly<Record<string, string | number | boolean | undefined>>;

export type WidgetStory = StoryObj<WidgetArgs>;

const COMMON_ARG_TYPES: Partial<ArgTypes<WidgetArgs>> = {
  feed: { control: 'text', description: 'Address of the network’s feed. Empty: what the toolbar chooses.' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  'without-frame': {
    control: 'boolean',
    description: 'Without border and surface of its own, to melt into the page.',
    table: { category: 'attributes', type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  'keep-copy': { control: 'boolean' },
  theme: { control: false, description: '`auto` follows the visitor’s system. Choose it in the toolbar.' },
  lang: {
    control: false,
    description: 'Language of the widget, else that of the nearest element which has one. Choose it in the toolbar.',
    table: { category: 'attributes', type: { summary: 'en | fr | es | ca | lv | pt' } },
  },
};

/** @param fallback what a webmaster would write inside the element */
export function widgetMeta(tag: string, fallback: string, argTypes: Partial<ArgTypes<WidgetArgs>> = {}) {
  return {
    component: tag,
    argTypes: { ...COMMON_ARG_TYPES, ...argTypes },
    render: (args, { globals, parameters }) => {
      const state = parameters.feedState as FeedState | undefined;
      return renderWidget(tag, args, readChoices(globals), { state, fallback });
    },
  } satisfies Meta<WidgetArgs>;
}

interface Content {
  readonly state?: FeedState | undefined;
  readonly fallback?: string;
}

export function renderWidget(
  tag: string,
  args: WidgetArgs,
  choices: Choices,
  { state, fallback }: Content = {},
): TemplateResult {
  const feed = args.feed || (state ? feedInState(state) : feedAddress(choices));
  const all = { ...args, feed, lang: choices.language, theme: choices.theme === 'auto' ? '' : choices.theme };
  const name = unsafeStatic(tag);
  const keep = state === 'loading' ? ref(keepLoading) : nothing;
  const content = fallback === undefined ? nothing : literal`<p>${fallback}</p>`;
  return html`<${name} ${attributes(all)} ${keep}>${content}</${name}>`;
}

/** Asks somewhere else before the request is given up, so that the skeleton stays on view. */
function keepLoading(element: Element | undefined): void {
  if (!element) return;
  const timer = setInterval(() => {
    if (element.isConnected) element.setAttribute('feed', anotherUnanswered());
    else clearInterval(timer);
  }, 10_000);
}

/** The widget with a feed in a state. */
export function inState(feedState: FeedState): WidgetStory {
  return { parameters: { feedState } };
}

export function inLanguage(language: Language): WidgetStory {
  return { globals: { language }, tags: ['!autodocs'] };
}

export function inTheme(theme: Theme): WidgetStory {
  return { globals: { theme }, tags: ['!autodocs'] };
}

/** @param width of the container, in pixels */
export function inWidth(width: number): WidgetStory {
  return { globals: { width }, tags: ['!autodocs'] };
}

/** The widget with attributes. */
export function withAttributes(args: WidgetArgs): WidgetStory {
  return { args };
}

/** The widget after a visitor did something. */
export function after(play: NonNullable<WidgetStory['play']>, story: WidgetStory = {}): WidgetStory {
  return { ...story, play, tags: ['!autodocs'] };
}
