import { expect } from '@esm-bundle/chai';
import { downloadCalendar } from '../../../src/widgets/timeline/mobility-timeline-calendar.js';
import type { Network, NetworkEvent, Project } from '../../../src/model/network.js';
import { parseCalendar } from '../../model/calendar/parse-calendar.js';
import { event, network } from '../../model/sample-network.js';

const EVENTS = [event('first', '2022-03-28', { name: { lv: 'Sanāksme' } }), event('second', '2022-04')];
const NETWORK = network({ project: { acronym: 'NEAR', requiredStatement: { label: 'a', value: 'b' } } as Project });

interface Download {
  readonly name: string;
  readonly href: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a click would download, taken up before the browser does. */
async function downloads(feed: Network, events: readonly NetworkEvent[]): Promise<Download[]> {
  const clicked: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(this);
  };
  try {
    downloadCalendar(feed, events, 'lv');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    clicked.map(async ({ href, download: name }) => {
      const blob = await (await fetch(href)).blob();
      return { name, href, type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
    }),
  );
}

describe('downloading a calendar', () => {
  it('of one event gives a file named after it', async () => {
    const [file, ...others] = await downloads(NETWORK, EVENTS.slice(0, 1));
    expect(others).to.deep.equal([]);
    expect(file!.name).to.equal('near-2022-03-28-sanaksme.ics');
    expect(file!.href).to.match(/^blob:/);
    // WebKit keeps the charset to itself.
    expect(file!.type).to.match(/^text\/calendar(;charset=utf-8)?$/);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file!.bytes);
    expect(parseCalendar(text).events.map(({ summary }) => summary)).to.deep.equal(['Sanāksme']);
    expect(parseCalendar(text).value('x-wr-calname')).to.equal(null);
  });

  it('of all events gives a file named after the network', async () => {
    const [file] = await downloads(NETWORK, EVENTS);
    expect(file!.name).to.equal('near.ics');
    const { events, value } = parseCalendar(new TextDecoder().decode(file!.bytes));
    expect(events.map(({ start }) => start)).to.deep.equal(['2022-03-28', '2022-04-01']);
    expect(value('x-wr-calname')).to.equal('NEAR');
  });

  it('of none does nothing', async () => {
    expect(await downloads(NETWORK, [])).to.deep.equal([]);
  });
});
