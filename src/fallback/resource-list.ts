import type { FallbackPage } from './fallback-page.js';
import { fileLinks } from './file-links.js';
import { list, localized, paragraphs } from './localized-markup.js';
import { type Child, element } from './markup.js';

/** The documents with their files. */
export function resourceList(page: FallbackPage): Child {
  const items = page.network.resources.map((resource): Child => [
    element('strong', {}, localized(resource.name, page)),
    paragraphs(resource.description, page),
    element('p', {}, fileLinks(resource, page)),
  ]);
  return list('ul', items);
}
