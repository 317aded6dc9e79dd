import { expect } from '@esm-bundle/chai';
import {
  type ExportedSignature,
  toFileName,
  toTable,
} from '../../../src/widgets/charter-signatories/export-signatures.js';

const COLUMNS = Array.from({ length: 14 }, (_, at) => `column ${at}`);
const WORDS = { columns: COLUMNS, typeOf: () => 'school', viaOf: () => 'on paper', statusOf: () => 'signed' };

const SIGNATURE: ExportedSignature = {
  id: 's1',
  name: '=cmd',
  type: 'school',
  addressLocality: 'Liepāja',
  countryName: 'Latvia',
  addressCountry: 'LV',
  signedOn: '2022-06',
  via: 'paper',
  status: 'signed',
  endDate: undefined,
  isEarlierVersion: false,
  signedByRole: undefined,
  verified: { by: undefined, on: '2022-06-21' },
  homepage: undefined,
  evidence: undefined,
};

describe('toTable', () => {
  it('has a header, and as many cells in each row as columns', () => {
    const [header, row] = toTable([SIGNATURE], WORDS);
    expect(header).to.deep.equal(COLUMNS);
    expect(row).to.have.lengthOf(COLUMNS.length);
    expect(row?.slice(0, 8)).to.deep.equal([
      '=cmd',
      'school',
      'Liepāja',
      'Latvia',
      'LV',
      '2022-06',
      'on paper',
      'signed',
    ]);
    expect(row?.slice(8)).to.deep.equal(['', '', '', '2022-06-21', '', '']);
  });
});

describe('toFileName', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['partnership charter signatures', 'partnership-charter-signatures-2022-06-30.csv'],
    ['carta de collaboracio: firmes', 'carta-de-collaboracio-firmes-2022-06-30.csv'],
    ['../../etc/passwd', 'etc-passwd-2022-06-30.csv'],
    ['', '2022-06-30.csv'],
  ];
  for (const [title, name] of CASES) {
    it(`"${title}" → ${name}`, () => expect(toFileName(title, '2022-06-30', 'csv')).to.equal(name));
  }
});
