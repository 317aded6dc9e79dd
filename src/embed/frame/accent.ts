/**
 * Gives a widget the colour that the address of its frame page names. A page that writes its own HTML sets the custom
 * property in its style sheet; whoever can paste a link or an address only has no other place for it.
 */
export function setAccent({ style }: HTMLElement, accent: string | null | undefined): void {
  if (accent && /^#[\da-f]{6}$/i.test(accent)) style.setProperty('--mobility-accent', accent);
}
