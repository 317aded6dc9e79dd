import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LANGUAGE, findLanguage, type Language } from '../model/language.js';

/** The element's language: the nearest `lang`, then the page's, then English; followed when any of them changes. */
export class LanguageController implements ReactiveController {
  language: Language = DEFAULT_LANGUAGE;

  #host: ReactiveControllerHost & HTMLElement;
  #observer = new MutationObserver(() => this.#resolve());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const watch = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (const root of rootsAround(this.#host)) this.#observer.observe(root, watch);
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #resolve(): void {
    const language =
      findLanguage(nearestLang(this.#host)) ?? findLanguage(document.documentElement.lang) ?? DEFAULT_LANGUAGE;
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}

/** The shadow roots that the element stands in, from the inside out, then the page. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [document];
}

/** The `lang` that the platform would give the element, shadow roots crossed. */
function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
