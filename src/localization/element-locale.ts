/**
 * A language for each element, over a library that knows one for each page.
 *
 * `@lit/localize` keeps one active locale in module state and throws when it is configured twice
 * (https://github.com/lit/lit/issues/1661). Lit renders synchronously, so it is enough to say whose turn it is:
 * `withLocale` sets the locale for the length of one render. Two internal modules of the library are used, here and
 * nowhere else; its version is pinned, and it is bundled into the package so that an application's own copy stays its own.
 * Condition for removal: a public per-element API.
 */
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import { DEFAULT_LANGUAGE, type Language } from '../model/language.js';
import { texts as shared } from './locales/shared.js';
import type { Texts } from './texts.js';

/** Undefined for a language of which some texts could not be had. */
const tables = new Map<Language, TemplateMap | undefined>();
const loaded = new Map<Texts, Set<Language>>();
let current: Language = DEFAULT_LANGUAGE;

_installMsgImplementation(((template, options) => runtimeMsg(tables.get(current), template, options)) as MsgFn);

export function isLocaleLoaded(locale: Language, own: Texts = shared): boolean {
  return locale === 'en' || (loaded.get(own)?.has(locale) ?? false);
}

/**
 * Loads a language's messages, those that all share and a widget's own. Where they cannot be had, English stands in: a
 * widget without texts helps nobody, and one in two languages little more.
 */
export async function loadLocale(locale: Language, own: Texts = shared): Promise<void> {
  if (locale === 'en' || isLocaleLoaded(locale, own)) return;
  try {
    const [common, particular] = await Promise.all([shared[locale](), own[locale]()]);
    const known = tables.has(locale) ? tables.get(locale) : {};
    tables.set(locale, known && { ...known, ...common.templates, ...particular.templates });
  } catch (error) {
    console.warn(`mobility-widgets: the texts in "${locale}" could not be loaded, English is shown.`, error);
    tables.set(locale, undefined);
  }
  loaded.set(own, (loaded.get(own) ?? new Set()).add(locale));
}

/** Runs with a locale as the one that `msg()` answers in; with English where its messages could not be had. */
export function withLocale<Value>(locale: Language, run: () => Value): Value {
  const previous = current;
  current = tables.has(locale) && !tables.get(locale) ? DEFAULT_LANGUAGE : locale;
  try {
    return run();
  } finally {
    current = previous;
  }
}

/** The locale of the render that is under way. */
export function currentLocale(): Language {
  return current;
}
