/** Steps from one button of a group to another, by key; Home and End go all the way. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Arrow keys inside a group of buttons that is one stop for the Tab key. Which of them is the stop is known to the page
 * alone: a render leaves it as it is.
 */
export function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')];
  const from = buttons.findIndex((button) => button === event.target);
  if (step === undefined || from < 0) return;
  event.preventDefault();
  const to = Math.min(buttons.length - 1, Math.max(0, from + step));
  buttons.forEach((button, index) => (button.tabIndex = index === to ? 0 : -1));
  buttons[to]?.focus();
}
