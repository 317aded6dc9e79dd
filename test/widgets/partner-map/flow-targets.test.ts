import { expect } from '@esm-bundle/chai';
import type { Project, Targets } from '../../../src/model/network.js';
import { commonBalance, missedTargets } from '../../../src/widgets/partner-map/flow-targets.js';
import { flow, network } from './sample-network.js';

const EACH_TWO: Targets = { per: 'country', sends: 2, receives: 2, total: 6 };

function projectWith(targets: Targets): Project {
  return {
    acronym: 'T',
    name: 'Test',
    programme: 'Erasmus+',
    programmePeriod: '2014-2020',
    action: 'KA202',
    startDate: '2019-09',
    endDate: '2022-08-31',
    requiredStatement: { label: 'Label', value: 'Value' },
    targets,
  };
}

describe('commonBalance', () => {
  it('is what every country sends and hosts', () => {
    expect(commonBalance(network())).to.include({ sends: 2, receives: 2 });
  });

  it('is undefined as soon as one country differs', () => {
    expect(commonBalance(network({ flows: [flow('dijon', 'faro'), flow('faro', 'dijon')] }))).to.equal(undefined);
  });

  it('is undefined without flows', () => {
    expect(commonBalance(network({ flows: [] }))).to.equal(undefined);
  });
});

describe('missedTargets', () => {
  it('is silent when they are met, by country or by organisation', () => {
    for (const per of ['country', 'organization'] as const) {
      expect(missedTargets(network({ project: projectWith({ ...EACH_TWO, per }) })), per).to.deep.equal([]);
    }
  });

  it('names who misses them', () => {
    const flows = [flow('dijon', 'faro'), flow('faro', 'dijon'), flow('liepaja', 'dijon')];
    expect(missedTargets(network({ flows, project: projectWith(EACH_TWO) }))).to.deep.equal([
      'FR hosts 4 of 2',
      'LV hosts 0 of 2',
    ]);
  });

  it('compares the total', () => {
    const project = projectWith({ ...EACH_TWO, total: 24 });
    expect(missedTargets(network({ project }))).to.deep.equal(['all together send 6 of 24']);
  });

  it('compares only the total where it does not know per what', () => {
    const project = projectWith({ per: 'other', sends: 9, receives: 9, total: 6 });
    expect(missedTargets(network({ project }))).to.deep.equal([]);
  });

  it('is silent without targets and before the first flow', () => {
    expect(missedTargets(network())).to.deep.equal([]);
    expect(missedTargets(network({ flows: [], project: projectWith(EACH_TWO) }))).to.deep.equal([]);
  });
});
