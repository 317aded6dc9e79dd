import { adoptStyles, type CSSResult, type LitElement, supportsAdoptingStyleSheets } from 'lit';

/** A part of the widget with looks of its own, whose code comes when it is wanted. */
export class LaterPart<Part extends { readonly partStyles: CSSResult }> {
  /** Undefined until it is there. */
  part: Part | undefined;
  /** It could not be had: the widget has to do without. */
  isMissing = false;

  #host: LitElement;
  #bring: () => Promise<Part>;

  constructor(host: LitElement, bring: () => Promise<Part>) {
    this.#host = host;
    this.#bring = bring;
  }

  async load(): Promise<void> {
    if (this.part || this.isMissing) return;
    try {
      const part = await this.#bring();
      if (this.part) return;
      this.part = part;
      adopt(this.#host.renderRoot as ShadowRoot, part.partStyles);
    } catch (error) {
      console.warn('mobility-widgets: a part could not be loaded.', error);
      this.isMissing = true;
    }
    this.#host.requestUpdate();
  }
}

/** Lit sets the list of sheets anew where a browser has one, and adds an element where it has none. */
function adopt(root: ShadowRoot, styles: CSSResult): void {
  if (supportsAdoptingStyleSheets && styles.styleSheet)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
  else adoptStyles(root, [styles]);
}
