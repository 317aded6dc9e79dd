import { expect } from '@esm-bundle/chai';
import * as z from 'zod/mini';
import { toProblems } from '../../src/feed/issue-to-problem.js';
import { formatPath, severityOf } from '../../src/feed/problem.js';
import { exactly, line, numberBetween } from '../../src/feed/schema/parts.js';
import { salvage, salvageInPlace } from '../../src/feed/salvage.js';
import { withoutNotes } from '../../src/feed/without-notes.js';

const record = z.object({
  id: z.string(),
  tags: z.exactOptional(z.array(z.string())),
  place: z.exactOptional(z.object({ town: z.string(), street: z.exactOptional(z.string()) })),
});
const schema = z.object({ records: z._default(z.array(record), []), title: z.exactOptional(z.string()) });

function outcome(value: unknown): { value: unknown; problems: string[] } {
  const result = salvage(schema, value);
  return {
    value: result.ok ? result.value : undefined,
    problems: result.problems.map(({ code, path }) => `${code} ${formatPath(path)}`),
  };
}

describe('salvage', () => {
  const cases: [name: string, value: unknown, kept: unknown, problems: string[]][] = [
    ['nothing is wrong', { records: [{ id: 'a' }] }, { records: [{ id: 'a' }] }, []],
    ['an optional value is wrong', { title: 5, records: [] }, { records: [] }, ['wrong-type title']],
    [
      'a demanded value is wrong: its record goes',
      { records: [{ id: 'a' }, { id: 5 }, { id: 'c' }] },
      { records: [{ id: 'a' }, { id: 'c' }] },
      ['wrong-type records[1].id'],
    ],
    [
      'a part cannot do without a value: the part goes, the record stays',
      { records: [{ id: 'a', place: { street: 'x' } }] },
      { records: [{ id: 'a' }] },
      ['missing records[0].place.town'],
    ],
    [
      'a part of a part is wrong: only that goes',
      { records: [{ id: 'a', place: { town: 'x', street: 5 } }] },
      { records: [{ id: 'a', place: { town: 'x' } }] },
      ['wrong-type records[0].place.street'],
    ],
    [
      'items of a list are wrong',
      { records: [{ id: 'a', tags: [1, 'x', 2, 'y', 3] }] },
      { records: [{ id: 'a', tags: ['x', 'y'] }] },
      ['wrong-type records[0].tags[0]', 'wrong-type records[0].tags[2]', 'wrong-type records[0].tags[4]'],
    ],
    [
      'several records are wrong in several ways',
      { records: [1, { id: 2 }, { id: 'c' }, {}, null, { id: 'f', tags: [6] }] },
      { records: [{ id: 'c' }, { id: 'f', tags: [] }] },
      [
        'wrong-type records[0]',
        'wrong-type records[1].id',
        'missing records[3].id',
        'wrong-type records[4]',
        'wrong-type records[5].tags[0]',
      ],
    ],
    ['the list is none', { records: 'x', title: 't' }, { records: [], title: 't' }, ['wrong-type records']],
    ['the root is none', [], undefined, ['wrong-type (feed)']],
  ];
  for (const [name, value, kept, problems] of cases) {
    it(name, () => {
      expect(outcome(value)).to.deep.equal({ value: kept, problems });
    });
  }

  it('leads from what was kept back to the file', () => {
    const file = { records: [1, { id: 'b' }, 2, 3, { id: 'e', tags: [4, 'x'] }] };
    const { result, toFilePath } = salvageInPlace(schema, file);
    expect(result.ok && result.value.records.map(({ id }) => id)).to.deep.equal(['b', 'e']);
    expect(toFilePath(['records', 0, 'id'])).to.deep.equal(['records', 1, 'id']);
    expect(toFilePath(['records', 1, 'tags', 0])).to.deep.equal(['records', 4, 'tags', 1]);
    expect(toFilePath(['title'])).to.deep.equal(['title']);
  });

  it('ends although a union never fits', () => {
    const union = z.object({
      list: z.array(z.union([z.object({ type: exactly('a') }), z.object({ type: exactly('b') })])),
    });
    const result = salvage(union, { list: [{ type: 'a' }, { type: 'c' }, {}, { type: 'b' }] });
    expect(result.ok && result.value.list).to.deep.equal([{ type: 'a' }, { type: 'b' }]);
    expect(result.problems.map(({ code, path }) => [code, formatPath(path)])).to.deep.equal([
      ['unknown-value', 'list[1].type'],
      ['missing', 'list[2].type'],
    ]);
  });

  it('leaves the file as it was', () => {
    const file = Object.freeze({ records: Object.freeze([Object.freeze({ id: 5, _note: 1 }), 7]) });
    expect(outcome(file).problems).to.have.length(2);
    expect(file).to.deep.equal({ records: [{ id: 5, _note: 1 }, 7] });
  });
});

