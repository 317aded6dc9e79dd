/**
 * `embed.js`: the one script of a host page. Classic, because optimisers break `type=module`; it finds the widgets of the
 * page, starts each feed's request in this very tick, and loads only the code that is needed, all files in parallel.
 *
 * It may run late, twice, moved or concatenated: nothing here depends on the order of scripts or on `currentScript` alone.
 */

import { reservedHeight } from './reserved-heights.js';

/** Filled in by the build: for each widget its entry and the files that it imports; the folder of the texts. */
declare const __WIDGET_FILES__: Readonly<Record<string, readonly string[]>>;
declare const __TEXTS__: string;

interface Page {
  [REQUESTS]?: Map<string, Promise<Response>>;
  [LOADED]?: boolean;
  [BASE]?: string;
}

// Shared with `src/feed/early-request.ts`.
const REQUESTS = Symbol.for('mobility-widgets.requests');
const LOADED = Symbol.for('mobility-widgets.embed');
// Shared with the resource library, whose exercises link to the quiz's frame page.
const BASE = Symbol.for('mobility-widgets.base');
const PREFIX = 'mobility-';

const page = globalThis as Page;
const base = findBase();
const placed = new WeakSet<Element>();
const asked = new Set<string>();
const names = Object.keys(__WIDGET_FILES__);
const selector = ['script[data-widget]', '[data-mobility-widget]', ...names.map((name) => PREFIX + name)].join();

if (!page[LOADED]) {
  page[LOADED] = true;
  page[BASE] = base;
  page[REQUESTS] ??= new Map();
  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}

function findBase(): string {
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
  const holder = document.querySelector<HTMLElement>('[data-base]');
  return new URL('.', new URL(holder?.dataset.base || script?.src || '', document.baseURI)).href;
}

function scan(): void {
  for (const place of document.querySelectorAll<HTMLElement>(selector)) {
    if (placed.has(place)) continue;
    placed.add(place);
    const name = place.dataset.widget || place.dataset.mobilityWidget;
    if (!name) start(place);
    else if (names.includes(name)) putElement(place, name);
    else console.warn(`mobility-widgets: there is no widget "${name}". There are: ${names.join(', ')}.`);
  }
}

/** A script is followed by its widget; any other place takes it in, with what it held as the fallback. */
function putElement(place: HTMLElement, name: string): void {
  const element = document.createElement(PREFIX + name);
  for (const { name: attribute, value } of place.attributes) {
    if (/^data-(?!widget$|base$|mobility-)/.test(attribute)) element.setAttribute(attribute.slice(5), value);
  }
  if (place.dataset.mobilityQuery !== undefined) readQuery(element);
  placed.add(element);
  if (place.localName === 'script') place.after(element);
  else {
    element.append(...place.childNodes);
    place.append(element);
  }
  start(element);
}

/** A page of its own (`embed/partner-map.html?lang=fr&feed=…`) takes its attributes from its address. */
function readQuery(element: HTMLElement): void {
  new URLSearchParams(location.search).forEach((value, name) => {
    if (/^[a-z-]+$/.test(name) && !name.startsWith('on')) element.setAttribute(name, value);
  });
}

function start(element: HTMLElement): void {
  requestFeed(element.getAttribute('feed'));
  if (!element.shadowRoot) holdSpace(element);
  const name = element.localName.slice(PREFIX.length);
  const [entry, ...imports] = __WIDGET_FILES__[name] as [string, ...string[]];
  const language = (element.closest('[lang]') ?? element).getAttribute('lang') ?? document.documentElement.lang;
  const [texts] = /^(fr|es|ca|lv|pt)/i.exec(language) ?? [];
  for (const file of imports) preload(file);
  if (texts) for (const part of ['shared', name]) preload(`${__TEXTS__}${texts.toLowerCase()}-${part}.js`);
  // eslint-disable-next-line no-unsanitized/method -- the address is our own base and a name from the build
  import(/* @vite-ignore */ base + entry).catch((error: unknown) => {
    // The fallback stays on view; the page's own reports tell the webmaster why.
    console.warn(`mobility-widgets: <${element.localName}> could not be loaded from ${base}.`, error);
  });
}

/** The page keeps still while the code is on its way. A stylesheet would need a host's leave, `style` properties do not. */
function holdSpace(element: HTMLElement): void {
  const { style, parentElement, localName } = element;
  const width = parentElement?.clientWidth ?? innerWidth;
  style.setProperty('display', 'block');
  style.setProperty('min-height', `${reservedHeight(localName.slice(PREFIX.length), width, innerHeight)}px`);
  const release = (): void => void style.removeProperty('min-height');
  for (const event of ['mobility-ready', 'mobility-error']) element.addEventListener(event, release, { once: true });
}

/** The same request that the feed's loader would make, only earlier; it picks the promise up. */
function requestFeed(feed: string | null): void {
  if (!feed) return;
  const { href, protocol, hostname } = new URL(feed, document.baseURI);
  const isSafe = protocol === 'https:' || /^(localhost|127\.0\.0\.1)$/.test(hostname);
  if (!isSafe || asked.has(href)) return;
  asked.add(href);
  const request =
    findInlineFeed(href) ?? fetch(href, { credentials: 'omit', mode: 'cors', referrerPolicy: 'no-referrer' });
  request.catch(() => undefined);
  page[REQUESTS]?.set(href, request);
}

/** A page may carry the feed itself: `<script type="application/json" data-mobility-feed="(its address)">`. */
function findInlineFeed(href: string): Promise<Response> | undefined {
  for (const { dataset, textContent } of document.querySelectorAll<HTMLElement>('script[data-mobility-feed]'))
    if (new URL(dataset.mobilityFeed ?? '', document.baseURI).href === href)
      return Promise.resolve(new Response(textContent));
  return undefined;
}

function preload(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = base + file;
  document.head.append(link);
}
