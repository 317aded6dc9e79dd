import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import type { Network } from '../../../src/model/network.js';
import '../../../src/widgets/partner-map/define.js';
import type { MobilityPartnerMap } from '../../../src/widgets/partner-map/define.js';
import { nearestMarker } from '../../../src/widgets/partner-map/nearest-marker.js';
import { allByRole, byRole, spokenText } from '../../support/by-role.js';
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

/** Wide enough for all mobilities at once. */
/** The map hears of its width at the end of a frame, and draws itself in the next one. */
async function setWidth(element: MobilityPartnerMap, width: number): Promise<void> {
  element.parentElement?.style.setProperty('width', `${width}px`);
  await settle(element);
  await settle(element);
  await settle(element);
}

/** Waits for the card, whose code comes on demand. */
async function card(element: MobilityPartnerMap): Promise<void> {
  for (let frame = 0; frame < 100 && !all(element, '.card')[0]; frame++) await settle(element);
  await settle(element);
}

async function openCard(element: MobilityPartnerMap, name: RegExp): Promise<HTMLElement> {
  const marker = await click(element, name);
  await card(element);
  return marker;
}

/** Partners all over Europe, in towns of their own. */
function many(count: number): Network {
  const organizations = Array.from({ length: count }, (_, index) =>
    organization(
      `Town ${index + 1}`,
      ['FR', 'DE', 'PL'][index % 3]!,
      [44 + ((index * 7) % 90) / 10, 2 + ((index * 13) % 200) / 10],
      {
        id: `town-${index + 1}`,
      },
    ),
  );
  return network({ organizations, flows: [] });
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
        await setWidth(element, width);
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
      await setWidth(element, 320);
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
      const place = (): string => all(element, 'svg > g')[0]?.getAttribute('transform') ?? '';
      const [close, height] = [place(), element.offsetHeight];
      await click(element, 'Show the whole of Europe');
      expect(place()).to.match(/translate\(0 0\)$/);
      expect(element.offsetHeight).to.be.closeTo(height, 1);
      await click(element, 'Zoom to the partners');
      expect(place()).to.equal(close);
    });

    it('tells in the list who is nowhere', async () => {
      const pole = organization('Amundsen–Scott', 'AQ', [-89, 0], { id: 'pole' });
      const element = await open(serve(network({ organizations: [DIJON, pole], flows: [] })));
      expect(markers(element).map(nameOf)).to.deep.equal(['Dijon, France: School of Dijon']);
      expect(textOf(element, '.partners')).to.contain('Antarctica · partner · not on the map');
      await expectNoAxeViolations(element);
    });

    it('loses nobody overseas: the islands of the Union have insets', async () => {
      const azores = organization('Ponta Delgada', 'PT', [37.74, -25.67], { id: 'azores' });
      const reunion = organization('Saint-Denis', 'RE', [-20.88, 55.45], { id: 'reunion' });
      const element = await open(serve(network({ organizations: [DIJON, azores, reunion], flows: [] })));
      expect(markers(element)).to.have.length(3);
      expect(all(element, '.inset')).to.have.length(2);
    });

    it('becomes the world for a partner elsewhere', async () => {
      const montreal = organization('Montréal', 'CA', [45.5, -73.57], { id: 'montreal' });
      const flows = [flow('dijon', 'montreal')];
      const element = await open(serve(network({ organizations: [DIJON, FARO, montreal], flows })));
      expect(markers(element)).to.have.length(3);
      expect(all(element, '.viewport.world')).to.have.length(1);
      expect(all(element, '.arc')).to.have.length(1);
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
      await openCard(element, /^Faro, Portugal/);
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
    it('opens a card beside the marker, which says so', async () => {
      const element = await open(serve(network()));
      const marker = await openCard(element, /^Dijon, France/);
      expect(marker.ariaExpanded).to.equal('true');
      const card = byRole(element, 'region', 'School of Dijon');
      expect(spokenText(card)).to.contain('Dijon, France · coordinator').and.to.contain('Sends 2 Faro (2)');
      expect(spokenText(card)).to.contain('Hosts 2 Liepāja (2)').and.to.contain('1 associated partner');
      expect(byRole(card, 'link', 'www.example.org')).to.have.property('href', 'https://www.example.org/dijon');
      expect(element.shadowRoot?.activeElement).to.equal(marker);
      await expectNoAxeViolations(element);
    });

    for (const width of [280, 480, 768, 1200]) {
      it(`keeps every card whole at ${width} px`, async () => {
        const element = await open('/demo/feed/network.json');
        await setWidth(element, width);
        const stage = all(element, '.stage')[0]!;
        for (const marker of markers(element)) {
          marker.click();
          await card(element);
          const [box, frame] = [all(element, '.card')[0]!.getBoundingClientRect(), stage.getBoundingClientRect()];
          expect(box.left).to.be.at.least(frame.left - 1);
          expect(box.right).to.be.at.most(frame.right + 1);
          expect(box.bottom).to.be.at.most(frame.bottom + 1);
          const own = marker.getBoundingClientRect();
          const isApart =
            own.right <= box.left || box.right <= own.left || own.bottom <= box.top || box.bottom <= own.top;
          expect(isApart).to.equal(true);
        }
      });
    }

    it('closes with a second press, with Esc and with its button, and gives the focus back', async () => {
      const element = await open(serve(network()));
      await openCard(element, /^Dijon, France/);
      await click(element, /^Dijon, France/);
      expect(all(element, '.card')).to.deep.equal([]);
      const marker = await openCard(element, /^Dijon, France/);
      await click(element, 'Close');
      expect(all(element, '.card')).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement).to.equal(marker);
      await openCard(element, /^Faro/);
      byRole(element, 'button', 'Close').focus();
      await press(element, 'Escape');
      expect(focused(element)).to.match(/^Faro/);
    });

    it('tells the same in the list when it is made there, without a card', async () => {
      const element = await open(serve(network()));
      const control = await click(element, 'Dijon');
      expect(control.ariaExpanded).to.equal('true');
      expect(textOf(element, '.partner.selected')).to.contain('Sends 2 Faro (2)');
      expect(all(element, '.card')).to.deep.equal([]);
      expect(button(element, /^Dijon, France/).classList.contains('selected')).to.equal(true);
    });

    it('is in the page before anyone makes it', async () => {
      const element = await open(serve(network()));
      const [more] = all(element, '.partner .more');
      expect(more?.textContent).to.contain('School of Blanzy');
      expect(more?.offsetHeight).to.equal(0);
    });

    it('lets the arcs of the others step back', async () => {
      const element = await open(serve(network()));
      await openCard(element, /^Dijon, France/);
      expect(all(element, '.arc.quiet')).to.have.length(1);
      expect(all(element, '.bubble')).to.have.length(2);
    });

    it('is shared with the other widgets of the feed, and only with them', async () => {
      const feed = serve(network());
      const [one, two, other] = [await open(feed), await open(feed), await open(serve(network()))];
      const heard: unknown[] = [];
      one.addEventListener('mobility-select', ({ detail }) => heard.push(detail.partner));
      await openCard(one, /^Dijon, France/);
      await settle(two);
      expect(heard).to.deep.equal(['dijon']);
      expect(all(two, '.card')).to.have.length(1);
      expect(all(other, '.card')).to.have.length(0);
    });

    it('is kept in the page’s address on request, and read from there', async () => {
      history.replaceState(null, '', '#map=faro');
      const element = await open(serve(network()), { hash: '' });
      await card(element);
      expect(byRole(element, 'region', 'School of Faro')).to.exist;
      await click(element, 'Close');
      expect(location.hash).to.equal('');
      await click(element, /^Dijon, France/);
      expect(location.hash).to.equal('#map=dijon');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('the mobilities', () => {
    const counts = (element: MobilityPartnerMap): (string | null)[] =>
      all(element, '.bubble text').map((text) => text.textContent);

    it('are arcs with their numbers, all of them or one', async () => {
      const element = await open(serve(network()));
      await setWidth(element, 900);
      expect(counts(element)).to.deep.equal(['2', '2', '2']);
      const group = byRole(element, 'group', 'Mobilities on the map');
      expect(allByRole(group, 'radio').map((radio) => nameOf(radio.closest('label')!))).to.deep.equal([
        'All',
        'Mobility 1',
        'Mobility 2',
      ]);
      byRole(element, 'radio', 'Mobility 2').click();
      await settle(element);
      expect(counts(element)).to.deep.equal(['2']);
    });

    it('are shown one at a time where the map is narrow', async () => {
      const element = await open(serve(network()));
      await setWidth(element, 320);
      expect(counts(element)).to.have.length(2);
      expect(allByRole(element, 'radio')).to.have.length(2);
      expect((byRole(element, 'radio', 'Mobility 1') as HTMLInputElement).checked).to.equal(true);
    });

    it('count together what goes the same way in several', async () => {
      const flows = [flow('dijon', 'faro'), flow('dijon', 'faro', { id: 'again', event: 'second', participants: 3 })];
      const element = await open(serve(network({ flows })));
      await setWidth(element, 900);
      expect(counts(element)).to.deep.equal(['5']);
    });

    it('follow a choice made elsewhere, and tell of their own', async () => {
      const feed = serve(network());
      const [one, two] = [await open(feed), await open(feed)];
      byRole(one, 'radio', 'Mobility 2').click();
      await settle(two);
      expect((byRole(two, 'radio', 'Mobility 2') as HTMLInputElement).checked).to.equal(true);
      expect(counts(two)).to.deep.equal(['2']);
    });
  });

  describe('with many partners', () => {
    it('offers search and countries from eight on, and the markers follow', async () => {
      const element = await open(serve(many(9)));
      const field = byRole(element, 'textbox', 'Search by name or place') as HTMLInputElement;
      field.value = 'town 3';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle(element);
      expect(markers(element)).to.have.length(1);
      expect(all(element, '.partner')).to.have.length(1);
      expect(textOf(element, '.filters [role=status]')).to.equal('1 of 9 partners');
      await expectNoAxeViolations(element);
      field.value = 'nowhere';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle(element);
      expect(textOf(element, '.filters [role=status]')).to.equal('0 of 9 partners');
      await click(element, 'Show all partners');
      expect(all(element, '.partner')).to.have.length(9);
      expect(field.value).to.equal('');
    });

    it('does without below', async () => {
      const element = await open(serve(many(7)));
      expect(allByRole(element, 'textbox')).to.deep.equal([]);
      expect(allByRole(element, 'button', 'Zoom in')).to.deep.equal([]);
    });

    for (const lang of ['en', 'fr', 'es', 'ca', 'lv', 'pt']) {
      it(`names clusters in ${lang}, and comes closer when one is pressed`, async () => {
        const element = await open(serve(many(60)), { lang });
        const cluster = all(element, '.cluster')[0]!;
        expect(nameOf(cluster)).to.match(/Town/).and.to.match(/\d/);
        const before = all(element, '.cluster, .marker').length;
        cluster.focus();
        cluster.click();
        await settle(element);
        expect(before).to.be.above(0);
        expect((element.shadowRoot?.activeElement as HTMLElement).matches('.marker')).to.equal(true);
        if (lang === 'lv') await expectNoAxeViolations(element);
      });
    }

    it('zooms and moves with buttons and keys, with one tab stop each', async () => {
      const element = await open(serve(many(20)));
      const place = (): string => all(element, 'svg > g')[0]?.getAttribute('transform') ?? '';
      const start = place();
      await click(element, 'Zoom in');
      const closer = place();
      expect(closer).not.to.equal(start);
      await press(element, 'ArrowRight');
      expect(place()).not.to.equal(closer);
      await click(element, 'Move left');
      expect(place()).to.equal(closer);
      await press(element, '-');
      expect(place()).not.to.equal(closer);
      await click(element, 'Zoom to the partners').catch(() => click(element, 'Show the whole of Europe'));
      await expectNoAxeViolations(element);
    });

    it('leaves the plain wheel and one finger to the page', async () => {
      const element = await open(serve(many(20)));
      const viewport = all(element, '.viewport')[0]!;
      const wheel = (init: WheelEventInit): WheelEvent => {
        const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -100, ...init });
        viewport.dispatchEvent(event);
        return event;
      };
      expect(getComputedStyle(viewport).touchAction).to.contain('pan-y');
      expect(wheel({}).defaultPrevented).to.equal(false);
      expect(wheel({ ctrlKey: true }).defaultPrevented).to.equal(true);
      const canvas = all(element, '.canvas')[0]!;
      expect(canvas.style.transform).to.contain('scale');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(canvas.style.transform).to.equal('');
    });

    for (const engine of ['touch events', 'Safari’s gesture events']) {
      it(`zooms by a pinch of two fingers, told by ${engine}, and is drawn once at the end`, async () => {
        const element = await open(serve(many(20)));
        const place = (): string => all(element, 'svg > g')[0]?.getAttribute('transform') ?? '';
        const [viewport, canvas, start] = [all(element, '.viewport')[0]!, all(element, '.canvas')[0]!, place()];
        const { left, top } = viewport.getBoundingClientRect();
        const send = (type: string, properties: object): Event => {
          const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), properties);
          viewport.dispatchEvent(event);
          return event;
        };
        const at = (x: number) => ({ clientX: left + x, clientY: top + 60 });
        const isTouch = engine === 'touch events';
        const [begin, move, end] = isTouch
          ? ['touchstart', 'touchmove', 'touchend']
          : ['gesturestart', 'gesturechange', 'gestureend'];
        send(begin, isTouch ? { touches: [at(80), at(120)] } : { scale: 1, ...at(100) });
        const moved = send(move, isTouch ? { touches: [at(60), at(140)] } : { scale: 2, ...at(100) });
        expect(moved.defaultPrevented).to.equal(true);
        expect(place()).to.equal(start);
        expect(canvas.style.transform).to.contain('scale(2');
        send(end, { touches: [] });
        await settle(element);
        expect(place()).not.to.equal(start);
        expect(canvas.style.transform).to.equal('');
      });
    }

    it('leaves one finger to the page, wherever it goes', async () => {
      const element = await open(serve(many(20)));
      const viewport = all(element, '.viewport')[0]!;
      const sent = ['touchstart', 'touchmove', 'touchmove', 'touchend'].map((type, index) => {
        const touches = type === 'touchend' ? [] : [{ clientX: 50, clientY: 50 + 20 * index }];
        const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches });
        viewport.dispatchEvent(event);
        return event;
      });
      expect(sent.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false, false, false]);
      expect(all(element, '.canvas')[0]?.style.transform).to.equal('');
    });

    it('is dragged with the mouse, and drawn once at the end', async () => {
      const element = await open(serve(many(20)));
      await click(element, 'Zoom in');
      const place = (): string => all(element, 'svg > g')[0]?.getAttribute('transform') ?? '';
      const [viewport, start] = [all(element, '.viewport')[0]!, place()];
      const { left, top } = viewport.getBoundingClientRect();
      const point = (type: string, x: number, pointerType = 'mouse'): void => {
        viewport.dispatchEvent(
          new PointerEvent(type, { clientX: left + x, clientY: top + 60, pointerType, button: 0, bubbles: true }),
        );
      };
      point('pointerdown', 80, 'touch');
      point('pointermove', 40, 'touch');
      point('pointerup', 40, 'touch');
      await settle(element);
      expect(place()).to.equal(start);
      point('pointerdown', 80);
      point('pointermove', 40);
      expect(place()).to.equal(start);
      expect(all(element, '.canvas')[0]?.style.transform).to.contain('translate');
      point('pointerup', 40);
      await settle(element);
      expect(place()).not.to.equal(start);
      expect(all(element, '.canvas')[0]?.style.transform).to.equal('');
    });

    it('leads into a town of a hundred partners, by pointer and by keyboard', async () => {
      const lisbon = Array.from({ length: 100 }, (_, index) =>
        organization('Lisbon', 'PT', [38.7223, -9.1393], { id: `lisbon-${index}`, name: { und: `School ${index}` } }),
      );
      const organizations = [...lisbon, ...many(20).organizations];
      const element = await open(serve(network({ organizations, flows: [] })));
      await setWidth(element, 900);
      await click(element, /^100 partners near Lisbon/);
      await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
      const schools = markers(element).filter((marker) => nameOf(marker).startsWith('Lisbon, Portugal'));
      expect(schools).to.have.length(100);
      const middles = schools.map((marker) => {
        marker.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = marker.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        expect(element.shadowRoot?.elementFromPoint(middle.x, middle.y)).to.equal(marker);
        return { x: marker.offsetLeft, y: marker.offsetTop };
      });
      const reached = new Set([schools.findIndex((school) => nameOf(school) === focused(element))]);
      for (const from of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
          reached.add(nearestMarker(middles, from, key) ?? from);
        }
      }
      expect(reached.size).to.equal(100);
      await press(element, 'ArrowRight');
      expect(focused(element)).to.match(/^Lisbon, Portugal/);
    });

    it('serves 5,000', async () => {
      const element = await open(serve(many(5000)));
      expect(all(element, '.partner').length).to.be.below(50);
      expect(markers(element).length).to.be.within(1, 200);
      await click(element, /^Show 10 more of/);
      expect((element.shadowRoot?.activeElement as HTMLElement).matches('.partner')).to.equal(true);
      await click(element, /partners near/);
      await expectNoAxeViolations(element);
    });
  });

  for (const theme of ['light', 'dark']) {
    describe(`is accessible, ${theme},`, () => {
      const far = (town: string, country: string, at: readonly [number, number]): Network =>
        network({
          organizations: [DIJON, FARO, organization(town, country, at, { id: 'far' })],
          flows: [flow('dijon', 'faro')],
        });
      const search = (element: MobilityPartnerMap): void => {
        const field = byRole(element, 'textbox', 'Search by name or place') as HTMLInputElement;
        field.value = 'town 3';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const states: readonly [string, Network, (element: MobilityPartnerMap) => unknown][] = [
        ['with a card', network(), (element) => openCard(element, /^Dijon, France/)],
        ['with clusters', many(60), () => undefined],
        ['zoomed', many(60), (element) => click(element, 'Zoom in')],
        ['searched', many(60), search],
        ['as the world', far('Montréal', 'CA', [45.5, -73.57]), (element) => openCard(element, /^Montréal/)],
        ['with an inset', far('Ponta Delgada', 'PT', [37.74, -25.67]), (element) => openCard(element, /^Ponta/)],
      ];
      for (const [name, feed, act] of states) {
        it(name, async () => {
          const element = await open(serve(feed), { theme });
          await setWidth(element, 900);
          await act(element);
          await settle(element);
          await expectNoAxeViolations(element);
        });
      }
    });
  }

  describe('on paper', () => {
    afterEach(() => dispatchEvent(new Event('afterprint')));

    it('lists every partner and opens the table, and takes both back', async () => {
      const feed = { ...many(60), flows: [flow('town-1', 'town-2')] };
      const element = await open(serve(feed));
      const [table] = all<HTMLDetailsElement>(element, 'details');
      expect([all(element, '.partner').length, table?.open]).to.deep.equal([10, false]);
      dispatchEvent(new Event('beforeprint'));
      // The browser draws the pages as soon as its event has been heard.
      expect([all(element, '.partner').length, table?.open]).to.deep.equal([60, true]);
      dispatchEvent(new Event('afterprint'));
      await settle(element);
      expect([all(element, '.partner').length, table?.open]).to.deep.equal([10, false]);
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
