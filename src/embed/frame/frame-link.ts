import { setAccent } from './accent.js';

/**
 * Puts a widget in the place of a link to its frame page, for editors that keep links and nothing else. The link stays as
 * the fallback, in its paragraph; one that is a widget's fallback already stays where it is.
 */
export function upgradeLink(link: HTMLAnchorElement, base: string): void {
  const found = parseFrameLink(link.href, base);
  const paragraph = findParagraphOf(link);
  if (!found || !paragraph || isInWidget(link)) return;
  const place = document.createElement('div');
  place.dataset.mobilityWidget = found.widget;
  for (const [name, value] of found.values) if (/^[a-z-]+$/.test(name)) place.setAttribute(`data-${name}`, value);
  setAccent(place, found.values.get('accent'));
  paragraph.before(place);
  place.append(paragraph);
}

function isInWidget(link: Element): boolean {
  for (let place: Element | null = link; place; place = place.parentElement)
    if (place.localName.startsWith('mobility-') || place.hasAttribute('data-mobility-widget')) return true;
  return false;
}

/** A link to a frame page, taken apart: the widget and its attributes. */
export interface FrameLink {
  readonly widget: string;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads `…/embed/partner-map.html?lang=fr&feed=…` and `…/embed/partner-map.fr.html`, if they stand beside this `embed.js`.
 * The page's own feed is meant where the link names none.
 */
export function parseFrameLink(href: string, base: string): FrameLink | undefined {
  const address = new URL(href);
  const start = `${base}embed/`;
  const [, widget, lang] =
    /^([a-z-]+)(?:\.([a-z]{2}))?\.html$/.exec((address.origin + address.pathname).replace(start, '')) ?? [];
  if (widget === undefined) return undefined;
  const values = new Map([...(lang ? [['lang', lang] as const] : []), ...address.searchParams]);
  values.set('feed', new URL(values.get('feed') ?? '../feed/network.json', href).href);
  return { widget, values };
}

/** Whether a link is all that its paragraph holds: amid a text, in a menu or as a button it is meant as a link. */
export function findParagraphOf(link: Element): Element | undefined {
  const paragraph = link.closest('p');
  if (paragraph?.textContent.trim() !== link.textContent.trim()) return undefined;
  const isAlone = [...paragraph.querySelectorAll('*')].every(
    (other) => other.contains(link) || link.contains(other) || other.localName === 'br',
  );
  return isAlone ? paragraph : undefined;
}
