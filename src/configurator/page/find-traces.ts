import type { Traces } from '../examine-markup.js';

/**
 * What is left of our snippets in the source text of a page. The text is parsed into a document that is never shown: it
 * runs no script and loads no picture. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
export function findTraces(markup: string): Traces {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const all = <Kind extends Element = HTMLElement>(selector: string): Kind[] => [
    ...page.querySelectorAll<Kind>(selector),
  ];
  const scripts = all<HTMLScriptElement>('script').filter((script) => addressOf(script).includes('embed.js'));
  return {
    scripts: scripts.map((script) => ({ type: script.type, widget: script.dataset.widget ?? '' })),
    elements: all('*').filter(({ localName }) => localName.startsWith('mobility-')).length,
    places: all('[data-mobility-widget]').length,
    links: all<HTMLAnchorElement>('a[href]')
      .filter(leadsToWidget)
      .map((link) => ({
        alone: link.textContent.trim() === (link.closest('p, li, td, div') ?? link).textContent.trim(),
        query: link.getAttribute('href')?.includes('?') ?? false,
      })),
    frames: all<HTMLIFrameElement>('iframe').filter((frame) => PAGE.test(addressOf(frame))).length,
    escaped: /<script|data-widget=|<mobility-/.test(page.body.textContent.replace(/\s+/g, ' ')) && scripts.length === 0,
  };
}

const PAGE = /\/embed\/[a-z-]+(\.[a-z]{2})?\.html/;

function leadsToWidget(link: HTMLAnchorElement): boolean {
  return PAGE.test(link.getAttribute('href') ?? '');
}

/** Plugins that hold a script or a frame back keep its address in another attribute. */
function addressOf(element: Element): string {
  return element
    .getAttributeNames()
    .flatMap((name) => (name.endsWith('src') ? (element.getAttribute(name) ?? '') : []))
    .join(' ');
}
