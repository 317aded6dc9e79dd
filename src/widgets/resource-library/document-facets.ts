import type { Facets } from '../../model/facets.js';
import { chooseText, type Text } from '../../model/localized-text.js';
import type { Network, Resource } from '../../model/network.js';

/** What documents are filtered and grouped by, in the order of the filters. */
export const FACET_NAMES = ['type', 'language', 'audience', 'level', 'keyword'] as const;

export type FacetName = (typeof FACET_NAMES)[number];

/** What a document has under each facet. */
export function documentFacets(network: Network): Facets<{ readonly resource: Resource }> {
  return {
    type: ({ resource }) => [resource.learningResourceType],
    language: ({ resource }) => known(resource.files.map(({ inLanguage }) => inLanguage)),
    audience: ({ resource }) => resource.audience ?? [],
    level: ({ resource }) => known([resource.cefrLevel ?? 'other']),
    keyword: ({ resource }) => (resource.keywords ?? []).map((keyword) => keywordValue(keyword, network)),
  };
}

/** A file without words is in no language, and a level that a newer feed may add has no name. */
function known(values: readonly string[]): string[] {
  return values.filter((value) => value !== 'und' && value !== 'other');
}

/** The same keyword whatever the visitor's language is, so that a link to a choice serves everybody. */
function keywordValue(keyword: Text, network: Network): string {
  return chooseText(keyword, network.language, network).value;
}

/** The text behind each value of the facet `keyword`. */
export function keywordTexts(network: Network): ReadonlyMap<string, Text> {
  const keywords = network.resources.flatMap((resource) => resource.keywords ?? []);
  return new Map(keywords.map((keyword) => [keywordValue(keyword, network), keyword]));
}
