import { expect } from '@esm-bundle/chai';
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { BYTE_ORDER_MARK, toCsv, withoutEmptyColumns } from '../../src/model/csv.js';

const read = (csv: string): string[][] => parse(csv, { bom: true, recordDelimiter: '\r\n' });

/** A spreadsheet shows a text behind an apostrophe without it. */
const shown = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

const looksLikeFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

describe('toCsv', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['plain', 'plain\r\n'],
    ['a,b', '"a,b"\r\n'],
    ['say "yes"', '"say ""yes"""\r\n'],
    ['two\nlines', '"two\nlines"\r\n'],
    ['=cmd|" /C calc"!A0', '"\'=cmd|"" /C calc""!A0"\r\n'],
    ['+1', "'+1\r\n"],
    ['-1+1', "'-1+1\r\n"],
    // A number is no formula, and stays one that can be counted with.
    ['-1.25', '-1.25\r\n'],
    ['@SUM(A1)', "'@SUM(A1)\r\n"],
    ['\t=1', "'\t=1\r\n"],
    ['a=1', 'a=1\r\n'],
    ['', '\r\n'],
  ];

  for (const [cell, csv] of CASES) it(JSON.stringify(cell), () => expect(toCsv([[cell]])).to.equal(csv));

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=cmd', '"', '""', '\n', '\r\n', ',', "'=", '+', 'Liepāja', ' ', ';'),
  );
  const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
    const row = fc.array(text, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: 1, maxLength: 8 });
  });

  it('is read by a CSV library as the same rows, but for the apostrophe before what looks like a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const guarded = rows.map((row) => row.map((cell) => (looksLikeFormula(cell) ? `'${cell}` : cell)));
        expect(read(BYTE_ORDER_MARK + toCsv(rows))).to.deep.equal(guarded);
      }),
    );
  });

  it('never gives a spreadsheet a formula, and loses nothing', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = read(toCsv(rows)).flat();
        expect(cells.filter(looksLikeFormula)).to.deep.equal([]);
        expect(cells.map(shown)).to.deep.equal(rows.flat().map(shown));
      }),
    );
  });
});

describe('withoutEmptyColumns', () => {
  it('keeps the columns that some row fills', () => {
    const rows = [
      ['Name', 'Logo', 'Place'],
      ['A', '', ''],
      ['B', '', 'Faro'],
    ];
    expect(withoutEmptyColumns(rows)).to.deep.equal([
      ['Name', 'Place'],
      ['A', ''],
      ['B', 'Faro'],
    ]);
  });

  it('has nothing to drop in nothing', () => expect(withoutEmptyColumns([])).to.deep.equal([]));
});
