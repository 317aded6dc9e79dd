import type { Choices } from '../../model/facets.js';
import { FACET_NAMES } from './document-facets.js';

const NAMES: readonly string[] = ['search', ...FACET_NAMES];

/** Choices for a link: "type.guide language.lv". */
export function formatChoices(choices: Choices): string {
  return Object.entries(choices)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}.${encodeURIComponent(value)}`)
    .join(' ');
}

/** What a link says; names that we do not know are left out. */
export function parseChoices(text: string): Choices {
  const pairs = text.split(' ').map((pair) => {
    const dot = pair.indexOf('.');
    return [pair.slice(0, Math.max(0, dot)), decode(pair.slice(dot + 1))] as const;
  });
  return Object.fromEntries(pairs.filter(([name, value]) => NAMES.includes(name) && value !== ''));
}

/** Anybody can write a link. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
