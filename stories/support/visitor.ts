/** What a visitor does to a widget, for stories that show what comes of it. */
import type { LitElement } from 'lit';

const PATIENCE = 5000;

/** The story's widget, with its content. */
export async function findReadyWidget(canvas: HTMLElement): Promise<LitElement> {
  const widget = await waitFor(() =>
    [...canvas.querySelectorAll<LitElement>('*')].find((element) => element.localName.startsWith('mobility-')),
  );
  await waitFor(() => widget.shadowRoot?.querySelector('.content'));
  await widget.updateComplete;
  return widget;
}

/** Presses the first control that a selector finds inside a widget. */
export async function press(widget: LitElement, selector: string): Promise<void> {
  (await find<HTMLElement>(widget, selector)).click();
  await widget.updateComplete;
}

/** Types into a field, or chooses in a select. */
export async function enter(widget: LitElement, selector: string, value: string): Promise<void> {
  const field = await find<HTMLInputElement | HTMLSelectElement>(widget, selector);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  await widget.updateComplete;
}

export function find<Found extends Element>(widget: LitElement, selector: string): Promise<Found> {
  return waitFor(() => widget.shadowRoot?.querySelector<Found>(selector));
}

async function waitFor<Found>(look: () => Found | null | undefined): Promise<Found> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
