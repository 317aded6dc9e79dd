import { expect } from '@esm-bundle/chai';
import { toEpochDay } from '../../../src/model/plain-date.js';
import { chooseEntries, countEvents, schoolYearName } from '../../../src/widgets/timeline/event-facets.js';
import { schoolYears } from '../../../src/widgets/timeline/event-rows.js';
import { timelineEntries } from '../../../src/widgets/timeline/timeline-entries.js';
import { event, flow, network, organization } from '../../model/sample-network.js';

const NETWORK = network({
  organizations: [organization('a'), organization('b')],
  events: [
    event('launch', '2021-09-01', { location: 'a' }),
    event('wave', '2022-08-20', { type: 'mobility', endDate: '2022-09-03' }),
    event('end', '2022-08', { type: 'deadline', organizer: 'b' }),
  ],
  flows: [flow('a', 'b', 2, 'wave')],
});
const chosen = (choices: Record<string, string>) =>
  chooseEntries(NETWORK, timelineEntries(NETWORK, '2022-01-01'), choices).map((entry) => entry.event.id);

describe('school years', () => {
  const cases: [first: string, last: string, years: string[]][] = [
    ['2021-09-01', '2021-09-01', ['2021']],
    ['2022-08-31', '2022-08-31', ['2021']],
    ['2022-08-31', '2022-09-01', ['2021', '2022']],
    ['2021-12-31', '2022-01-01', ['2021']],
  ];
  for (const [first, last, years] of cases)
    it(`run from September to August: ${first} to ${last}`, () => {
      expect(schoolYears(toEpochDay(first), toEpochDay(last))).to.deep.equal(years);
    });

  it('are not counted for ever', () => {
    expect(schoolYears(0, toEpochDay('9999-12-31'))).to.have.lengthOf(20);
  });

  it('are named by both of their years', () => {
    expect(['2021', '1999', '2009'].map(schoolYearName)).to.deep.equal(['2021/22', '1999/00', '2009/10']);
  });
});

describe('choices', () => {
  it('leave the events that fit all of them', () => {
    expect(chosen({})).to.deep.equal(['launch', 'end', 'wave']);
    expect(chosen({ kind: 'mobility' })).to.deep.equal(['wave']);
    expect(chosen({ partner: 'b' })).to.deep.equal(['end', 'wave']);
    expect(chosen({ year: '2022' })).to.deep.equal(['wave']);
    expect(chosen({ partner: 'a', year: '2021' })).to.deep.equal(['launch', 'wave']);
    expect(chosen({ kind: 'meeting', year: '2022' })).to.deep.equal([]);
  });

  it('are counted under the other choices', () => {
    expect(countEvents(NETWORK, { kind: 'mobility' }, 'year')).to.deep.equal([
      { value: '2021', count: 1 },
      { value: '2022', count: 1 },
    ]);
    expect(countEvents(NETWORK, { year: '2022' }, 'kind').map(({ count }) => count)).to.deep.equal([0, 0, 1]);
  });
});
