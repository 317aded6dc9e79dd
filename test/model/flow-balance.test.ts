import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { flowBalances, totalParticipants } from '../../src/model/flow-balance.js';
import { flow, network, organization } from './sample-network.js';

const organizations = [organization('dijon', 'FR'), organization('lyon', 'FR'), organization('liepaja', 'LV')];

describe('flowBalances', () => {
  const sample = network({
    organizations,
    flows: [flow('dijon', 'liepaja', 2), flow('lyon', 'liepaja', 1), flow('liepaja', 'dijon', 3)],
  });

  it('counts by organisation, in order of appearance', () => {
    expect(flowBalances(sample, 'organization')).to.deep.equal([
      { key: 'dijon', sends: 2, receives: 3 },
      { key: 'liepaja', sends: 3, receives: 3 },
      { key: 'lyon', sends: 1, receives: 0 },
    ]);
  });

  it('counts by country', () => {
    expect(flowBalances(sample, 'country')).to.deep.equal([
      { key: 'FR', sends: 3, receives: 3 },
      { key: 'LV', sends: 3, receives: 3 },
    ]);
  });

  it('leaves a stranger out of the countries only', () => {
    const strange = network({ organizations, flows: [flow('dijon', 'gone', 4)] });
    expect(flowBalances(strange, 'country')).to.deep.equal([{ key: 'FR', sends: 4, receives: 0 }]);
    expect(flowBalances(strange, 'organization')).to.have.lengthOf(2);
  });

  it('counts nothing where nobody moves', () => {
    expect(flowBalances(network(), 'country')).to.deep.equal([]);
    expect(totalParticipants(network())).to.equal(0);
  });

  it('sends and receives everyone exactly once', () => {
    const ids = fc.constantFrom('dijon', 'lyon', 'liepaja');
    const flows = fc.array(fc.tuple(ids, ids, fc.nat(50)).map(([from, to, count]) => flow(from, to, count)));
    fc.assert(
      fc.property(flows, fc.constantFrom('organization' as const, 'country' as const), (some, per) => {
        const moved = network({ organizations, flows: some });
        const balances = flowBalances(moved, per);
        const sum = (side: 'sends' | 'receives') => balances.reduce((total, balance) => total + balance[side], 0);
        expect([sum('sends'), sum('receives')]).to.deep.equal([totalParticipants(moved), totalParticipants(moved)]);
        expect(new Set(balances.map(({ key }) => key)).size).to.equal(balances.length);
      }),
    );
  });
});
