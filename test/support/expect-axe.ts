import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import type { NodeResult, Result, RunOptions } from 'axe-core';

declare global {
  interface Window {
    // The script registers itself here; as a module it exports nothing.
    axe: typeof axeCore;
  }
}

/** Rules for whole pages: a widget is judged, not the test page that it stands in. */
const PAGE_RULES = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  resultTypes: ['violations'],
};

/** Fails with a list of what axe finds wrong in the element and in all shadow trees below it. */
export async function expectNoAxeViolations(element: Element, options: RunOptions = {}): Promise<void> {
  const rules = { ...OPTIONS.rules, ...options.rules };
  const { violations } = await window.axe.run(element, { ...OPTIONS, ...options, rules });
  if (violations.length > 0)
    throw new Error(`Accessibility violations:\n${violations.map(describeViolation).join('\n')}`);
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Result): string {
  return `- ${id} (${impact ?? 'unrated'}): ${help}\n  ${helpUrl}\n${nodes.map(describeNode).join('\n')}`;
}

function describeNode({ target, html, failureSummary = '' }: NodeResult): string {
  const path = target.flat().join(' >>> ');
  return [`  * ${path}`, html, ...failureSummary.split('\n')].join('\n      ');
}
