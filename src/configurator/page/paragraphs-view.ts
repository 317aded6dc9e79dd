import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../model/language.js';
import type { Network } from '../../model/network.js';
import { knownTexts, statementTexts } from '../../widgets/flyer-banner/funding-statement.js';
import { fillIn } from '../texts/index.js';
import { selectControl } from './controls.js';
import { copyBox } from './copy-box.js';
import type { Actions, PageState } from './page-state.js';
import { OWN_NAMES } from './widget-view.js';

/** Texts that a school needs beside the widgets, ready to copy in any of the languages. */
export function paragraphsView(state: PageState, actions: Actions): TemplateResult {
  const { texts, paragraphsTexts, paragraphsLanguage: language, site, choice, network } = state;
  const languages = LANGUAGES.map((lang) => ({ value: lang, label: OWN_NAMES[lang], lang }));
  const hosts = [...new Set([site.base, choice.feed || site.feed].map(hostOf))].filter(Boolean).join(', ');
  const { accessibility, privacy } = paragraphsTexts;
  const box = (name: string, label: string, text: string): TemplateResult =>
    copyBox(name, label, text, state, actions, language);
  return html`<section aria-labelledby="paragraphs">
    <h2 id="paragraphs">${texts.paragraphs}</h2>
    <p>${texts.paragraphsHint}</p>
    ${selectControl(texts.paragraphsLanguage, languages, language, (lang) =>
      actions.show({ paragraphsLanguage: lang as Language }),
    )}
    ${box('accessibility', texts.accessibility.title, fillIn(accessibility.text, { contact: '[…]' }))}
    ${box('privacy', texts.privacy.title, fillIn(privacy.text, { hosts }))}
    ${network ? box('funding', texts.funding, fundingText(network, language)) : ''}
  </section>`;
}

function fundingText(network: Network, language: Language): string {
  const { project } = network;
  if (!project) return '';
  const { requiredStatement: own } = project;
  const known = knownTexts(project);
  return [
    ...statementTexts(own?.label, known?.label, language, network),
    ...statementTexts(own?.value, known?.value, language, network),
  ]
    .map(({ value }) => value)
    .join('\n');
}

function hostOf(address: string): string {
  try {
    return new URL(address, document.baseURI).host;
  } catch {
    return '';
  }
}
