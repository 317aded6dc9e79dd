import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { templates as fr } from '../../src/localization/locales/fr.js';
import { templates as lv } from '../../src/localization/locales/lv.js';
import { texts } from '../../src/localization/locales/timeline.js';
import type { Network } from '../../src/model/network.js';
import { localized } from '../../src/ui/localized-text.js';
import { MobilityElement } from '../../src/ui/mobility-element.js';
import { mount } from '../support/fixture.js';
import { newAddress, serveJson } from '../support/serve.js';
import { settle } from '../support/settle.js';

/** The least that a widget can be: it lists the names of the events. */
export class TestWidget extends MobilityElement {
  protected static override readonly texts = texts;

  protected override renderTitle(): string {
    return msg('Meetings and mobilities', { id: 'timeline.title' });
  }
  protected override renderSummary({ events }: Network): string {
    return `${events.length}`;
  }
  protected override findEmptyReason({ events }: Network): string | undefined {
    return events.length > 0 ? undefined : msg('No dates have been published yet.', { id: 'timeline.empty' });
  }
  protected override renderContent(network: Network): TemplateResult {
    return html`<ul>
      ${network.events.map(({ name }) => html`<li>${localized(name, network)}</li>`)}
    </ul>`;
  }
}
customElements.define('test-widget', TestWidget);

declare global {
  interface HTMLElementTagNameMap {
    'test-widget': TestWidget;
  }
}

/** The widget's heading in some languages. */
export const TITLES = {
  en: 'Meetings and mobilities',
  fr: fr['timeline.title'],
  lv: lv['timeline.title'],
};

export function feedOf(...names: unknown[]): Record<string, unknown> {
  const events = names.map((name, index) => ({ id: `e${index}`, type: 'meeting', name, startDate: '2022-03-05' }));
  const lists = { organizations: [], events, flows: [], resources: [], quizzes: [], banners: [] };
  return { version: '1.0', language: 'en', languages: ['en', 'fr'], dateModified: '2022-03-05', ...lists };
}

export function serveFeed(...names: unknown[]): string {
  return serveJson(newAddress('network'), feedOf(...names));
}

/** A promise of the next event of a kind. */
export function next<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), { once: true }),
  );
}

/** Resolves when the element has an answer, whichever. */
export async function answered(element: Element): Promise<void> {
  await Promise.race([next(element, 'mobility-ready'), next(element, 'mobility-error')]);
  await settle(element);
}

export async function open(feed: string, attributes = 'lang="en" theme="light"'): Promise<TestWidget> {
  const element = mount<TestWidget>(`<test-widget feed="${feed}" ${attributes}><p>Fallback</p></test-widget>`);
  await answered(element);
  return element;
}

/** Whether `:state(…)` matches; undefined where the browser does not know the selector. */
export function isIn(element: Element, state: string): boolean | undefined {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return undefined;
  }
}

export function isVisible(element: Element | null | undefined): boolean {
  return element?.checkVisibility({ checkVisibilityCSS: true }) ?? false;
}

/** What the console was warned of while something ran. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const warn = console.warn;
  const warnings: string[] = [];
  console.warn = (...args) => warnings.push(args.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
