/** Finds parts of a widget as assistive technology does: by role and accessible name. Knows what widgets use, no more. */

const ROLE_SELECTORS: Readonly<Record<string, string>> = {
  button: 'button, [role="button"], input:is([type="button"], [type="submit"])',
  combobox: 'select',
  group: 'fieldset, details, [role="group"]',
  heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
  img: 'img, [role="img"]',
  link: 'a[href]',
  list: 'ul, ol, [role="list"]',
  listitem: 'li, [role="listitem"]',
  option: 'option',
  radio: 'input[type="radio"]',
  region: 'section:is([aria-label], [aria-labelledby]), [role="region"]',
  status: 'output, [role="status"]',
  textbox: 'textarea, input:is([type="text"], [type="search"], :not([type]))',
};

/** Roles that are named by what they hold, when nothing else names them. */
const NAMED_BY_CONTENT = new Set(['button', 'heading', 'link', 'listitem', 'option', 'status']);

/** All parts of a role, in the order of the document; those with a name, when one is given. */
export function allByRole(element: Element, role: string, name?: string | RegExp): HTMLElement[] {
  const selector = ROLE_SELECTORS[role];
  if (selector === undefined) throw new Error(`Unknown role ${role}: add it to by-role.ts.`);
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => isExposed(part) && (name === undefined || hasName(part, role, name)),
  );
}

/** The one part of a role and a name; fails when there is none, or another one like it. */
export function byRole(element: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(element, role, name);
  if (found[0] && found.length === 1) return found[0];
  const there = allByRole(element, role).map((part) => JSON.stringify(nameOf(part, role)));
  throw new Error(
    `${found.length} of role ${role} are named ${String(name ?? 'anything')}. There are: ${there.join(', ') || 'none'}.`,
  );
}

/** https://www.w3.org/TR/accname-1.2/, as far as the widgets need it. */
export function nameOf(part: Element, role = ''): string {
  return tidy(
    referencedName(part) ??
      part.getAttribute('aria-label') ??
      labelOf(part) ??
      (NAMED_BY_CONTENT.has(role) ? spokenText(part) : ''),
  );
}

/** The text that is read out: what is hidden from assistive technology is left out. */
export function spokenText(node: Node): string {
  return tidy(textIn(node));
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLElement && !isShown(node)) return '';
  return [...node.childNodes].map(textIn).join('');
}

function hasName(part: Element, role: string, name: string | RegExp): boolean {
  const own = nameOf(part, role);
  return typeof name === 'string' ? own === name : name.test(own);
}

function referencedName(part: Element): string | undefined {
  const ids = part.getAttribute('aria-labelledby')?.split(/\s+/);
  const root = part.getRootNode() as Document | ShadowRoot;
  return ids?.map((id) => spokenText(root.getElementById(id) ?? new Text())).join(' ');
}

function labelOf(part: Element): string | undefined {
  if (part instanceof HTMLFieldSetElement) return spokenText(part.querySelector('legend') ?? new Text());
  if (part instanceof HTMLImageElement) return part.alt;
  const labels = (part as Partial<HTMLInputElement>).labels;
  return labels?.length ? [...labels].map(textBesideFields).join(' ') : undefined;
}

function textBesideFields(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('input, select, textarea')) field.remove();
  return copy.textContent ?? '';
}

function isExposed(part: HTMLElement): boolean {
  if (part instanceof HTMLOptionElement) return true;
  return part.checkVisibility({ checkVisibilityCSS: true }) && !part.closest('[aria-hidden="true"]');
}

/** The visually hidden is shown to those who cannot see. */
function isShown(node: HTMLElement): boolean {
  return node.getAttribute('aria-hidden') !== 'true' && !node.hidden && getComputedStyle(node).display !== 'none';
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