describe('toProblems', () => {
  const toList = (inner: z.ZodMiniType, value: unknown): unknown[] => {
    const parsed = z.safeParse(inner, value);
    return parsed.success ? [] : toProblems(parsed.error.issues, value);
  };

  it('quotes what was found and what was expected', () => {
    expect(toList(z.string(), 5)).to.deep.equal([
      { code: 'wrong-type', path: [], values: { found: '5', expected: 'string' } },
    ]);
    expect(toList(exactly('a', 'b'), 'c')).to.deep.equal([
      { code: 'unknown-value', path: [], values: { found: '"c"', expected: 'a, b' } },
    ]);
    expect(toList(numberBetween(0, 3), 4)).to.deep.equal([
      { code: 'out-of-range', path: [], values: { found: '4', expected: '0 … 3' } },
    ]);
  });

  it('shortens what is long', () => {
    const [problem] = toList(z.number(), 'x'.repeat(500)) as { values: { found: string } }[];
    expect(problem?.values.found).to.have.length(61);
    expect(toList(z.number(), [1, 2])).to.deep.include({
      code: 'wrong-type',
      path: [],
      values: { found: '[…]', expected: 'number' },
    });
    expect(toList(z.number(), { a: 1 })).to.deep.include({
      code: 'wrong-type',
      path: [],
      values: { found: '{…}', expected: 'number' },
    });
  });

  it('names each unknown key at its place', () => {
    expect(toList(z.strictObject({ a: z.number() }), { a: 1, b: 2, 'c d': 3 })).to.deep.equal([
      { code: 'unknown-key', path: ['b'], values: { found: '"b"', key: 'b' } },
      { code: 'unknown-key', path: ['c d'], values: { found: '"c d"', key: 'c d' } },
    ]);
  });

  it('takes the member of a union that the value comes closest to', () => {
    const place = z.union([line, z.object({ town: z.object({ name: z.string() }) })]);
    const pathOf = (value: unknown): unknown => (toList(place, value)[0] as { code: string; path: unknown[] }).code;
    expect(pathOf(' ')).to.equal('empty');
    expect(pathOf({ town: { name: 5 } })).to.equal('wrong-type');
    expect(pathOf({ town: {} })).to.equal('missing');
    expect((toList(place, { town: {} })[0] as { path: unknown }).path).to.deep.equal(['town', 'name']);
  });
});

describe('withoutNotes', () => {
  it('takes away keys that begin with _ at every level, and nothing else', () => {
    const value = { _a: 1, b: [{ _c: 1, d: '_e' }, ['_f', { __proto: 1 }]], g_: null };
    expect(withoutNotes(value)).to.deep.equal({ b: [{ d: '_e' }, ['_f', {}]], g_: null });
  });

  it('leaves __proto__ behind', () => {
    const value = withoutNotes(JSON.parse('{"a":{"__proto__":{"polluted":1}}}')) as { a: object };
    expect(Object.getPrototypeOf(value.a)).to.equal(Object.prototype);
    expect(value.a).to.deep.equal({});
  });
});

describe('formatPath and severityOf', () => {
  it('writes paths as programmers do', () => {
    expect(formatPath([])).to.equal('(feed)');
    expect(formatPath(['events', 0, 'name', 'pt-PT', 'a b'])).to.equal('events[0].name.pt-PT["a b"]');
  });

  it('warns of translations, and calls the rest errors', () => {
    expect(severityOf('missing-translation')).to.equal('warning');
    expect(severityOf('duplicate-id')).to.equal('error');
  });
});
