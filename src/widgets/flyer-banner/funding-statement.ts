import type { Language } from '../../model/language.js';
import { type ChosenText, chooseText, type Text, type TextContext } from '../../model/localized-text.js';
import type { Project } from '../../model/network.js';
import { FUNDING_TEXTS, type FundingText, type FundingTexts, type TextsByLanguage } from './funding-texts.js';

/** The texts that are known for a project's programme and period; undefined where none are. */
export function knownTexts({ programme, programmePeriod }: Project): FundingTexts | undefined {
  return /^erasmus/i.test(programme) && programmePeriod !== 'other' ? FUNDING_TEXTS[programmePeriod] : undefined;
}

/**
 * A text of the funding row: the feed's own in the visitor's language, else the one that is known, else what the feed has.
 * English stands beside a text that is known not to be official; for words of its own a feed answers itself.
 */
export function statementTexts(
  own: Text | undefined,
  known: TextsByLanguage | undefined,
  wanted: Language,
  feed: TextContext,
): ChosenText[] {
  const first = chooseStatement(own, known, wanted, feed);
  const english = first && isOpenToDoubt(first, known) ? inEnglish(own, known, feed) : undefined;
  return [first, english].filter((text) => text !== undefined);
}

function chooseStatement(
  own: Text | undefined,
  known: TextsByLanguage | undefined,
  wanted: Language,
  feed: TextContext,
): ChosenText | undefined {
  const ofFeed = own === undefined ? undefined : chooseText(own, wanted, feed);
  if (ofFeed && (ofFeed.lang === wanted || ofFeed.lang === undefined || !known)) return ofFeed;
  return known && toChosen(known[wanted], wanted);
}

function isOpenToDoubt({ value, lang }: ChosenText, known: TextsByLanguage | undefined): boolean {
  if (lang === undefined || lang === 'en') return false;
  const same = known?.[lang as Language];
  return same !== undefined && same.status !== 'official' && withPlainQuotes(same.text) === withPlainQuotes(value);
}

function inEnglish(own: Text | undefined, known: TextsByLanguage | undefined, feed: TextContext) {
  const ofFeed = own === undefined ? undefined : chooseText(own, 'en', feed);
  return ofFeed?.lang === 'en' ? ofFeed : known && toChosen(known.en, 'en');
}

function toChosen({ text }: FundingText, lang: Language): ChosenText {
  return { value: text, lang };
}

/** Some keyboards have straight quotes only. */
function withPlainQuotes(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .trim();
}
