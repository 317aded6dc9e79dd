import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

export type Attributes = Readonly<Record<string, unknown>>;

/** Sets attributes whose names are known at run time only; what is empty or false is removed. */
class SetAttributes extends Directive {
  #names: string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`attributes` belongs inside a start tag.');
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    for (const name of this.#names) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
    this.#names = Object.keys(attributes);
    return noChange;
  }

  render(attributes: Attributes): unknown {
    throw new Error(`Only a browser can set ${Object.keys(attributes).join(', ')}.`);
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === true) element.toggleAttribute(name, true);
  else if ((typeof value === 'string' && value !== '') || typeof value === 'number')
    element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}

export const attributes = directive(SetAttributes);
