import type { Text } from '../../model/localized-text.js';
import { fold, toWords } from '../../model/fold.js';
import type { PartnerView } from './partner-view.js';

export interface PartnerFilter {
  readonly query: string;
  /** ISO 3166-1 code; empty for all. */
  readonly country: string;
}

const texts = new WeakMap<PartnerView, string>();

/**
 * The partners in whose names, places or country every word of the query occurs; associates count for their partner.
 *
 * @param countryName - In the visitor's language.
 */
export function filterPartners(
  partners: readonly PartnerView[],
  { query, country }: PartnerFilter,
  countryName: (code: string) => string,
): readonly PartnerView[] {
  const words = toWords(query);
  if (words.length === 0 && country === '') return partners;
  const names = new Map<string, string>();
  const nameOf = (code: string): string => {
    const name = names.get(code) ?? fold(countryName(code));
    names.set(code, name);
    return name;
  };
  return partners.filter((partner) => {
    const { addressCountry } = partner.organization.address;
    if (country !== '' && country !== addressCountry) return false;
    return words.every((word) => textOf(partner).includes(word) || nameOf(addressCountry).includes(word));
  });
}

/** In every language of the feed: visitors look for the names that they know. */
function textOf(partner: PartnerView): string {
  const known = texts.get(partner);
  if (known !== undefined) return known;
  const organizations = [partner.organization, ...partner.associates];
  const text = organizations
    .flatMap(({ name, address }) => [...stringsOf(name), ...stringsOf(address.addressLocality)])
    .map(fold)
    .join('\n');
  texts.set(partner, text);
  return text;
}

function stringsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
