import { render, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const containers = new Set<Element>();

/** Renders a template, or HTML as a page would hold it, into the document until the test ends; returns its first element. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the test says what it mounts
export function mount<T extends Element = HTMLElement>(content: TemplateResult | string): T {
  const container = document.createElement('div');
  containers.add(container);
  document.body.append(container);
  render(typeof content === 'string' ? unsafeHTML(content) : content, container);
  const element = container.firstElementChild;
  if (!element) throw new Error('The mounted content holds no element.');
  return element as T;
}

// A rejected promise that nobody awaits would only be logged; as an error it fails the test that caused it.
window.addEventListener('unhandledrejection', ({ reason }) => {
  reportError(reason);
});

afterEach(() => {
  for (const container of containers) container.remove();
  containers.clear();
});
