import type { Text } from '../localized-text.js';
import type { Network } from '../network.js';

/** A node of the graph; a property without a value is not written. */
export type Node = Readonly<Record<string, unknown>>;

/** A text with its language, as JSON-LD writes it. https://www.w3.org/TR/json-ld11/#string-internationalization */
export type LinkedText = string | { readonly '@value': string; readonly '@language': string };

/** Every language of a text. */
export function linkedText(text: Text | undefined, { language }: Network): LinkedText | LinkedText[] | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { '@value': text, '@language': language };
  const texts = Object.entries(text).map(([tag, value]) =>
    tag === 'und' ? value : { '@value': value, '@language': tag },
  );
  return texts.length === 1 ? texts[0] : texts;
}
