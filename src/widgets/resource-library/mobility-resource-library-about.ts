import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatList } from '../../localization/format.js';
import type { Network, Resource } from '../../model/network.js';
import { findResource } from '../../model/resource-files.js';
import { disclosure } from '../../ui/disclosure.js';
import { localized, localizedString } from '../../ui/localized-text.js';
import { licenceLink } from './licence-link.js';
import { featureName } from './mobility-resource-library-features.js';

/** What few visitors ask for, and those who do must find: keywords, licence, origin, accessibility. */
export function aboutDocument(resource: Resource, network: Network): TemplateResult | typeof nothing {
  const facts = [keywordFact(resource, network), ...originFacts(resource, network), ...accessibilityFacts(resource)];
  if (facts.every((line) => line === nothing)) return nothing;
  return disclosure({
    summary: msg('About this document', { id: 'library.about' }),
    about: localized(resource.name, network),
    content: html`<dl class="facts">${facts}</dl>`,
  });
}

function fact(term: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}

function keywordFact({ keywords = [] }: Resource, network: Network): TemplateResult | typeof nothing {
  if (keywords.length === 0) return nothing;
  const words = keywords.map((keyword) => localizedString(keyword, network));
  return fact(msg('Keywords', { id: 'library.keywords' }), formatList(words));
}

function originFacts({ license, isBasedOn }: Resource, network: Network): unknown[] {
  return [
    license === undefined ? nothing : fact(msg('Licence', { id: 'library.licence' }), licence(license)),
    isBasedOn === undefined ? nothing : fact(msg('Based on', { id: 'library.based-on' }), origin(isBasedOn, network)),
  ];
}

function licence(license: string): TemplateResult | string {
  const { label, url } = licenceLink(license);
  return url === undefined ? label : html`<a href=${url} rel="license noopener">${label}</a>`;
}

function origin(isBasedOn: NonNullable<Resource['isBasedOn']>, network: Network): unknown {
  if (typeof isBasedOn === 'string') {
    const resource = findResource(network, isBasedOn);
    return resource ? localized(resource.name, network) : isBasedOn;
  }
  const { name, url } = isBasedOn;
  return url === undefined ? localized(name, network) : html`<a href=${url}>${localized(name, network)}</a>`;
}

function accessibilityFacts({ accessibilityFeature = [], accessibleFormatContact: contact }: Resource): unknown[] {
  const features = accessibilityFeature.map(featureName).filter((feature) => feature !== undefined);
  return [
    features.length === 0
      ? nothing
      : fact(msg('Accessibility', { id: 'library.accessibility' }), formatList([...new Set(features)])),
    contact === undefined
      ? nothing
      : fact(
          msg('Another format', { id: 'library.format' }),
          html`${msg('Do you need large print, plain text or another format? Write to', { id: 'library.format.ask' })}
            <a href="mailto:${contact}">${contact}</a>`,
        ),
  ];
}
