import type { Text } from '../../model/localized-text.js';
import type { Network } from '../../model/network.js';
import type { FeedProblem, ProblemPath } from '../problem.js';

/** The names of all fields that hold a `Text`, computed from the model: a new one that is not listed does not compile. */
type TextField<Value> = Value extends readonly (infer Item)[]
  ? TextField<Item>
  : Value extends object
    ? {
        [Key in keyof Value]-?: HoldsText<Value[Key]> extends true ? Key : TextField<NonNullable<Value[Key]>>;
      }[keyof Value]
    : never;

/** `location: string | Place` is none: a language map would not fit there. */
type HoldsText<Value> = [Text] extends [Value] ? true : [readonly Text[]] extends [Value] ? true : false;

const TEXT_FIELDS: Readonly<Record<Extract<TextField<Network>, string>, true>> = {
  name: true,
  legalName: true,
  label: true,
  value: true,
  addressLocality: true,
  alt: true,
  credit: true,
  summary: true,
  signedByRole: true,
  description: true,
  keywords: true,
  publisher: true,
};

/** `identifiers[].value` bears the name of a text, but is a number of a register. */
const WITHOUT_TEXT = new Set(['identifiers']);

interface FoundText {
  readonly path: ProblemPath;
  readonly text: Text;
}

/** Every text is there in every language that the feed promises. */
export function checkTranslations(network: Network): FeedProblem[] {
  return findTexts(network, []).flatMap(({ path, text }) => {
    const missing = network.languages.filter((language) => !isCovered(text, language, network.language));
    return missing.length > 0 ? [{ code: 'missing-translation', path, values: { found: missing.join(', ') } }] : [];
  });
}

/** `pt` serves readers of `pt-PT` as well; a language-neutral text serves all, a fallback is what this rule warns of. */
function isCovered(text: Text, language: string, feedLanguage: string): boolean {
  const tags = typeof text === 'string' ? [feedLanguage] : Object.keys(text);
  return tags.some((tag) => tag === 'und' || tag === language || language.startsWith(`${tag}-`));
}

function findTexts(value: unknown, path: ProblemPath): FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (WITHOUT_TEXT.has(key)) return [];
    return Object.hasOwn(TEXT_FIELDS, key) ? toTexts(inner, [...path, key]) : findTexts(inner, [...path, key]);
  });
}

/** A text, or a list of texts. */
function toTexts(value: unknown, path: ProblemPath): FoundText[] {
  if (Array.isArray(value)) return value.map((text: Text, index) => ({ path: [...path, index], text }));
  return [{ path, text: value as Text }];
}
