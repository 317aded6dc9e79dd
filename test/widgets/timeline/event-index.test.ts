import { expect } from '@esm-bundle/chai';
import {
  hueOf,
  indexOf,
  partnerOf,
  participantsOf,
  partnersOfEvent,
} from '../../../src/widgets/timeline/event-index.js';
import { event, flow, network, organization } from '../../model/sample-network.js';

const NETWORK = network({
  organizations: [
    organization('a'),
    organization('b'),
    organization('workshop', 'FR', { role: 'associate', memberOf: 'b' }),
    organization('loose', 'FR', { role: 'associate' }),
  ],
  events: [
    event('m1', '2022-03', { organizer: 'a' }),
    event('visit', '2022-03', { superEvent: 'm1', location: 'workshop' }),
  ],
  flows: [flow('a', 'b', 2, 'm1'), flow('b', 'a', 3, 'm1'), flow('a', 'b', 4, 'm2')],
});

describe('what belongs to an event', () => {
  it('adds up the groups of a mobility', () => {
    expect(['m1', 'm2', 'm3'].map((id) => participantsOf(NETWORK, event(id, '2022-03')))).to.deep.equal([5, 4, 0]);
  });

  it('has the partners of its place, its organiser and its flows, each once, an associate as its partner', () => {
    expect(NETWORK.events.map((one) => partnersOfEvent(NETWORK, one))).to.deep.equal([['a', 'b'], ['b']]);
    const strange = event('x', '2022-03', { location: 'gone', organizer: 'gone' });
    expect(partnersOfEvent(NETWORK, strange)).to.deep.equal([]);
    expect(partnersOfEvent(NETWORK, event('y', '2022-03', { location: { name: 'Museum' } }))).to.deep.equal([]);
  });

  it('knows the partner of every organisation', () => {
    expect(['a', 'workshop', 'loose', 'gone'].map((id) => partnerOf(NETWORK, id))).to.deep.equal([
      'a',
      'b',
      'loose',
      undefined,
    ]);
  });

  it('has the colour of the partner at whose place it is', () => {
    const hues = ['a', 'workshop', 'gone', undefined].map((location) =>
      hueOf(event('e', '2022-03', location === undefined ? {} : { location }), NETWORK),
    );
    expect(hues).to.deep.equal([1, 2, undefined, undefined]);
  });

  it('has its series, looked up once for a network', () => {
    expect(
      indexOf(NETWORK)
        .parts.get('m1')
        ?.map(({ id }) => id),
    ).to.deep.equal(['visit']);
    expect(indexOf(NETWORK)).to.equal(indexOf(NETWORK));
  });
});
