import { html } from 'lit';
import type { MobilityTimeline } from '../../../src/widgets/timeline/define.js';
import '../../../src/widgets/timeline/define.js';
import { event, flow, network, organization, resource } from '../../model/sample-network.js';
import { allByRole, byRole, spokenText } from '../../support/by-role.js';
import { mount } from '../../support/fixture.js';
import { newAddress, serveJson } from '../../support/serve.js';
import { settle } from '../../support/settle.js';

const text = (en: string) => ({ en, fr: `${en} (fr)`, lv: `${en} (lv)` });

export const FEED = network({
  organizations: [
    organization('dijon', 'FR', { address: { addressLocality: text('Dijon'), addressCountry: 'FR' } }),
    organization('liepaja', 'LV'),
    organization('guadix', 'ES', { role: 'associate', memberOf: 'liepaja' }),
  ],
  events: [
    event('closing', '2022-08-25', { name: text('Closing'), location: 'guadix' }),
    event('launch', '2019-12-19', {
      name: text('Launch'),
      endDate: '2019-12-20',
      location: 'dijon',
      documents: ['guide', 'gone'],
    }),
    event('off', '2020-06', { name: text('Never met'), eventStatus: 'cancelled' }),
    event('later', '2020-09', { name: text('Put off'), eventStatus: 'postponed' }),
    event('mobility', '2022-03-28', {
      type: 'mobility',
      name: text('First mobility'),
      summary: text('Two each.'),
      endDate: '2022-04-08',
      eventStatus: 'moved',
      previousStartDate: '2020-04',
      image: {
        sources: [{ src: 'logo.svg', width: 4, height: 3 }],
        alt: text('Workshop'),
      },
    }),
    event('test', '2022-03-14', { type: 'test', name: text('Language test'), superEvent: 'mobility' }),
    event('due', '2022-02-04', { type: 'deadline', name: text('Apply'), organizer: 'dijon' }),
    event('guide', '2022-07', { type: 'output', name: text('Guide'), eventStatus: 'moved' }),
  ],
  flows: [flow('dijon', 'liepaja', 5), flow('liepaja', 'dijon', 3)],
  resources: [resource('guide', ['en', 'fr'], { name: text('The guide') })],
});

export const TODAY = '2022-03-30';

export const served = (parts: object = {}) => serveJson(newAddress('timeline'), { ...FEED, ...parts });

export interface Options {
  readonly lang?: string;
  readonly theme?: string;
  readonly today?: string;
  readonly view?: string;
  readonly lanes?: string;
  readonly hash?: boolean;
  readonly width?: number;
}

export async function open(feed: string, options: Options = {}): Promise<MobilityTimeline> {
  const { lang = 'en', theme = 'light', today = TODAY, view = '', lanes = 'kind', hash = false, width = 600 } = options;
  const box = mount(
    html`<div>
      <mobility-timeline
        feed=${feed}
        lang=${lang}
        theme=${theme}
        today=${today}
        view=${view}
        lanes=${lanes}
        ?hash=${hash}
        ><p>Fallback</p></mobility-timeline
      >
    </div>`,
  );
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector<MobilityTimeline>('mobility-timeline')!;
  await Promise.race(
    ['mobility-ready', 'mobility-error'].map(
      (name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true })),
    ),
  );
  await settle(element);
  return element;
}

/** Code that comes on demand takes a moment. */
export async function until<Value>(look: () => Value | undefined | null | false): Promise<Value> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain: ${look.toString()}`);
}

export const itemsOf = (element: Element) => allByRole(element, 'listitem').map((item) => spokenText(item));

export const headingsOf = (element: Element) =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${spokenText(heading)}`);

/** Opens the details of an event in the list. */
export async function openDetails(element: MobilityTimeline, name: string): Promise<HTMLDetailsElement> {
  const summary = [...element.shadowRoot!.querySelectorAll('summary')].find(
    (one) => spokenText(one) === `Details: ${name}`,
  )!;
  summary.click();
  const details = summary.parentElement as HTMLDetailsElement;
  await until(() => details.querySelector('button[part="calendar"]'));
  await settle(element);
  return details;
}

/** Opens the filters. */
export async function openFilters(element: MobilityTimeline): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>('.tools summary')!.click();
  await until(() => element.shadowRoot!.querySelector('.fields'));
  await settle(element);
}

/** Chooses by its label, in chips or in a select. */
export async function choose(element: MobilityTimeline, field: string, label: string): Promise<void> {
  const [group] = allByRole(element, 'group', field);
  if (group) {
    const chip = [...group.querySelectorAll('label')].find((one) => spokenText(one).startsWith(label))!;
    chip.querySelector('input')!.click();
  } else {
    const select = byRole(element, 'combobox', field) as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.label.startsWith(label))!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settle(element);
}

export const barsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.bar button')];

/** Presses a key where the focus is. */
export async function press(
  element: MobilityTimeline,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const happening = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  element.shadowRoot!.activeElement!.dispatchEvent(happening);
  await settle(element);
  return happening;
}
