/**
 * The frame page's own script. The widget is `embed.js`'s concern; this names the page, tells the page around its height,
 * and offers the whole page where the frame is too low for its content.
 */
import { setAccent } from './accent.js';
import { askWordPressToOpen, isSizedByHost, reportHeight } from './report-height.js';

const main = document.querySelector('main') ?? document.body;
const query = new URLSearchParams(location.search);
const root = document.documentElement;
let bar: HTMLElement | undefined;

root.lang = query.get('lang') || root.lang;
root.dataset.theme = query.get('theme') ?? 'auto';
setAccent(main, query.get('accent'));
main.addEventListener('mobility-ready', () => void namePage());
void namePage();
if (parent !== window) {
  root.dataset.framed = '';
  reportHeight(main, onSize);
  // A page around that sizes its frames has done so by then; what is too low still is so by its author's wish.
  setTimeout(() => {
    new ResizeObserver(onSize).observe(main);
    addEventListener('resize', onSize);
  }, 600);
}

function findWidget(): (HTMLElement & { updateComplete?: Promise<unknown> }) | null {
  return main.querySelector('[feed]');
}

function findInWidget(part: string): HTMLElement | null | undefined {
  return findWidget()?.shadowRoot?.querySelector(part);
}

/** The title is the heading that the visitor sees, and the language the one that the widget found. */
async function namePage(): Promise<void> {
  await findWidget()?.updateComplete;
  root.lang = findInWidget('.root')?.lang ?? root.lang;
  document.title = findInWidget('#title')?.textContent.trim() ?? document.title;
}

function onSize(): void {
  void showBar();
}

async function showBar(): Promise<void> {
  const isTooLow = !isSizedByHost() && main.getBoundingClientRect().height > innerHeight + 1;
  if (isTooLow && !bar) await addBar();
  if (bar) bar.hidden = !isTooLow;
}

async function addBar(): Promise<void> {
  bar = document.createElement('nav');
  const { fillFrameBar } = await import('../../ui/frame-bar.js');
  const address = location.href.replace(/#.*/, '');
  await fillFrameBar(bar, root.lang, { address, toTop, open: () => askWordPressToOpen(address) });
  document.body.append(bar);
}

function toTop(): void {
  scrollTo({ top: 0 });
  findInWidget('#title')?.focus({ preventScroll: true });
}
