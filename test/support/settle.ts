import type { LitElement } from 'lit';

/** Waits until the element has rendered all it was asked for, its children too, and the browser has drawn a frame. */
export async function settle(element: Element): Promise<void> {
  await updated(element);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await updated(element);
}

/** `updateComplete` answers false when the update itself asked for another one. */
async function updated(element: Element): Promise<void> {
  const { updateComplete } = element as Partial<LitElement>;
  if ((await updateComplete) === false) await updated(element);
}
