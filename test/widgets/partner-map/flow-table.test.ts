import { expect } from '@esm-bundle/chai';
import { flowGroups } from '../../../src/widgets/partner-map/flow-table.js';
import { DIJON, FARO, FIRST, flow, network, SECOND } from './sample-network.js';

describe('flowGroups', () => {
  it('groups by mobility, the earliest first', () => {
    const groups = flowGroups(network());
    expect(groups.map(({ event }) => event)).to.deep.equal([FIRST, SECOND]);
    expect(groups.map(({ rows }) => rows.length)).to.deep.equal([2, 1]);
  });

  it('finds the organisations of both ends', () => {
    const [row] = flowGroups(network())[0]?.rows ?? [];
    expect([row?.sending, row?.receiving]).to.deep.equal([DIJON, FARO]);
  });

  it('keeps what it cannot name, last', () => {
    const flows = [flow('dijon', 'faro', { event: 'unknown' }), flow('dijon', 'nowhere')];
    const groups = flowGroups(network({ flows }));
    expect(groups.map(({ event }) => event)).to.deep.equal([FIRST, undefined]);
    expect(groups[0]?.rows[0]?.receiving).to.equal(undefined);
  });

  it('is planned when none of it has taken place', () => {
    const planned = { status: 'planned' } as const;
    const flows = [
      flow('dijon', 'faro', planned),
      flow('faro', 'dijon'),
      flow('dijon', 'liepaja', { ...planned, event: 'second' }),
    ];
    expect(flowGroups(network({ flows })).map(({ isPlanned }) => isPlanned)).to.deep.equal([false, true]);
  });

  it('has no group without flows', () => {
    expect(flowGroups(network({ flows: [] }))).to.deep.equal([]);
  });
});
