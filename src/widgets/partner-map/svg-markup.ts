import { escapeXml } from '../../model/escape-xml.js';

/** SVG as text, for the map that is made without a browser. Whatever a feed says becomes text, never markup. */

/** An element. Attributes are escaped, children are markup; an attribute without a value is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${valueOf(value)}"`,
  );
  return `<${name}${written.join('')}${children.length > 0 ? `>${children.join('')}</${name}>` : '/>'}`;
}

function valueOf(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeXml(value);
}

/** Shares of the font size, on the generous side: a label that is estimated too long still has its place. */
const NARROW = 0.34;
const WIDE = 0.92;
const USUAL = 0.58;
const FULL = 1.05;

/** How long a text is about, in the unit of the font size: there is nothing to measure with. */
export function estimateWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

function widthOf(character: string): number {
  if (character > '\u2e7f') return FULL;
  if (/[iljtf.,:;'’| ()!-]/.test(character)) return NARROW;
  return /[mwMWQO@%—…]/.test(character) ? WIDE : USUAL;
}

/** Lines of words that fit a width; a word that is longer is broken, and after the last line an ellipsis says so. */
export function wrapText(text: string, fontSize: number, width: number, mostLines: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((word) => breakWord(word, fontSize, width))) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (estimateWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
}

function breakWord(word: string, fontSize: number, width: number): string[] {
  const parts = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (estimateWidth(part + character, fontSize) <= width) parts[parts.length - 1] = part + character;
    else parts.push(character);
  }
  return parts;
}
