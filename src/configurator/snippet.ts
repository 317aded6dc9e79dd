import type { Choice } from './choice.js';
import { escapeMarkup, writeTag } from './markup.js';
import type { Way } from './places.js';

/** What the site that hands out the snippets knows of itself. */
export interface Site {
  /** Address of the folder of `embed.js` that always holds the newest release, with a slash at its end. */
  readonly base: string;
  /** The same for the release of today, whose files never change; where the site keeps one. */
  readonly pinned?: { readonly base: string; readonly version: string; readonly integrity: string };
  /** The feed that the site brings along. */
  readonly feed: string;
}

/** What stands in the snippet's place until the widget is there, and where it cannot be. */
export interface Fallback {
  /** Title in the language of the widget. */
  readonly title: string;
  /** Content as HTML; every text in it is escaped by its maker. */
  readonly html: string;
}

type Pairs = readonly (readonly [string, string])[];

/** The text to paste. */
export function snippetFor(way: Way, choice: Choice, site: Site, fallback: Fallback): string {
  const writers: Readonly<Record<Way, () => string>> = {
    tag: () => style(choice) + writeTag('script', [...script(choice, site), ...data(choice, site)]),
    element: () => element(choice, site, fallback),
    link: () => `<p><a href="${escapeMarkup(pageAddress(choice, site))}">${escapeMarkup(fallback.title)}</a></p>`,
    address: () => pageAddress(choice, site),
    frame: () => frame(choice, site, fallback),
    shortcode: () => shortcode(choice, site),
  };
  return writers[way]();
}

/** The one line that a site's template needs for links and elements, wherever they stand on the site. */
export function scriptFor(choice: Choice, site: Site): string {
  return writeTag('script', script(choice, site));
}

/** The widget on a page of its own, with everything that was chosen in its address. */
export function pageAddress(choice: Choice, site: Site): string {
  const page = new URL(`embed/${choice.widget}.html`, base(choice, site));
  for (const [name, value] of [...settings(choice, site), ...accent(choice)]) page.searchParams.set(name, value);
  return page.href;
}

function element(choice: Choice, site: Site, { html }: Fallback): string {
  return `${style(choice)}${scriptFor(choice, site)}\n${writeTag(`mobility-${choice.widget}`, settings(choice, site), `\n${html}`.trimEnd())}`;
}

function frame(choice: Choice, site: Site, { title }: Fallback): string {
  const attributes: Pairs = [
    ['src', pageAddress(choice, site)],
    ['title', title],
    ['width', '100%'],
    ['height', '600'],
    ['loading', 'lazy'],
    ['sandbox', 'allow-scripts allow-popups allow-downloads'],
  ];
  return `${writeTag('iframe', attributes)}\n${scriptFor(choice, site)}`;
}

function shortcode(choice: Choice, site: Site): string {
  const written = [...settings(choice, site), ...accent(choice)].map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]]/g, encodeURIComponent)}"`,
  );
  return `[mobility_widget widget="${choice.widget}"${written.join('')}]`;
}

/** A colour is no attribute: a page sets it in its style, and an address carries it to the frame page. */
function style({ accent, widget }: Choice): string {
  return accent && `<style>\n  mobility-${widget} {\n    --mobility-accent: ${accent};\n  }\n</style>\n`;
}

function accent(choice: Choice): Pairs {
  return choice.accent ? [['accent', choice.accent]] : [];
}

function script(choice: Choice, site: Site): Pairs {
  const pinned = choice.release === 'pinned' ? site.pinned : undefined;
  const address: Pairs = [
    ['async', ''],
    ['src', new URL('embed.js', base(choice, site)).href],
  ];
  return pinned ? [...address, ['integrity', pinned.integrity], ['crossorigin', 'anonymous']] : address;
}

function base(choice: Choice, site: Site): string {
  return (choice.release === 'pinned' && site.pinned?.base) || site.base;
}

function data(choice: Choice, site: Site): Pairs {
  return [
    ['data-widget', choice.widget],
    ...settings(choice, site).map(([name, value]) => [`data-${name}`, value] as const),
  ];
}

function settings(choice: Choice, site: Site): Pairs {
  const named: Pairs = [
    ['feed', choice.feed || site.feed],
    ['lang', choice.lang],
    ['theme', choice.theme === 'auto' ? '' : choice.theme],
  ];
  return [...named.filter(([, value]) => value !== ''), ...Object.entries(choice.attributes)];
}
