import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DEFAULT_ESTIMATE } from '../../../src/model/measurement/estimate-ability.js';
import { parseResultFile } from '../../../src/model/measurement/parse-result-file.js';
import {
  measureResult,
  type ResultFile,
  type ResultItem,
  toSummary,
} from '../../../src/model/measurement/result-file.js';

const item = (index: number, change: Partial<ResultItem> = {}): ResultItem => ({
  ...{ id: `i${index}`, revision: 1, type: 'choice', skill: index < 7 ? 'reading' : 'grammar', cefrLevel: 'A2' },
  ...{ answer: { selection: 'a' }, raw: 1, max: 1, mark: index % 3 ? 'right' : 'wrong' },
  ...{ parameters: { a: 1, b: index / 3 - 2, c: 0.25, d: 1 }, ...change },
});

const ITEMS = Array.from({ length: 12 }, (_, index) => item(index));

const FILE: ResultFile = {
  ...{ format: 'mobility-quiz-result', version: '1.0', quiz: 'test-es', bank: 'https://feed.example/es.json' },
  ...{ bankVersion: '1.0', bankHash: 4711, language: 'es', date: '2026-11-23', mode: 'before', form: 'A', seed: '1-2' },
  ...{ items: ITEMS, measurement: measureResult(ITEMS, 'adaptive', DEFAULT_ESTIMATE)! },
};

const read = (file: unknown) => parseResultFile(JSON.stringify(file));

describe('parseResultFile', () => {
  it('reads what was written, and later minor versions', () => {
    expect(read(FILE)).to.deep.equal({ ok: true, value: FILE, problems: [] });
    expect(read({ ...FILE, version: '1.7', more: 1 }).ok).to.equal(true);
  });

  const REFUSED: readonly (readonly [string, string, string])[] = [
    ['', 'not-json', ''],
    ['{', 'not-json', ''],
    ['null', 'other-format', ''],
    ['[]', 'other-format', ''],
    ['{"format":"x"}', 'other-format', ''],
    [JSON.stringify({ ...FILE, version: '2.0' }), 'unknown-version', 'version'],
    [JSON.stringify({ ...FILE, version: 1 }), 'unknown-version', 'version'],
    [' '.repeat(2_000_001), 'too-large', ''],
  ];
  for (const [text, code, path] of REFUSED)
    it(`refuses ${text.slice(0, 24).trim() || `${text.length} blanks`}: ${code}`, () =>
      expect(parseResultFile(text)).to.deep.equal({ ok: false, problems: [{ code, path }] }));

  const WRONG: readonly (readonly [object, string])[] = [
    [{ quiz: 7 }, 'quiz'],
    [{ bankHash: 65_536 }, 'bankHash'],
    [{ bankHash: 1.5 }, 'bankHash'],
    [{ date: '2026-02-30' }, 'date'],
    [{ date: '2026-02' }, 'date'],
    [{ mode: 'exam' }, 'mode'],
    [{ form: 'C' }, 'form'],
    [{ seed: '' }, 'seed'],
    [{ items: {} }, 'items'],
    [{ items: Array.from({ length: 501 }, () => item(1)) }, 'items'],
    [{ items: [item(1), { ...item(2), mark: 'good' }] }, 'items.1.mark'],
    [{ items: [{ ...item(1), answer: { a: 1 } }] }, 'items.0.answer'],
    [{ items: [{ ...item(1), answer: [] }] }, 'items.0.answer'],
    [{ items: [{ ...item(1), raw: '1' }] }, 'items.0.raw'],
    [{ items: [{ ...item(1), parameters: { a: 1, b: 0, c: 0.9, d: 0.5 } }] }, 'items.0.parameters'],
    [{ items: [{ ...item(1), parameters: { a: 0, b: 0, c: 0, d: 1 } }] }, 'items.0.parameters.a'],
    [{ items: [null] }, 'items.0'],
    [{ measurement: { ...FILE.measurement, kind: 'x' } }, 'measurement.kind'],
    [{ measurement: { ...FILE.measurement, grid: { min: -7, max: 6, nodes: 1e9 } } }, 'measurement.grid.nodes'],
    [{ measurement: { ...FILE.measurement, prior: { mean: 0, sd: 0 } } }, 'measurement.prior.sd'],
  ];
  for (const [change, path] of WRONG)
    it(`says that ${path} is wrong in ${JSON.stringify(change).slice(0, 60)}`, () =>
      expect(read({ ...FILE, ...change })).to.deep.equal({ ok: false, problems: [{ code: 'wrong-value', path }] }));

  it('names all that is wrong at once', () => {
    const result = read({ ...FILE, quiz: 1, items: [{ ...item(1), max: -1 }] });
    expect(result.problems.map(({ path }) => path)).to.deep.equal(['quiz', 'items.0.max']);
  });

  it('believes no estimate that the answers do not lead to', () => {
    const other = { code: 'other-estimate', path: 'measurement' };
    const better = { ...FILE, measurement: { ...FILE.measurement, theta: 3 } };
    expect(read(better)).to.deep.equal({ ok: false, problems: [other] });
    expect(read({ ...FILE, items: [item(1, { mark: 'untested' })] })).to.deep.equal({ ok: false, problems: [other] });
  });

  it('never throws, and finds in prototypes nothing that the file lacks', () => {
    fc.assert(fc.property(fc.json(), (text) => !parseResultFile(text).ok));
    fc.assert(fc.property(fc.string(), (text) => !parseResultFile(text).ok));
    const hostile = JSON.stringify({ ...FILE, quiz: undefined }).replace('{', '{"__proto__":{"quiz":"x"},');
    expect(parseResultFile(hostile).problems).to.deep.equal([{ code: 'wrong-value', path: 'quiz' }]);
  });

  it('survives any single value replaced by any other', () => {
    const keys = Object.keys(FILE);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const result = read({ ...FILE, [key]: value });
        if (result.ok) toSummary(result.value);
      }),
    );
  });
});

describe('toSummary', () => {
  it('holds what a code carries, with skills from six items on', () => {
    const { theta, standardError } = FILE.measurement!;
    const { skills, ...summary } = toSummary(FILE)!;
    expect(summary).to.deep.equal({
      ...{ bankHash: 4711, form: 'A', mode: 'before', date: '2026-11-23', language: 'es', items: 12 },
      ...{ theta, standardError },
    });
    expect(Object.keys(skills)).to.deep.equal(['reading']);
  });

  it('leaves out what was not tested or not scored', () => {
    const items = [...ITEMS, item(12, { mark: 'untested' }), item(13, { mark: 'own', max: 0 })];
    expect(measureResult(items, 'adaptive', DEFAULT_ESTIMATE)).to.deep.equal(FILE.measurement);
    expect(toSummary({ ...FILE, items })?.items).to.equal(12);
  });

  it('is none of practice, and none without a measurement', () => {
    for (const lack of ['measurement', 'form'])
      expect(toSummary(JSON.parse(JSON.stringify({ ...FILE, [lack]: undefined })) as ResultFile)).to.equal(undefined);
    expect(toSummary({ ...FILE, mode: 'practice' })).to.equal(undefined);
    expect(measureResult([], 'fixed', DEFAULT_ESTIMATE)).to.equal(undefined);
  });
});
