import { html, nothing, type TemplateResult } from 'lit';
import { chooseText, type Text, type TextContext, toParagraphs } from '../model/localized-text.js';
import { currentLocale } from '../localization/element-locale.js';

/** A text of the feed in the visitor's language; one that fell back to another says so in its `lang` (WCAG 3.1.2). */
export function localized(text: Text, feed: TextContext): TemplateResult | string {
  const { value, lang } = chooseText(text, currentLocale(), feed);
  return lang === undefined || lang === currentLocale() ? value : html`<span lang=${lang}>${value}</span>`;
}

/** The same as a bare string, for `alt` and other attributes. */
export function localizedString(text: Text, feed: TextContext): string {
  return chooseText(text, currentLocale(), feed).value;
}

/** A longer text as paragraphs. */
export function localizedParagraphs(text: Text, feed: TextContext): TemplateResult[] {
  const { value, lang } = chooseText(text, currentLocale(), feed);
  const own = lang === undefined || lang === currentLocale();
  return toParagraphs(value).map((paragraph) => html`<p lang=${own ? nothing : lang}>${paragraph}</p>`);
}
