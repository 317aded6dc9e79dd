import { expect } from '@esm-bundle/chai';
import { associatesOf, countriesOf, findOrganization, partnersOf } from '../../src/model/organizations.js';
import { HUES, partnerHue } from '../../src/model/partner-hue.js';
import { network, organization } from './sample-network.js';

const dijon = organization('dijon', 'FR', { role: 'coordinator' });
const liepaja = organization('liepaja', 'LV');
const workshop = organization('workshop', 'LV', { role: 'associate', memberOf: 'liepaja' });
const lost = organization('lost', 'PT', { role: 'associate', memberOf: 'gone' });
const host = organization('host', 'ES', { role: 'host' });
const sample = network({ organizations: [dijon, liepaja, workshop, lost, host] });

describe('organisations', () => {
  it('are found by their id', () => {
    expect(findOrganization(sample, 'liepaja')).to.equal(liepaja);
    expect(findOrganization(sample, 'gone')).to.equal(undefined);
    expect(findOrganization(sample, 'constructor')).to.equal(undefined);
    expect(findOrganization(network(), 'liepaja')).to.equal(undefined);
  });

  it('are partners unless they are associates', () => {
    expect(partnersOf(sample)).to.deep.equal([dijon, liepaja, host]);
  });

  it('have their own associates', () => {
    expect(associatesOf(sample, liepaja)).to.deep.equal([workshop]);
    expect(associatesOf(sample, dijon)).to.deep.equal([]);
  });

  it('name each country once, in order of appearance', () => {
    expect(countriesOf(sample.organizations)).to.deep.equal(['FR', 'LV', 'PT', 'ES']);
    expect(countriesOf([])).to.deep.equal([]);
  });
});

describe('partnerHue', () => {
  it('follows the order of the partners', () => {
    expect(['dijon', 'liepaja', 'host'].map((id) => partnerHue(sample, id))).to.deep.equal([1, 2, 3]);
  });

  it('gives an associate the hue of its partner', () => {
    expect(partnerHue(sample, 'workshop')).to.equal(2);
    expect(partnerHue(sample, 'lost')).to.equal(undefined);
  });

  it('has none for a stranger', () => expect(partnerHue(sample, 'gone')).to.equal(undefined));

  it('comes round again', () => {
    const many = network({ organizations: Array.from({ length: HUES + 1 }, (_, index) => organization(`o${index}`)) });
    expect(partnerHue(many, `o${HUES - 1}`)).to.equal(HUES);
    expect(partnerHue(many, `o${HUES}`)).to.equal(1);
  });
});
