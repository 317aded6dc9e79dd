/** One string for each BCP 47 tag; `und` is language-neutral. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Text of the feed: a bare string is in the feed's language. Plain text, a blank line parts paragraphs. */
export type Text = string | LanguageMap;

/** What the choice of a language needs to know of the feed. */
export interface TextContext {
  readonly language: string;
  readonly fallbacks?: Readonly<Record<string, readonly string[]>>;
}

/** A chosen string with its true language: undefined where it is language-neutral. */
export interface ChosenText {
  readonly value: string;
  readonly lang: string | undefined;
}

/**
 * The string for a visitor's language. Order: exact, truncation (`pt-BR` → `pt`), the feed's `fallbacks`,
 * the feed's language, English, `und`, the first one. https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function chooseText(text: Text, wanted: string, feed: TextContext): ChosenText {
  if (typeof text === 'string') return { value: text, lang: feed.language };
  const tag = preferredTags(wanted, feed).find((candidate) => Object.hasOwn(text, candidate)) ?? Object.keys(text)[0];
  if (tag === undefined) return { value: '', lang: undefined };
  return { value: text[tag] ?? '', lang: tag === 'und' ? undefined : tag };
}

function preferredTags(wanted: string, feed: TextContext): string[] {
  const truncated = truncations(wanted);
  const fallbacks = truncated.flatMap((tag) => feed.fallbacks?.[tag] ?? []);
  return [...truncated, ...fallbacks, feed.language, 'en', 'und'];
}

/** `zh-Hant-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
function truncations(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Paragraphs of a plain text: parted by blank lines, trimmed, never empty. */
export function toParagraphs(value: string): string[] {
  return value
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
