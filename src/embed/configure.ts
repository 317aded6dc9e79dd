/** What counts before the widget's code is there, the feed and the texts to ask for, and what is style alone. */
const AT_ONCE = ['feed', 'lang', 'without-frame'];

/**
 * Gives an element the attributes that its class knows, and no other: editors who may write no script can write `data-`
 * attributes and links, and `onclick` or `style` are none of what a widget takes.
 * @param read the value for an attribute, `null` where there is none
 */
export function configure(element: HTMLElement, read: (name: string) => string | null): void {
  const take = (names: readonly string[]): void => {
    for (const name of names) {
      const value = read(name);
      if (value !== null) element.setAttribute(name, value);
    }
  };
  take(AT_ONCE);
  void customElements
    .whenDefined(element.localName)
    .then((type) => take((type as unknown as { observedAttributes: readonly string[] }).observedAttributes));
}
