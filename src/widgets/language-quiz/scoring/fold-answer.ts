import { primaryTag } from '../primary-tag.js';
import { SPELLINGS_BEFORE_1990 } from './portuguese-spellings.js';

/**
 * An answer without what does not count. Keyboards differ in what they type for one character, and people in capitals and
 * final stops; none of that is a mistake: spaces, forms of quotes and dashes, capitals, final punctuation. Accents
 * are letters here: "ano" is not "año".
 */
export function foldAnswer(text: string, language: string, caseSensitive = false): string {
  const typed = replaceAll(text.normalize('NFC'), TYPOGRAPHY);
  const lower = caseSensitive ? typed : lowerCase(typed, language);
  const own = replaceAll(lower.normalize('NFC'), FOLDS[primaryTag(language)] ?? []);
  return stripPunctuation(own.replace(/\s+/g, ' ').trim());
}

type Replacement = readonly [pattern: RegExp, replacement: string];

const TYPOGRAPHY: readonly Replacement[] = [
  // Soft hyphens, zero-width characters and marks of direction: nobody sees them, pasted text is full of them.
  [/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g, ''],
  [/[\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u2032\u00b4`]/g, "'"],
  [/«\s*|\s*»|[\u201c-\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/** What one language writes in more than one way. Applied to lower case. */
const FOLDS: Readonly<Record<string, readonly Replacement[]>> = {
  // "col·lega" is typed with a full stop or a bullet where the keyboard has no middle dot; U+0140 is its old character.
  ca: [
    [/\u0140/g, 'l·'],
    [/l[.\u2022\u2027\u2219\u22c5\u30fb](?=l)/g, 'l·'],
  ],
  fr: [
    [/œ/g, 'oe'],
    [/æ/g, 'ae'],
  ],
  pt: SPELLINGS_BEFORE_1990.map(([before, since]) => [new RegExp(before, 'g'), since]),
  // ģ ķ ļ ņ are encoded with a cedilla and drawn with a comma below; some keyboards type the comma.
  lv: [[/([gklnr])\u0326/g, '$1\u0327']],
};

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
    .normalize('NFC');
}

function lowerCase(text: string, language: string): string {
  try {
    return text.toLocaleLowerCase(language);
  } catch {
    // A tag that is well-formed for us may still be refused by Intl.
    return text.toLowerCase();
  }
}

/** The opening marks are Spanish: they come and go with the final ones. An answer of marks alone keeps them. */
function stripPunctuation(text: string): string {
  const stripped = text.replace(/^[¿¡\s]+/, '').replace(/[\s.,;:!?…]+$/, '');
  return stripped === '' ? text : stripped;
}
