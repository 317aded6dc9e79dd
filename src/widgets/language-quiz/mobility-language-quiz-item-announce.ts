/** Says what a press did, in the status of the fields around it. That text is the page's: a render leaves it as it is. */
export function announce(part: Element, message: string): void {
  const status = part.closest('.fields')?.querySelector('[role="status"]');
  if (status) status.textContent = message;
}
