/**
 * `embed.js`: the one script of a host page. Classic, because optimisers break `type=module`; it finds the widgets of the
 * page, starts the feed's request together with the code, and loads only what is needed, all files in parallel.
 *
 * It may run late, twice, moved or concatenated: nothing here depends on the order of scripts or on `currentScript` alone.
 */

import { configure } from './configure.js';
import { base } from './find-base.js';
import type * as FramePages from './frame/frame-pages.js';
import { importFile } from './import-file.js';
import { PREFIX, startWidget, WIDGET_NAMES } from './start-widget.js';

/** Filled in by the build: the file that upgrades links and sizes frames. */
declare const __FRAME_PAGES__: string;

// Shared with the resource library, whose exercises link to the quiz's frame page.
const BASE = Symbol.for('mobility-widgets.base');

const page = globalThis as { [BASE]?: string };
const placed = new WeakSet<Element>();
const selector = [
  'script[data-widget]',
  '[data-mobility-widget]',
  'a[href*="/embed/"]',
  'iframe',
  ...WIDGET_NAMES.map((name) => PREFIX + name),
].join();

if (page[BASE] === undefined) {
  page[BASE] = base;
  document.querySelectorAll<HTMLElement>(selector).forEach(take);
  new MutationObserver(onChange).observe(document, { childList: true, subtree: true });
} else if (page[BASE] !== base) {
  console.info(`mobility-widgets: ${page[BASE]} serves this page already.`);
}

function onChange(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof HTMLElement)
        [node, ...node.querySelectorAll<HTMLElement>(selector)]
          .filter((place) => place.matches(selector))
          .forEach(take);
}

/** What stands in an editor is not the page that visitors see: it would be saved as we change it. */
function take(place: HTMLElement): void {
  if (placed.has(place) || !place.isConnected || place.isContentEditable) return;
  placed.add(place);
  if (place.matches('a,iframe')) takeFramePage(place);
  else takePlace(place);
}

function takePlace(place: HTMLElement): void {
  const name = place.dataset.widget || place.dataset.mobilityWidget;
  if (!name) start(place);
  else if (WIDGET_NAMES.includes(name)) putElement(place, name);
  else console.warn(`mobility-widgets: no widget "${name}", only ${WIDGET_NAMES.join(', ')}.`);
}

/** A script is followed by its widget; any other place takes it in, with what it held as the fallback. */
function putElement(place: HTMLElement, name: string): void {
  const tag = PREFIX + name;
  const isScript = place.localName === 'script';
  // A copy of a page that had its widgets already, as client navigation keeps it.
  if (isScript ? place.nextElementSibling?.localName === tag : place.querySelector(tag)) return;
  // A page of its own (`embed/partner-map.html?lang=fr&feed=…`) takes its attributes from its address.
  const query = new URLSearchParams(place.dataset.mobilityQuery === undefined ? '' : location.search);
  const element = document.createElement(tag);
  configure(element, (attribute) => query.get(attribute) ?? place.getAttribute(`data-${attribute}`));
  placed.add(element);
  if (isScript) place.after(element);
  else {
    element.append(...place.childNodes);
    place.append(element);
  }
  start(element, place);
}

function start(element: HTMLElement, place = element): void {
  startWidget(element, place.dataset.load === 'now');
}

function takeFramePage(place: HTMLElement & { href?: string; src?: string }): void {
  if (![place.href, place.src, place.dataset.src].some((address) => address?.startsWith(`${base}embed/`))) return;
  void importFile<typeof FramePages>(__FRAME_PAGES__, place).then((pages) => pages?.takeFramePage(place, base));
}
