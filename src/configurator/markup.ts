const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an attribute or between tags. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Attributes one under the other, in the order given; an empty value writes the name alone. */
export function writeTag(name: string, attributes: readonly (readonly [string, string])[], content = ''): string {
  const lines = attributes.map(([key, value]) => (value === '' ? key : `${key}="${escapeMarkup(value)}"`));
  const opening =
    lines.length > 2
      ? `<${name}\n${lines.map((line) => `  ${line}`).join('\n')}\n>`
      : `<${[name, ...lines].join(' ')}>`;
  return content.includes('\n') ? `${opening}\n${indent(content)}\n</${name}>` : `${opening}${content}</${name}>`;
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '  ');
}
