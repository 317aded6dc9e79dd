import { expect } from '@esm-bundle/chai';
import { partnerViews } from '../../../src/widgets/partner-map/partner-view.js';
import { BLANZY, DIJON, FARO, flow, LIEPAJA, network, organization } from './sample-network.js';

describe('partnerViews', () => {
  it('numbers the partners in the order of the feed, without associates', () => {
    const views = partnerViews(network());
    expect(views.map(({ id, number }) => `${number} ${id}`)).to.deep.equal(['1 dijon', '2 faro', '3 liepaja']);
  });

  it('puts associates with their partner', () => {
    const [dijon, faro] = partnerViews(network());
    expect(dijon?.associates).to.deep.equal([BLANZY]);
    expect(faro?.associates).to.deep.equal([]);
  });

  it('begins again with the colours after the fifth, never with the numbers', () => {
    const organizations = Array.from({ length: 7 }, (_, index) => organization(`Town ${index}`, 'FR', [47, 5]));
    const views = partnerViews(network({ organizations, flows: [] }));
    expect(views.map(({ hue }) => hue)).to.deep.equal([1, 2, 3, 4, 5, 1, 2]);
    expect(views.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('says to whom a partner sends and from whom it hosts', () => {
    const [dijon] = partnerViews(network());
    expect(dijon?.sendsTo).to.deep.equal([{ organization: FARO, participants: 2 }]);
    expect(dijon?.hostsFrom).to.deep.equal([{ organization: LIEPAJA, participants: 2 }]);
  });

  it('sums up the mobilities between the same two', () => {
    const flows = [flow('dijon', 'faro'), flow('dijon', 'faro', { id: 'again', event: 'second', participants: 3 })];
    const [dijon, faro] = partnerViews(network({ flows }));
    expect(dijon?.sendsTo).to.deep.equal([{ organization: FARO, participants: 5 }]);
    expect(dijon).to.include({ sends: 5, hosts: 0 });
    expect(faro).to.include({ sends: 0, hosts: 5 });
  });

  it('counts what an associate sends and hosts for its partner', () => {
    const [dijon, faro] = partnerViews(network({ flows: [flow('blanzy', 'faro'), flow('faro', 'blanzy')] }));
    expect(dijon).to.include({ sends: 2, hosts: 2 });
    expect(faro?.hostsFrom).to.deep.equal([{ organization: DIJON, participants: 2 }]);
  });

  it('counts an organisation that the feed does not hold, but cannot name it', () => {
    const [dijon] = partnerViews(network({ flows: [flow('dijon', 'nowhere')] }));
    expect(dijon?.sends).to.equal(2);
    expect(dijon?.sendsTo).to.deep.equal([]);
  });

  it('answers the same for the same network', () => {
    const same = network();
    expect(partnerViews(same)).to.equal(partnerViews(same));
  });
});
