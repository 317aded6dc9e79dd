import { type Language, findLanguage } from '../model/language.js';
import { type PlaceName, PLACE_NAMES } from './places.js';

/** What a webmaster has chosen; the page's address carries it, so that a link to the page carries it too. */
export interface Choice {
  /** Name of the widget as `data-widget` has it. */
  readonly widget: string;
  /** Address of the feed as typed; empty for the feed that this site brings along. */
  readonly feed: string;
  /** Language that the widget is fixed to; empty to follow the page. */
  readonly lang: Language | '';
  readonly theme: 'auto' | 'light' | 'dark';
  /** `#rrggbb`; empty for the widget's own colour. */
  readonly accent: string;
  readonly place: PlaceName;
  /** The newest release at all times, or the one of today, which the browser compares with its sum. */
  readonly release: 'rolling' | 'pinned';
  /** Further attributes by name; an empty value for those that need none. */
  readonly attributes: Readonly<Record<string, string>>;
}

const THEMES = ['auto', 'light', 'dark'] as const;
const ACCENT = /^#[\da-f]{6}$/;
/** A parameter with this letter before it is an attribute of the widget. */
const ATTRIBUTE = /^a\.([a-z][a-z-]*)$/;

/** Reads the fragment of an address; what it does not say, or says wrongly, is as nobody had chosen it. */
export function parseChoice(fragment: string, widgets: readonly string[]): Choice {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string): string => given.get(name) ?? '';
  const accent = text('accent').toLowerCase();
  return {
    widget: oneOf(widgets, text('widget')) ?? widgets[0] ?? '',
    feed: text('feed'),
    lang: findLanguage(text('lang')) ?? '',
    theme: oneOf(THEMES, text('theme')) ?? 'auto',
    accent: ACCENT.test(accent) ? accent : '',
    place: oneOf(PLACE_NAMES, text('place')) ?? 'own-theme',
    release: text('release') === 'pinned' ? 'pinned' : 'rolling',
    attributes: Object.fromEntries(
      [...given].flatMap(([name, value]) => {
        const [, attribute] = ATTRIBUTE.exec(name) ?? [];
        return attribute === undefined ? [] : [[attribute, value]];
      }),
    ),
  };
}

/** The fragment that {@link parseChoice} reads back; what is as nobody had chosen it stays out. */
export function formatChoice(choice: Choice): string {
  const { attributes, ...named } = choice;
  const untouched: Partial<Choice> = { theme: 'auto', place: 'own-theme', release: 'rolling' };
  const own = Object.entries(named).filter(
    ([name, value]) => value !== '' && value !== untouched[name as keyof Choice],
  );
  const further = Object.entries(attributes).map(([name, value]) => [`a.${name}`, value] as const);
  return new URLSearchParams([...own, ...further] as [string, string][]).toString();
}

function oneOf<Name extends string>(names: readonly Name[], value: string): Name | undefined {
  return names.find((name) => name === value);
}
