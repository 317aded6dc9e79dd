import type { Way } from './places.js';

/** What is left of our snippets in a page, as a parser of HTML found it. */
export interface Traces {
  /** Script tags whose address ends in `embed.js`, with their `type`. */
  readonly scripts: readonly { readonly type: string; readonly widget: string }[];
  /** Our own elements. */
  readonly elements: number;
  /** Places with `data-mobility-widget`, and with a class but without it. */
  readonly places: number;
  /** Links to a page `embed/<widget>.html`; alone: nothing else is in their paragraph. */
  readonly links: readonly { readonly alone: boolean; readonly query: boolean }[];
  readonly frames: number;
  /** Our snippet as visible text: the editor has escaped it. */
  readonly escaped: boolean;
}

export type Finding =
  | 'nothing'
  | 'escaped'
  | 'script-works'
  | 'script-retyped'
  | 'script-unnamed'
  | 'no-script'
  | 'element-works'
  | 'link-works'
  | 'link-waits'
  | 'link-in-text'
  | 'link-cut'
  | 'frame-works';

/** What the page kept and what it lost, the most important first; and the way to try next, if any. */
export function examine(traces: Traces): { readonly findings: readonly Finding[]; readonly next: Way | undefined } {
  const findings = [
    ...(traces.escaped ? (['escaped'] as const) : []),
    ...scripts(traces),
    ...places(traces),
    ...links(traces),
    ...(traces.frames > 0 ? (['frame-works'] as const) : []),
  ];
  if (findings.length === 0) return { findings: ['nothing'], next: 'link' };
  return { findings, next: findings.some((finding) => GOOD.test(finding)) ? undefined : 'link' };
}

/** A link is good without the script, too: it leads to the widget. */
const GOOD = /works$|^link-waits$/;

function scripts({ scripts, elements, places, links }: Traces): Finding[] {
  if (scripts.length === 0) return [];
  if (scripts.every(({ type }) => !isScript(type))) return ['script-retyped'];
  const isNeeded = scripts.some(({ widget }) => widget) || elements + places + links.length > 0;
  return [isNeeded ? 'script-works' : 'script-unnamed'];
}

function places({ scripts, elements, places }: Traces): Finding[] {
  if (elements + places === 0) return [];
  return [scripts.some(({ type }) => isScript(type)) ? 'element-works' : 'no-script'];
}

function links({ scripts, links }: Traces): Finding[] {
  if (links.length === 0) return [];
  if (links.every(({ query }) => !query)) return ['link-cut'];
  if (links.every(({ alone }) => !alone)) return ['link-in-text'];
  return [scripts.some(({ type }) => isScript(type)) ? 'link-works' : 'link-waits'];
}

/** https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
function isScript(type: string): boolean {
  return /^(|module|(text|application)\/(java|ecma)script)$/i.test(type.trim());
}
