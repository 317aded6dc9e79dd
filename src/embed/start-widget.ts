import { addressOf, importFile } from './import-file.js';
import { reservedHeight } from './reserved-heights.js';

/** Filled in by the build: for each widget its entry and the files that it imports; what all import; the folder of the texts. */
declare const __WIDGET_FILES__: Readonly<Record<string, string>>;
declare const __CORE__: string;
declare const __TEXTS__: string;

// Shared with `src/feed/early-request.ts`.
const REQUESTS = Symbol.for('mobility-widgets.requests');
const requests = ((globalThis as { [REQUESTS]?: Map<string, Promise<Response>> })[REQUESTS] ??= new Map());

export const PREFIX = 'mobility-';
const files = __WIDGET_FILES__;
export const WIDGET_NAMES = Object.keys(files);

const asked = new Set<string>();
const nearness = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) load(target as HTMLElement);
  },
  // A window further than what is on view: a visitor who scrolls on finds the next widget there.
  { rootMargin: '100%' },
);

/** Loads an element's code and feed: in this very tick where it is in view, else when it is nearly so. */
export function startWidget(element: HTMLElement, now: boolean): void {
  // Somebody else's copy of the code has it already, and it has asked for its feed.
  if (customElements.get(element.localName)) return;
  const top = element.getClientRects()[0]?.top ?? Infinity;
  holdSpace(element);
  if (now || top < innerHeight * 2) load(element);
  else nearness.observe(element);
}

function load(element: HTMLElement): void {
  nearness.unobserve(element);
  requestFeed(element.getAttribute('feed'));
  const name = element.localName.slice(PREFIX.length);
  const [entry = '', ...imports] = files[name]?.split(' ') ?? [];
  for (const file of [__CORE__, ...imports]) preload(file);
  preloadTexts(element, name);
  void importFile(entry, element);
}

function preloadTexts(element: Element, name: string): void {
  const language = (element.closest('[lang]') ?? element).getAttribute('lang') ?? document.documentElement.lang;
  const [texts] = /^(fr|es|ca|lv|pt)/i.exec(language) ?? [];
  if (texts) for (const part of ['shared', name]) preload(`${__TEXTS__}/${texts.toLowerCase()}-${part}`);
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
  const request = findInlineFeed(href) ?? fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  request.catch(() => undefined);
  requests.set(href, request);
}

/** A page may carry the feed itself: `<script type="application/json" data-mobility-feed="(its absolute address)">`. */
function findInlineFeed(href: string): Promise<Response> | undefined {
  const holder = document.querySelector(`[data-mobility-feed="${CSS.escape(href)}"]`);
  return holder ? Promise.resolve(new Response(holder.textContent)) : undefined;
}

function preload(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = addressOf(file);
  document.head.append(link);
}
