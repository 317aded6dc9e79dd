import { expect } from '@esm-bundle/chai';
import type { Network, Signature } from '../../../src/model/network.js';
import { countSignatories, toSignatories } from '../../../src/widgets/charter-signatories/signatories.js';
import { marksOf } from '../../../src/widgets/charter-signatories/signature-marks.js';

const CURRENT = 'a'.repeat(64);

function network(...signatures: (Partial<Signature> & Pick<Signature, 'organization'>)[]): Network {
  return {
    version: '1.0',
    language: 'en',
    languages: ['en'],
    organizations: [
      {
        id: 'dijon',
        type: 'public-body',
        role: 'coordinator',
        name: 'GIP',
        address: { addressLocality: 'Dijon', addressCountry: 'FR' },
        geo: { latitude: 47, longitude: 5 },
        homepage: 'https://example.org/dijon',
      },
    ],
    events: [],
    flows: [],
    resources: [],
    quizzes: [],
    banners: [],
    charter: {
      name: 'Charter',
      version: '1',
      datePublished: '2022-05-09',
      document: 'charter',
      sha256: CURRENT,
      signatures: signatures.map((signature, index) => ({
        id: `s${index}`,
        signedOn: '2022-06-01',
        via: 'online',
        status: 'signed',
        ...signature,
      })),
    },
  };
}

const bakery = { name: 'Bakery', type: 'company', addressCountry: 'PT', addressLocality: 'Olhão' } as const;

describe('toSignatories', () => {
  it('takes name, place and homepage from the organisation', () => {
    expect(toSignatories(network({ organization: 'dijon' }))[0]).to.include({
      name: 'GIP',
      town: 'Dijon',
      country: 'FR',
      homepage: 'https://example.org/dijon',
    });
  });

  it('takes them from the signature where the network does not know the organisation', () => {
    expect(toSignatories(network({ organization: bakery }))[0]).to.include({
      name: 'Bakery',
      town: 'Olhão',
      country: 'PT',
      homepage: undefined,
    });
  });

  it('leaves out an organisation that has no known name', () => {
    const rows = toSignatories(network({ organization: 'gone' }, { organization: { ...bakery, name: {} } }));
    expect(rows).to.have.lengthOf(0);
  });

  it('takes type and logo along, and knows partners from associates and strangers', () => {
    const logo = { src: 'https://example.org/logo.svg', width: 96, height: 48 };
    const sample = network({ organization: 'dijon' }, { organization: { ...bakery, logo } });
    const [partner, stranger] = toSignatories(sample);
    expect(partner).to.include({ type: 'public-body', isPartner: true, logo: undefined });
    expect(stranger).to.include({ type: 'company', isPartner: false, logo });
    const organizations = sample.organizations.map((one) => ({ ...one, role: 'associate' as const }));
    expect(toSignatories({ ...sample, organizations })[0]).to.include({ isPartner: false });
  });

  it('has nobody where there is no charter', () => {
    const { charter, ...rest } = network();
    expect(charter).to.not.equal(undefined);
    expect(toSignatories(rest)).to.deep.equal([]);
  });

  it('names the verifier where the network knows it', () => {
    const verified = { on: '2022-06-02' };
    const [known, unknown] = toSignatories(
      network(
        { organization: bakery, verified: { ...verified, by: 'dijon' } },
        { organization: bakery, verified: { ...verified, by: 'gone' } },
      ),
    );
    expect(known?.verified).to.deep.equal({ by: 'GIP', on: '2022-06-02' });
    expect(unknown?.verified).to.deep.equal({ by: undefined, on: '2022-06-02' });
  });
});

describe('countSignatories', () => {
  it('counts organisations whose signature stands, each once', () => {
    const rows = toSignatories(
      network(
        { organization: 'dijon', via: 'paper', sha256: 'b'.repeat(64) },
        { organization: 'dijon' },
        { organization: bakery, via: 'paper' },
        { organization: { ...bakery, addressCountry: 'IE' }, status: 'withdrawn', via: 'paper' },
        { organization: { ...bakery, addressCountry: 'IT' }, status: 'expired' },
        { organization: { ...bakery, addressCountry: 'DE' }, status: 'other' },
      ),
    );
    expect(countSignatories(rows)).to.deep.equal({ organizations: 2, countries: 2, onPaper: 2 });
  });

  it('counts nobody in nothing', () => {
    expect(countSignatories([])).to.deep.equal({ organizations: 0, countries: 0, onPaper: 0 });
  });
});

describe('marksOf', () => {
  const verified = { by: 'dijon', on: '2022-06-02' };
  const CASES: readonly (readonly [Partial<Signature>, readonly string[]])[] = [
    [{}, ['signed']],
    [{ sha256: CURRENT }, ['signed']],
    [{ sha256: 'b'.repeat(64) }, ['earlier-version']],
    [{ verified }, ['verified']],
    [{ via: 'paper' }, ['on-paper']],
    [{ via: 'ceremony' }, ['signed']],
    [{ via: 'paper', verified, sha256: 'b'.repeat(64) }, ['earlier-version', 'verified', 'on-paper']],
    [{ status: 'withdrawn', verified, via: 'paper' }, ['withdrawn']],
    [{ status: 'expired' }, ['expired']],
    [{ status: 'other' }, ['unknown']],
  ];

  for (const [signature, marks] of CASES) {
    it(`${JSON.stringify(signature).slice(0, 70)} → ${marks.join(', ')}`, () => {
      const rows = toSignatories(network({ organization: bakery, ...signature }));
      expect(rows.map(marksOf)).to.deep.equal([marks]);
    });
  }

  it('calls nothing an earlier version where the charter has no hash', () => {
    const sample = network({ organization: bakery, sha256: CURRENT });
    const charter = { ...sample.charter } as { sha256?: string } & NonNullable<Network['charter']>;
    delete charter.sha256;
    expect(toSignatories({ ...sample, charter }).map(marksOf)).to.deep.equal([['signed']]);
  });
});
