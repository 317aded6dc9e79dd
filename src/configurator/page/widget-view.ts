import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../model/language.js';
import type { Choice } from '../choice.js';
import type { Field } from '../offered-fields.js';
import { accentView } from './accent-view.js';
import { checkControl, selectControl, textControl } from './controls.js';
import type { Actions, PageState } from './page-state.js';

/** Languages by their own names, which no reader has to translate. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'français',
  es: 'español',
  ca: 'català',
  lv: 'latviešu',
  pt: 'português',
};

/** What shall be shown, and how. */
export function widgetView(state: PageState, actions: Actions): TemplateResult {
  const { choice, texts, fields, feedProblem } = state;
  // In the order of the texts, which begins with what schools ask for most.
  const known = Object.keys(texts.widgets).filter((name) => fields.has(name));
  const names = [...known, ...[...fields.keys()].filter((name) => !known.includes(name))];
  const widgets = names.map((value) => ({ value, label: texts.widgets[value] ?? value }));
  const themes = (['auto', 'light', 'dark'] as const).map((value) => ({
    value,
    label: texts.values[`theme.${value}`] ?? value,
  }));
  return html`<section aria-labelledby="choose">
    <h2 id="choose">${texts.choose}</h2>
    ${selectControl(texts.widget, widgets, choice.widget, (widget) => actions.choose({ widget, attributes: {} }))}
    ${textControl(texts.feed, choice.feed, (feed) => actions.choose({ feed }), { type: 'url', hint: texts.feedHint })}
    <p class="problem" role="status">${feedProblem}</p>
    ${selectControl(texts.language, languages(texts.followPage), choice.lang, (lang) =>
      actions.choose({ lang: lang as Choice['lang'] }),
    )}
    ${selectControl(texts.theme, themes, choice.theme, (theme) => actions.choose({ theme: theme as Choice['theme'] }))}
    ${accentView(state, actions)}
    <details ?open=${Object.keys(choice.attributes).length > 0}>
      <summary>${texts.more}</summary>
      ${(fields.get(choice.widget) ?? []).map((field) => fieldView(field, state, actions))}
    </details>
  </section>`;
}

function languages(first: string) {
  return [{ value: '', label: first }, ...LANGUAGES.map((lang) => ({ value: lang, label: OWN_NAMES[lang], lang }))];
}

const TYPES = { day: 'date', number: 'number', text: 'text' } as const;

function fieldView({ name, kind, options }: Field, { choice, texts }: PageState, actions: Actions): TemplateResult {
  const label = texts.fields[name] ?? name;
  const value = choice.attributes[name];
  const set = (text: string): void => actions.setAttribute(name, text || undefined);
  if (kind === 'flag')
    return checkControl(label, value !== undefined, (on) => actions.setAttribute(name, on ? '' : undefined));
  if (kind !== 'choice') return textControl(label, value ?? '', set, { type: TYPES[kind] });
  const named = options.map((option) => ({ value: option, label: texts.values[`${name}.${option}`] ?? option }));
  return selectControl(label, [{ value: '', label: texts.standard }, ...named], value ?? '', set);
}
