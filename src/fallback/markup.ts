import { escapeXml } from '../model/escape-xml.js';

/** HTML that was made here. Any other string is text, whatever it looks like. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type Child = string | Markup | undefined | readonly Child[];

/** An element with an end tag. An attribute without a value is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return new Markup(`<${name}${written.join('')}>${toHtml(children)}</${name}>`);
}

/** What stands inside an element. */
export function toHtml(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeXml(child);
  return child instanceof Markup ? child.html : child.map(toHtml).join('');
}
