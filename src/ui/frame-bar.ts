/** The foot of a frame page that is lower than its content: back to its heading and controls, or to the whole page. */
import { msg } from '@lit/localize';
import { loadLocale, withLocale } from '../localization/element-locale.js';
import { DEFAULT_LANGUAGE, findLanguage } from '../model/language.js';

export interface FrameBarActions {
  /** Of the page alone. */
  readonly address: string;
  readonly toTop: () => void;
  /** Opens the page by other means than a new window; `false` where there are none. */
  readonly open: () => boolean;
}

/** Fills the bar with its button and link, in the language nearest to a BCP 47 tag. */
export async function fillFrameBar(bar: HTMLElement, tag: string, actions: FrameBarActions): Promise<void> {
  const language = findLanguage(tag) ?? DEFAULT_LANGUAGE;
  await loadLocale(language);
  withLocale(language, () => bar.replaceChildren(topButton(actions), openLink(actions)));
  bar.lang = language;
}

function topButton({ toTop }: FrameBarActions): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = msg('Back to top', { id: 'frame.top' });
  button.addEventListener('click', toTop);
  return button;
}

function openLink({ address, open }: FrameBarActions): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = msg('Open in full', { id: 'frame.open' });
  link.addEventListener('click', (event) => {
    if (open()) event.preventDefault();
  });
  return link;
}
