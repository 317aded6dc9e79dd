import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { toDigit } from '../../../src/model/measurement/base32.js';
import { checkSymbols } from '../../../src/model/measurement/check-symbols.js';
import { type CodeProblem, decodeResult, encodeResult } from '../../../src/model/measurement/result-code.js';
import { MEASURED_SKILLS, type ResultSummary } from '../../../src/model/measurement/result-summary.js';
import { summary } from './arbitraries.js';

const EXAMPLE: ResultSummary = {
  ...{ bankHash: 4711, form: 'B', mode: 'after', theta: 0.5, standardError: 0.43 },
  ...{ skills: { reading: 0, grammar: -1 }, date: '2026-11-23', items: 30, language: 'lv' },
};
const DIGITS = Array.from({ length: 32 }, (_, symbol) => toDigit(symbol));

function read(code: string): ResultSummary {
  const result = decodeResult(code);
  if (!result.ok) throw new Error(`${code}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function problemOf(code: string): CodeProblem | undefined {
  const result = decodeResult(code);
  return result.ok ? undefined : result.problems[0];
}

/** Every text that differs in one character, and every one in which two neighbours have changed places. */
function slips(code: string): string[] {
  const characters = Array.from(code.replaceAll('-', ''));
  const single = characters.flatMap((own, index) =>
    DIGITS.filter((digit) => digit !== own).map((digit) =>
      [...characters.slice(0, index), digit, ...characters.slice(index + 1)].join(''),
    ),
  );
  const swapped = characters.slice(1).flatMap((next, index) => {
    const own = characters[index]!;
    return own === next ? [] : [[...characters.slice(0, index), next, own, ...characters.slice(index + 2)].join('')];
  });
  return [...single, ...swapped];
}

describe('the result code', () => {
  it('is five groups of four, and brings the result back', () => {
    const code = encodeResult(EXAMPLE);
    expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    const { theta, standardError, skills } = read(code);
    const exact = { bankHash: 4711, form: 'B', mode: 'after', date: '2026-11-23', items: 30, language: 'lv' };
    expect(read(code)).to.include(exact);
    expect(theta).to.be.closeTo(0.5, 13 / 511 / 2 + 1e-9);
    expect(standardError).to.be.closeTo(0.43, 0.01 + 1e-9);
    expect(Object.keys(skills)).to.deep.equal(['reading', 'grammar']);
  });

  it('keeps 100 000 random results to its steps, and what it has read exactly', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(summary, (result) => {
        const back = read(encodeResult(result));
        if (back.bankHash !== result.bankHash || back.form !== result.form || back.mode !== result.mode) return false;
        if (back.date !== result.date || back.items !== result.items || back.language !== result.language) return false;
        if (Math.abs(back.theta - result.theta) > 0.01273) return false;
        if (Math.abs(back.standardError - result.standardError) > 0.01001) return false;
        const areSkillsNear = MEASURED_SKILLS.every((skill) => {
          const [given, kept] = [result.skills[skill], back.skills[skill]];
          return given === undefined ? kept === undefined : Math.abs(given - (kept ?? 99)) <= 0.105;
        });
        return areSkillsNear && encodeResult(back) === encodeResult(result);
      }),
      { numRuns: 100_000 },
    );
  });

  it('finds every wrong character and every swap of neighbours', function () {
    this.timeout(60_000);
    const isFound = (text: string): boolean => problemOf(text)?.code === 'checksum';
    fc.assert(
      fc.property(summary, (result) => slips(encodeResult(result)).every(isFound)),
      { numRuns: 200 },
    );
  });

  it('finds any two wrong characters: no word of weight one or two has empty check symbols', () => {
    const wordWith = (places: readonly (readonly [number, number])[]): number[] => {
      const word = Array.from({ length: 20 }, () => 0);
      for (const [place, symbol] of places) word[place] = symbol;
      return word;
    };
    const isPassed = (word: readonly number[]): boolean => checkSymbols(word).every((rest) => rest === 0);
    const passed: number[][] = [];
    for (let one = 0; one < 20; one++)
      for (let error = 1; error < 32; error++) {
        if (isPassed(wordWith([[one, error]]))) passed.push([one, error]);
        for (let other = one + 1; other < 20; other++)
          for (let second = 1; second < 32; second++) {
            const errors: [number, number][] = [
              [one, error],
              [other, second],
            ];
            if (isPassed(wordWith(errors))) passed.push(errors.flat());
          }
      }
    // The code is linear: errors are found in every code or in none.
    expect(passed).to.deep.equal([]);
  });

  const code = encodeResult(EXAMPLE);
  const SAME = [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    ` ${code.replaceAll('-', '–')}\n`,
    code.replaceAll('-', '\u00a0'),
    code.replaceAll('-', '\u00ad-\u200b'),
    code.replaceAll('0', 'O'),
    code.replaceAll('0', 'o'),
    code.replaceAll('1', 'I'),
    code.replaceAll('1', 'l'),
    Array.from(code.replaceAll('-', '')).join('-'),
  ];
  for (const text of SAME)
    it(`reads ${JSON.stringify(text)} as ${code}`, () => expect(read(text)).to.deep.equal(read(code)));

  const REFUSED: readonly (readonly [string, CodeProblem])[] = [
    ['', { code: 'too-short', length: 0 }],
    [code.slice(0, -1), { code: 'too-short', length: 19 }],
    [`${code}0`, { code: 'too-long', length: 21 }],
    [`${code.slice(0, -1)}U`, { code: 'bad-character', character: 'U' }],
    [`${code.slice(0, -1)}!`, { code: 'bad-character', character: '!' }],
    ['😀', { code: 'bad-character', character: '😀' }],
    ['ß'.repeat(20), { code: 'bad-character', character: 'ß' }],
    ['0000-0000-0000-0000-0000', { code: 'unknown-version' }],
    ['7VZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ', { code: 'checksum' }],
  ];
  for (const [text, problem] of REFUSED)
    it(`refuses ${JSON.stringify(text)}: ${problem.code}`, () => expect(problemOf(text)).to.deep.equal(problem));

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 20, maxLength: 20 })),
        (text) => {
          decodeResult(text);
        },
      ),
    );
  });

  it('takes what does not fit to the nearest that does', () => {
    const far: ResultSummary = {
      ...EXAMPLE,
      ...{ theta: 99, standardError: 9, items: 400, date: '2050-01-01', language: 'tlh', skills: { writing: -99 } },
    };
    expect(read(encodeResult(far))).to.deep.include({ theta: 6, items: 63, date: '2037-03-19', language: 'und' });
    expect(read(encodeResult(far)).standardError).to.be.closeTo(2.54, 1e-9);
    expect(read(encodeResult(far)).skills).to.deep.equal({ writing: -7 });
    expect(read(encodeResult({ ...EXAMPLE, date: '1999-01-01' })).date).to.equal('2026-01-01');
    expect(read(encodeResult({ ...EXAMPLE, language: 'pt-PT' })).language).to.equal('pt');
  });
});
