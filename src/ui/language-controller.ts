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
    this.#observer.observe(this.#host.getRootNode(), watch);
    this.#observer.observe(document.documentElement, watch);
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

/** The `lang` that the platform would give the element, shadow roots crossed. */
function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
