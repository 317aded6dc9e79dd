import type { Network, Resource } from '../network.js';
import { linkedText, type Node } from './linked-text.js';

export function linkedResource(resource: Resource, network: Network, idOf: (id: string) => string): Node {
  const { id, name, description, keywords, license, version, dateModified, cefrLevel, isBasedOn, files } = resource;
  return {
    '@type': 'LearningResource',
    '@id': idOf(id),
    name: linkedText(name, network),
    description: linkedText(description, network),
    learningResourceType: resource.learningResourceType,
    educationalLevel: cefrLevel,
    keywords: keywords?.flatMap((keyword) => linkedText(keyword, network) ?? []),
    license,
    version,
    dateModified,
    accessibilityFeature: resource.accessibilityFeature,
    inLanguage: [...new Set(files.map(({ inLanguage }) => inLanguage))],
    isBasedOn: typeof isBasedOn === 'string' ? { '@id': idOf(isBasedOn) } : isBasedOn?.url,
    encoding: files.map(({ contentUrl, inLanguage, encodingFormat, contentSize, sha256 }) => ({
      '@type': 'MediaObject',
      contentUrl,
      inLanguage,
      encodingFormat,
      contentSize: `${contentSize} B`,
      sha256,
    })),
  };
}
