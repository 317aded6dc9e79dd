import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseCohortLink } from '../../../src/model/measurement/cohort-link.js';
import { readCodes } from '../../../src/model/measurement/read-codes.js';
import { HEIGHT, toBars } from '../../../src/widgets/quiz-results/distribution-bars.js';
import { peopleOfCodes } from '../../../src/widgets/quiz-results/person.js';
import { quizPageLink } from '../../../src/widgets/quiz-results/quiz-page-link.js';
import { toResultRows } from '../../../src/widgets/quiz-results/result-rows.js';
import { group, line } from './sample-results.js';

describe('toResultRows', () => {
  const rowsOf = (text: string) => {
    const [names = [], ...rows] = toResultRows(peopleOfCodes(readCodes(text)));
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  };

  it('has a row for each person, and no empty column', () => {
    expect(rowsOf(group(24))).to.have.lengthOf(24);
    expect(toResultRows(peopleOfCodes(readCodes(group(2))))[0]).to.not.include('files');
  });

  it('tells the change and what it means', () => {
    const [row] = rowsOf(line(-1, 1.5));
    expect(Number(row?.difference)).to.be.closeTo(1.5, 0.03);
    expect(row?.verdict).to.equal('clear-progress');
    expect([row?.first_mode, row?.second_mode, row?.first_date]).to.deep.equal(['before', 'after', '2026-09-14']);
  });

  it('gives no number where two tests are not comparable', () => {
    const [row] = rowsOf(line(-1, 1, { bankHash: 8 }));
    expect([row?.verdict, row?.obstacles, row?.difference]).to.deep.equal(['not-comparable', 'other-bank', undefined]);
  });
});

describe('quizPageLink', () => {
  it('keeps the page’s own address and query', () => {
    const link = quizPageLink(' https://school.example/test?x=1#top ', {
      cohort: 'DIJON-2',
      language: 'es',
      mode: 'before',
    });
    expect(link).to.equal('https://school.example/test?x=1#g=DIJON-2&lang=es&mode=before');
    expect(parseCohortLink(new URL(link ?? '').hash)).to.deep.equal({
      cohort: 'DIJON-2',
      language: 'es',
      mode: 'before',
    });
  });

  for (const page of ['', 'school', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc'])
    it(`has none for "${page}"`, () => expect(quizPageLink(page, {})).to.equal(undefined));
});

describe('toBars', () => {
  it('shows everybody, in bars that fit', () => {
    const change = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (changes) => {
        const { bars, width, zero } = toBars(changes);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).to.equal(changes.length);
        expect(Math.max(...bars.map(({ height }) => height))).to.equal(HEIGHT);
        expect(bars.every(({ x, y, height }) => x >= 0 && x < width && y >= 0 && y + height <= HEIGHT + 1e-9)).to.equal(
          true,
        );
        if (zero !== undefined) expect(zero >= 0 && zero <= width).to.equal(true);
      }),
    );
  });
});
