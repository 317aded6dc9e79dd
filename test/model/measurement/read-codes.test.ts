import { expect } from '@esm-bundle/chai';
import { encodeResult } from '../../../src/model/measurement/result-code.js';
import type { ResultSummary } from '../../../src/model/measurement/result-summary.js';
import { readCodes, toPair } from '../../../src/model/measurement/read-codes.js';

const summary = (parts: Partial<ResultSummary> = {}): ResultSummary => ({
  bankHash: 4711,
  form: 'A',
  mode: 'before',
  theta: 0.5,
  standardError: 0.4,
  skills: {},
  date: '2026-09-01',
  items: 30,
  language: 'es',
  ...parts,
});
const BEFORE = encodeResult(summary());
const AFTER = encodeResult(summary({ mode: 'after', form: 'B', theta: 1.5, date: '2026-10-01' }));

const modesOf = (text: string) => readCodes(text).map(({ results }) => results.map(({ mode }) => mode));

describe('reading lines of codes', () => {
  const separators = [' ', '  ', '\t', ', ', ';', ' | ', ' / '];
  for (const separator of separators)
    it(`takes two codes with ${JSON.stringify(separator)} between them`, () => {
      expect(modesOf(BEFORE + separator + AFTER)).to.deep.equal([['before', 'after']]);
    });

  it('takes codes without hyphens, with blanks for them, and in small letters', () => {
    const bare = (code: string) => code.replaceAll('-', '');
    const blanks = (code: string) => code.replaceAll('-', ' ');
    expect(modesOf(`${bare(BEFORE)} ${bare(AFTER)}`)).to.deep.equal([['before', 'after']]);
    expect(modesOf(`${blanks(BEFORE)} ${blanks(AFTER)}`)).to.deep.equal([['before', 'after']]);
    expect(modesOf(blanks(BEFORE).toLowerCase())).to.deep.equal([['before']]);
  });

  it('numbers lines as the field does, whatever ends them', () => {
    expect(readCodes(`\r\n${BEFORE}\r\n\r\n${AFTER}\n`).map(({ line }) => line)).to.deep.equal([2, 4]);
    expect(readCodes(' \n')).to.deep.equal([]);
  });

  it('says what is wrong with a line', () => {
    const wrong = BEFORE.replace(/^./, (first) => (first === '4' ? '5' : '4'));
    const problemOf = (text: string) => readCodes(text).at(-1)?.problem;
    expect(problemOf(wrong)).to.deep.equal({ code: 'checksum' });
    expect(problemOf(BEFORE.slice(1))).to.deep.equal({ code: 'too-short', length: 19 });
    expect(problemOf(`${BEFORE}U`)).to.deep.equal({ code: 'bad-character', character: 'U' });
    expect(problemOf(`${BEFORE};${AFTER};${BEFORE}`)).to.deep.equal({ code: 'too-many' });
    expect(problemOf(`${BEFORE}\n${AFTER}\n${BEFORE}`)).to.deep.equal({ code: 'again', line: 1 });
    expect(readCodes(`${BEFORE} ${wrong}`)[0]?.results).to.deep.equal([]);
  });

  it('pairs before and after by their order, or by what both say', () => {
    const datesOf = (text: string) => readCodes(text).map((line) => toPair(line)?.after.date);
    expect(datesOf(`${BEFORE} ${AFTER}\n`)).to.deep.equal(['2026-10-01']);
    expect(datesOf(`${AFTER} ${BEFORE}`)).to.deep.equal(['2026-10-01']);
    expect(datesOf(BEFORE)).to.deep.equal([undefined]);
  });
});
