import type { ChosenText } from '../localized-text.js';

/** The longest line in octets of UTF-8, without its line end. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const LONGEST_LINE = 75;

const LINE_END = '\r\n';

/** A value of type TEXT: marks of the format escaped, control characters left out. RFC 5545, section 3.3.11. */
export function escapeText(text: string): string {
  return toCleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Every kind of line break as `\n`; no other control character; a half of a surrogate pair as `�`, as UTF-8 has it. */
export function toCleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

/** A name with its value, which must be escaped already where it is a text; and the language that a text is in. */
export function contentLine(name: string, value: string, language?: string): string {
  // A parameter has no escapes: what could end it is left out.
  const parameter = language === undefined ? '' : `;LANGUAGE=${language.replace(/[^\w-]/g, '')}`;
  return foldLine(`${name}${parameter}:${value}`) + LINE_END;
}

/** A line with a text in its language. */
export function textLine(name: string, { value, lang }: ChosenText): string {
  return contentLine(name, escapeText(value), lang);
}

/** A line with an address, which is written as it is. RFC 5545, section 3.3.13. */
export function uriLine(name: string, address: string): string {
  return contentLine(name, toCleanText(address).replace(/\s/g, ''));
}

/** Breaks a long line into several, each after the first beginning with a space; never within a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let [start, end, octets] = [0, 0, 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(line.slice(start, end));
      [start, octets] = [end, 1];
    }
    end += character.length;
    octets += size;
  }
  return [...parts, line.slice(start)].join(`${LINE_END} `);
}

/** The size of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
