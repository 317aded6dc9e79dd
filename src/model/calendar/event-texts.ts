import { findLanguage, type Language, toIntlLocale } from '../language.js';
import { chooseText, type ChosenText, type Text, toParagraphs } from '../localized-text.js';
import type { Network, NetworkEvent, PostalAddress } from '../network.js';
import { findOrganization } from '../organizations.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { isDayUnknown, writeDate } from './event-days.js';

/**
 * The name, and in brackets what must not be missed: some calendars show no status. These words are in the language of
 * the name, which may be a fallback.
 */
export function summaryOf(event: NetworkEvent, network: Network, wanted: Language): ChosenText {
  const name = chooseText(event.name, wanted, network);
  const remarks = remarksOf(event, spokenIn(name, wanted));
  const remark = remarks.length > 0 ? ` (${remarks.map(lowerFirst).join(', ')})` : '';
  return { value: name.value + remark, lang: name.lang };
}

/** The same remarks as sentences, the date that was planned first, and what the feed tells of the event. */
export function descriptionOf(event: NetworkEvent, network: Network, wanted: Language): ChosenText {
  const told = event.summary === undefined ? undefined : chooseText(event.summary, wanted, network);
  const language = spokenIn(told, wanted);
  const { previousDate } = CALENDAR_WORDS[language];
  const { previousStartDate } = event;
  const before = previousStartDate
    ? [previousDate.replace('{date}', () => writeDate(previousStartDate, language))]
    : [];
  const sentences = [...remarksOf(event, language), ...before].map((remark) => `${remark}.`);
  const paragraphs = [sentences.join(' '), ...toParagraphs(told?.value ?? '')].filter((part) => part !== '');
  return { value: paragraphs.join('\n\n'), lang: told ? told.lang : language };
}

/** "Lycée Les Marcs d’Or, Dijon, France"; without a language where its parts are in several. */
export function locationOf({ location }: NetworkEvent, network: Network, wanted: Language): ChosenText | undefined {
  const place = typeof location === 'string' ? findOrganization(network, location) : location;
  if (!place) return undefined;
  const parts = [place.name, ...linesOf(place.address)].map((part) => chooseText(part, wanted, network));
  const country = place.address && countryName(place.address.addressCountry, wanted);
  const languages = new Set([...parts.map(({ lang }) => lang), ...(country ? [wanted] : [])]);
  languages.delete(undefined);
  const [lang] = languages;
  const values = [...parts.map(({ value }) => value), ...(country ? [country] : [])];
  return { value: [...new Set(values)].join(', '), lang: languages.size === 1 ? lang : undefined };
}

function linesOf(address: PostalAddress | undefined): Text[] {
  if (!address) return [];
  const { streetAddress, postalCode, addressLocality } = address;
  return [...[streetAddress, postalCode].flatMap((line) => (line ? [{ und: line }] : [])), addressLocality];
}

const countryNames = new Map<Language, Intl.DisplayNames>();

/** Making the names of a language takes longer than writing an event; they are kept. */
function countryName(code: string, language: Language): string {
  const names =
    countryNames.get(language) ?? new Intl.DisplayNames(toIntlLocale(language), { type: 'region', fallback: 'code' });
  countryNames.set(language, names);
  return names.of(code) ?? code;
}

function remarksOf(event: NetworkEvent, language: Language): string[] {
  const { cancelled, postponed, monthOnly } = CALENDAR_WORDS[language];
  const status = event.eventStatus === 'cancelled' ? [cancelled] : event.eventStatus === 'postponed' ? [postponed] : [];
  return [...status, ...(isDayUnknown(event) ? [monthOnly] : [])];
}

/** A text in a language that has no words here, or in none, is spoken of in the visitor's. */
function spokenIn(text: ChosenText | undefined, wanted: Language): Language {
  return (text?.lang === undefined ? undefined : findLanguage(text.lang)) ?? wanted;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
