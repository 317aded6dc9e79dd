import { fold, toWords } from '../../model/fold.js';
import { chooseText } from '../../model/localized-text.js';
import type { Network, Resource } from '../../model/network.js';

/** A document with the words by which it is found. */
export interface Row {
  readonly resource: Resource;
  /** Folded, in the visitor's language. */
  readonly words: string;
}

/** The documents as a visitor of a language searches them: by title, description and keywords. */
export function toRows(network: Network, language: string): Row[] {
  return network.resources.map((resource) => ({ resource, words: fold(wordsOf(resource, network, language)) }));
}

function wordsOf({ name, description = '', keywords = [] }: Resource, network: Network, language: string): string {
  return [name, description, ...keywords].map((text) => chooseText(text, language, network).value).join('\n');
}

/** A search as a facet, so that counts and widening know of it: a row that holds every word has the query itself. */
export function findsWords(query: string): (row: Row) => readonly string[] {
  const words = toWords(query);
  return (row) => (words.every((word) => row.words.includes(word)) ? [query] : []);
}
