import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import type { Network } from '../../../src/model/network.js';
import '../../../src/widgets/partner-map/define.js';
import type { MobilityPartnerMap } from '../../../src/widgets/partner-map/define.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';
import { DIJON, FARO, flow, LIEPAJA, network, organization } from './sample-network.js';

const { fetch: originalFetch } = window;
const served = new Map<string, string>();
let addresses = 0;

/** Serves a feed at an address of its own, so that no test sees another one's. */
function serve(feed: Network | string): string {
  const address = new URL(`/partner-map-feed-${++addresses}.json`, location.href).href;
  served.set(address, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return address;
}

async function open(feed: string, attributes: Record<string, string> = {}): Promise<MobilityPartnerMap> {
  const element = mount<MobilityPartnerMap>(html`<mobility-partner-map>Fallback</mobility-partner-map>`);
  for (const [name, value] of Object.entries({ lang: 'en', theme: 'light', ...attributes })) {
    element.setAttribute(name, value);
  }
  const isSettled = new Promise((resolve) => {
    element.addEventListener('mobility-ready', resolve, { once: true });
    element.addEventListener('mobility-error', resolve, { once: true });
  });
  element.feed = feed;
  await isSettled;
  await settle(element);
  return element;
}

function all<Found extends HTMLElement = HTMLElement>(element: MobilityPartnerMap, selector: string): Found[] {
  return [...element.renderRoot.querySelectorAll<Found>(selector)];
}

function textOf(element: MobilityPartnerMap, selector: string): string {
  return (all(element, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const nameOf = (control: HTMLElement): string =>
  (control.ariaLabel ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();

function button(element: MobilityPartnerMap, name: string | RegExp): HTMLElement {
  const isNamed = (found: HTMLElement): boolean =>
    typeof name === 'string' ? nameOf(found) === name : name.test(nameOf(found));
  const found = all(element, 'button').find(isNamed);
  if (!found) throw new Error(`No button ${String(name)} among: ${all(element, 'button').map(nameOf).join(' | ')}`);
  return found;
}

const markers = (element: MobilityPartnerMap): HTMLElement[] => all(element, '[role=group] button');
const focused = (element: MobilityPartnerMap): string => nameOf(element.shadowRoot?.activeElement as HTMLElement);

async function press(element: MobilityPartnerMap, key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  element.shadowRoot?.activeElement?.dispatchEvent(event);
  await settle(element);
  return event;
}

async function click(element: MobilityPartnerMap, name: string | RegExp): Promise<HTMLElement> {
  const control = button(element, name);
  control.focus();
  control.click();
  await settle(element);
  return control;
}

describe('mobility-partner-map', () => {
  beforeEach(() => {
    window.fetch = async (input, init) => {
      const feed = served.get(input instanceof Request ? input.url : new URL(input, location.href).href);
      return feed === undefined
        ? originalFetch(input, init)
        : new Response(feed, { headers: { 'content-type': 'application/json' } });
    };
  });

  afterEach(() => {
    window.fetch = originalFetch;
  });

  describe('with the demonstration feed', () => {
    it('sums the network up', async () => {
      const element = await open('/demo/feed/network.json');
      expect(textOf(element, 'h2')).to.equal('Our partner network');
      expect(textOf(element, '.summary')).to.equal(
        '5 partners in 4 countries. 24 apprentices in 3 test mobilities. Each country sends 6 and hosts 6.',
      );
    });

    it('names the markers', async () => {
      const element = await open('/demo/feed/network.json');
      expect(markers(element).map(nameOf)).to.include('Dijon, France: GIP-FTLV de Bourgogne, sends 6, hosts 6');
      expect(markers(element)).to.have.length(5);
    });

    for (const lang of ['en', 'fr', 'lv']) {
      for (const theme of ['light', 'dark']) {
        it(`is accessible in ${lang}, ${theme}, with everything open`, async () => {
          const element = await open('/demo/feed/network.json', { lang, theme });
          for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
          markers(element)[0]?.click();
          await settle(element);
          await expectNoAxeViolations(element);
        });
      }
    }

    it('speaks the language of the feed and of Intl', async () => {
      const french = await open('/demo/feed/network.json', { lang: 'fr' });
      expect(textOf(french, '.partners')).to.contain('Lettonie');
      const latvian = await open('/demo/feed/network.json', { lang: 'lv' });
      expect(textOf(latvian, '.partners')).to.contain('Dižona').and.to.contain('Francija');
    });

    for (const width of [280, 320, 768, 1200]) {
      it(`fits into ${width} px, in the space that was reserved`, async () => {
        const element = await open('/demo/feed/network.json');
        element.parentElement?.style.setProperty('width', `${width}px`);
        await settle(element);
        const [root] = all(element, '.root');
        const reserved = root?.offsetHeight ?? 0;
        expect(root?.scrollWidth).to.be.at.most(root?.clientWidth ?? 0);
        root?.style.setProperty('min-block-size', '0');
        // Fonts differ from system to system; a line more or less is no jump.
        expect(reserved - (root?.offsetHeight ?? 0)).to.be.within(0, 60);
      });
    }

    it('shows markers and labels without overlaps', async () => {
      const element = await open('/demo/feed/network.json');
      element.parentElement?.style.setProperty('width', '320px');
      await settle(element);
      const boxes = [...markers(element), ...all(element, '.place-name.is-placed')].map((box) =>
        box.getBoundingClientRect(),
      );
      const [map] = all(element, '.viewport');
      const frame = map?.getBoundingClientRect() ?? new DOMRect();
      boxes.forEach((a, index) => {
        expect(a.left).to.be.at.least(frame.left - 1);
        expect(a.right).to.be.at.most(frame.right + 1);
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(isApart).to.equal(true);
        }
      });
    });

    it('lists every mobility in the table', async () => {
      const element = await open('/demo/feed/network.json');
      expect(all(element, 'caption')).to.have.length(1);
      expect(all(element, 'th[scope=col]').map(nameOf)).to.deep.equal(['From', 'To', 'When', 'Apprentices']);
      expect(all(element, 'th[scope=rowgroup]')).to.have.length(3);
      expect(all(element, 'th[scope=row]')).to.have.length(12);
    });
  });

  describe('the map', () => {
    it('highlights the countries of the partners and hides the picture from assistive technology', async () => {
      const element = await open(serve(network()));
      const [svg] = all(element, 'svg');
      expect(svg?.getAttribute('aria-hidden')).to.equal('true');
      expect(svg?.querySelector('.partner-land')?.getAttribute('d')).to.match(/^M/);
    });

    it('shows the whole of Europe and comes back, without a change of size', async () => {
      const element = await open(serve(network()));
      const viewBox = (): string => all(element, 'svg')[0]?.getAttribute('viewBox') ?? '';
      const [close, height] = [viewBox(), element.offsetHeight];
      await click(element, 'Show the whole of Europe');
      expect(viewBox()).to.equal('0 0 1000 921');
      expect(element.offsetHeight).to.be.closeTo(height, 1);
      await click(element, 'Zoom to the partners');
      expect(viewBox()).to.equal(close);
    });

    it('tells in the list who is not on the map', async () => {
      const azores = organization('Ponta Delgada', 'PT', [37.74, -25.67], { id: 'azores' });
      const element = await open(serve(network({ organizations: [DIJON, azores], flows: [] })));
      expect(markers(element).map(nameOf)).to.deep.equal(['Dijon, France: School of Dijon']);
      expect(textOf(element, '.partners')).to.contain('Portugal · partner · not on the map');
    });

    it('shows all of Europe when nobody is on it', async () => {
      const azores = organization('Ponta Delgada', 'PT', [37.74, -25.67], { id: 'azores' });
      const element = await open(serve(network({ organizations: [azores], flows: [] })));
      expect(markers(element)).to.deep.equal([]);
      expect(() => button(element, /Europe/)).to.throw();
      await expectNoAxeViolations(element);
    });

    it('separates partners of one town', async () => {
      const second = organization('Dijon', 'FR', [47.322, 5.0415], { id: 'second' });
      const element = await open(serve(network({ organizations: [DIJON, second, LIEPAJA], flows: [] })));
      const [a, b] = markers(element).map((marker) => marker.getBoundingClientRect());
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).to.be.at.least(20);
    });

    it('names Kosovo with the footnote of the European Union', async () => {
      const pristina = organization('Pristina', 'XK', [42.66, 21.16]);
      const element = await open(serve(network({ organizations: [DIJON, pristina], flows: [] })));
      expect(textOf(element, '.partners')).to.contain('Kosovo* · partner');
      expect(textOf(element, '.content')).to.contain('UNSCR 1244/1999');
    });
  });

  describe('with the keyboard', () => {
    it('has one tab stop for all markers', async () => {
      const element = await open(serve(network()));
      expect(markers(element).map((marker) => marker.tabIndex)).to.deep.equal([0, -1, -1]);
    });

    it('moves to the nearest marker in the direction of the arrow, and takes the tab stop along', async () => {
      const element = await open(serve(network()));
      markers(element)[0]?.focus();
      await press(element, 'ArrowUp');
      expect(focused(element)).to.match(/^Liepāja, Latvia/);
      expect(markers(element).map((marker) => marker.tabIndex)).to.deep.equal([-1, -1, 0]);
      await press(element, 'ArrowDown');
      await press(element, 'ArrowLeft');
      expect(focused(element)).to.match(/^Faro/);
    });

    it('stays at the edge, and does not scroll the page', async () => {
      const element = await open(serve(network()));
      markers(element)[1]?.focus();
      const { defaultPrevented } = await press(element, 'ArrowLeft');
      expect(focused(element)).to.match(/^Faro/);
      expect(defaultPrevented).to.equal(true);
    });

    it('goes to the first and to the last with Home and End', async () => {
      const element = await open(serve(network()));
      markers(element)[1]?.focus();
      await press(element, 'End');
      expect(focused(element)).to.match(/^Liepāja/);
      await press(element, 'Home');
      expect(focused(element)).to.match(/^Dijon/);
    });

    it('leaves shortcuts and other keys to the browser', async () => {
      const element = await open(serve(network()));
      markers(element)[0]?.focus();
      expect((await press(element, 'ArrowUp', { altKey: true })).defaultPrevented).to.equal(false);
      expect((await press(element, 'x')).defaultPrevented).to.equal(false);
      expect(focused(element)).to.match(/^Dijon/);
    });

    it('closes with Esc what a marker opened, and gives the focus back to it', async () => {
      const element = await open(serve(network()));
      await click(element, /^Faro, Portugal/);
      button(element, 'Faro').focus();
      await press(element, 'Escape');
      expect(focused(element)).to.match(/^Faro, Portugal/);
      expect(all(element, '.selected')).to.deep.equal([]);
    });

    it('closes what was opened in the list with Esc, and stays there', async () => {
      const element = await open(serve(network()));
      await click(element, 'Faro');
      await press(element, 'Escape');
      expect(focused(element)).to.equal('Faro');
      expect(button(element, 'Faro').ariaExpanded).to.equal('false');
    });
  });

  describe('the choice of a partner', () => {
    it('tells more in the list, marks the marker, and says so', async () => {
      const element = await open(serve(network()));
      const marker = await click(element, /^Dijon, France/);
      const item = textOf(element, '.partner.selected');
      expect(marker.ariaPressed).to.equal('true');
      expect(button(element, 'Dijon').ariaExpanded).to.equal('true');
      expect(item).to.contain('School of Dijon').and.to.contain('France · coordinator · sends 2, hosts 2');
      expect(item).to.contain('Sends 2 Faro (2)').and.to.contain('Hosts 2 Liepāja (2)');
      expect(item).to.contain('1 associated partner').and.to.contain('School of Blanzy');
      expect(textOf(element, '[role=status].visually-hidden')).to.equal('In the list: School of Dijon');
      const [link] = all<HTMLAnchorElement>(element, '.partner.selected a');
      expect(link?.href).to.equal('https://www.example.org/dijon');
      expect(link?.offsetHeight).to.be.above(0);
    });

    it('brings the partner into view, and leaves the focus on the marker', async () => {
      const element = await open(serve(network()));
      element.parentElement?.style.setProperty('width', '320px');
      await settle(element);
      const marker = await click(element, /^Liepāja, Latvia/);
      const item = all(element, '.partner.selected')[0]?.getBoundingClientRect();
      expect(item?.top).to.be.at.least(0);
      expect(item?.bottom).to.be.at.most(innerHeight + 1);
      expect(element.shadowRoot?.activeElement).to.equal(marker);
    });

    it('ends with a second press', async () => {
      const element = await open(serve(network()));
      await click(element, /^Dijon, France/);
      const marker = await click(element, /^Dijon, France/);
      expect(marker.ariaPressed).to.equal('false');
      expect(all(element, '.selected')).to.deep.equal([]);
      expect(textOf(element, '[role=status].visually-hidden')).to.equal('');
    });

    it('tells the same when it is made in the list, and presses the marker', async () => {
      const element = await open(serve(network()));
      const control = await click(element, 'Dijon');
      expect(control.ariaExpanded).to.equal('true');
      expect(button(element, /^Dijon, France/).ariaPressed).to.equal('true');
      expect(textOf(element, '.partner.selected')).to.contain('Sends 2 Faro (2)');
      expect(textOf(element, '[role=status].visually-hidden')).to.equal('');
    });

    it('is in the page before anyone makes it', async () => {
      const element = await open(serve(network()));
      const [more] = all(element, '.partner .more');
      expect(more?.textContent).to.contain('School of Blanzy');
      expect(more?.offsetHeight).to.equal(0);
    });
  });

  describe('with feeds that differ', () => {
    it('does not speak of mobilities before there are any', async () => {
      const element = await open(serve(network({ flows: [] })));
      expect(textOf(element, '.summary')).to.equal('3 partners in 3 countries.');
      expect(all(element, 'table')).to.deep.equal([]);
      expect(textOf(element, '.partners')).not.to.contain('out');
    });

    it('does not claim a balance that is none', async () => {
      const element = await open(serve(network({ flows: [flow('dijon', 'faro', { participants: 1 })] })));
      expect(textOf(element, '.summary')).to.equal('3 partners in 3 countries. 1 apprentice in 1 test mobility.');
    });

    it('says when nobody is there yet', async () => {
      const element = await open(serve(network({ organizations: [], flows: [] })));
      expect(textOf(element, '.empty')).to.equal('No partners have been published yet.');
      await expectNoAxeViolations(element);
    });

    it('keeps the fallback when the feed fails', async () => {
      for (const lang of ['en', 'fr', 'lv']) {
        const element = await open(serve('no JSON at all'), { lang });
        const [slot] = all<HTMLSlotElement>(element, 'slot');
        expect(slot?.hidden).to.equal(false);
        expect(all(element, 'button')).to.have.length(1);
        await expectNoAxeViolations(element);
      }
    });

    it('marks what is planned, postponed or unknown', async () => {
      const flows = [flow('dijon', 'faro', { status: 'planned' }), flow('faro', 'nowhere', { event: 'unknown' })];
      const [second, first] = network().events;
      const events = [{ ...first!, eventStatus: 'postponed' as const }, second!];
      const element = await open(serve(network({ flows, events })));
      expect(all(element, 'th[scope=rowgroup]').map(nameOf)).to.deep.equal([
        'First test mobility postponed planned',
        'Other mobilities',
      ]);
      expect(textOf(element, 'tbody:last-of-type')).to.contain('Not listed');
    });

    it('marks a text that fell back to another language', async () => {
      const element = await open(serve(network()), { lang: 'fr' });
      expect(all(element, '.partners [lang=en]')[0]?.textContent).to.equal('Dijon');
    });

    it('survives hostile text', async () => {
      const hostile = organization('<img src=x onerror=alert(1)>', 'FR', [47, 5], { id: '"><b>' });
      const element = await open(serve(network({ organizations: [hostile, FARO], flows: [] })));
      await click(element, /^<img/);
      expect(all(element, 'img, b')).to.deep.equal([]);
    });
  });

  describe('the team’s console', () => {
    const { warn } = console;
    let lines: string[] = [];
    beforeEach(() => {
      lines = [];
      console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('tells once when the flows miss the targets of the feed', async () => {
      const feed = JSON.parse(await (await originalFetch('/demo/feed/network.json')).text()) as Network;
      const address = serve({ ...feed, flows: feed.flows.slice(1) });
      await open(address);
      await open(address);
      const about = lines.filter((line) => line.includes('miss the targets'));
      expect(about).to.have.length(1);
      expect(about[0]).to.contain('FR sends 4 of 6').and.to.contain('all together send 22 of 24');
    });

    it('is silent about the demonstration feed', async () => {
      await open('/demo/feed/network.json');
      expect(lines.filter((line) => line.includes('miss the targets'))).to.deep.equal([]);
    });
  });
});
