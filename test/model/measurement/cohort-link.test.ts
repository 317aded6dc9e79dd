import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatCohortLink, LONGEST_COHORT, parseCohortLink } from '../../../src/model/measurement/cohort-link.js';
import { createSealKeys } from '../../../src/model/measurement/seal-keys.js';

describe('the link of a group', () => {
  it('presets label, language and mode in the fragment', () => {
    const link = { cohort: 'DIJON-2', language: 'es', mode: 'before' } as const;
    expect(formatCohortLink(link)).to.equal('g=DIJON-2&lang=es&mode=before');
    expect(parseCohortLink('#g=DIJON-2&lang=es&mode=before')).to.deep.equal(link);
  });

  it('carries the key that results are sealed for, and no broken one', async () => {
    const { publicKey } = await createSealKeys();
    expect(parseCohortLink(formatCohortLink({ publicKey }))).to.deep.equal({ publicKey });
    expect(parseCohortLink(`#k=${publicKey.slice(0, -2)}`)).to.deep.equal({});
    expect(formatCohortLink({ publicKey: 'broken' })).to.equal('');
  });

  it('leaves out what it does not understand', () => {
    expect(parseCohortLink('#map=faro&mode=exam&lang=<b>&g=%00%20')).to.deep.equal({});
    expect(parseCohortLink('')).to.deep.equal({});
  });

  it('gives any label back, on one line and cut to its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { cohort = '' } = parseCohortLink(formatCohortLink({ cohort: text }));
        expect(Array.from(cohort).length).to.be.at.most(LONGEST_COHORT);
        expect(parseCohortLink(`#${formatCohortLink({ cohort })}`).cohort ?? '').to.equal(cohort);
      }),
    );
    expect(parseCohortLink(formatCohortLink({ cohort: ' Liepāja\n& Faro + 2 ' })).cohort).to.equal(
      'Liepāja & Faro + 2',
    );
  });
});
