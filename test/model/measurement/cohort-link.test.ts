import { expect } from '@esm-bundle/chai';
import { formatCohortLink, parseCohortLink } from '../../../src/model/measurement/cohort-link.js';

describe('cohort link', () => {
  it('says what it was made from', () => {
    const link = { cohort: 'DIJON-2 & co', language: 'es', mode: 'before', key: 'BA_-', before: '1A2B' } as const;
    expect(parseCohortLink(formatCohortLink(link))).to.deep.equal(link);
    expect(formatCohortLink({ cohort: 'DIJON-2', language: 'es', mode: 'before' })).to.equal(
      '#g=DIJON-2&lang=es&mode=before',
    );
  });

  it('leaves out what is empty, too long or unknown', () => {
    for (const hash of ['', '#', '#contact', '#/route?g=', '#g=%20', `#g=${'x'.repeat(61)}`, '#mode=practice', '#%'])
      expect(parseCohortLink(hash), hash).to.deep.equal({});
  });
});
