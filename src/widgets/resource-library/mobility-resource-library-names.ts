import { formatLanguage } from '../../localization/format.js';
import { audienceName, resourceTypeName } from '../../localization/resource-names.js';
import type { Audience, LearningResourceType, Network } from '../../model/network.js';
import { localizedString } from '../../ui/localized-text.js';
import { keywordTexts } from './document-facets.js';

/** Says a facet's values in the visitor's language. */
export function valueNamer(facet: string, network: Network): (value: string) => string {
  switch (facet) {
    case 'type':
      return (value) => resourceTypeName(value as LearningResourceType);
    case 'language':
      return formatLanguage;
    case 'audience':
      return (value) => audienceName(value as Audience);
    case 'keyword': {
      const texts = keywordTexts(network);
      return (value) => localizedString(texts.get(value) ?? value, network);
    }
    default:
      return (value) => value;
  }
}
