import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { readCodes } from '../../../src/model/measurement/read-codes.js';
import { peopleOfCodes, peopleOfFiles, withoutRepeated } from '../../../src/widgets/quiz-results/person.js';
import { after, group, line, result } from './sample-results.js';

type NamedFile = readonly [name: string, mode: 'before' | 'after'];

const files = (...names: readonly NamedFile[]) =>
  names.map(([name, mode], index) => ({ name, summary: mode === 'before' ? result(index) : after(index) }));

describe('peopleOfCodes', () => {
  it('has a person on each line that can be read', () => {
    const people = peopleOfCodes(readCodes(`${line(0, 1)}\nno code\n\n${line(1, 1)}`));
    expect(people.map((person) => person.line)).to.deep.equal([1, 4]);
    expect(people.every(({ pair }) => pair !== undefined)).to.equal(true);
  });

  it('has no pair of one code', () => {
    expect(peopleOfCodes(readCodes(line(0, 1).slice(0, 24)))[0]?.pair).to.equal(undefined);
  });
});

describe('peopleOfFiles', () => {
  const TABLE: readonly [string, NamedFile[], readonly string[][]][] = [
    [
      'before and after',
      [
        ['ana-before.json', 'before'],
        ['ana-after.json', 'after'],
      ],
      [['ana-before.json', 'ana-after.json']],
    ],
    [
      'in either order',
      [
        ['ana 2.json', 'after'],
        ['ANA 1.json', 'before'],
      ],
      [['ana 2.json', 'ANA 1.json']],
    ],
    [
      'twice before',
      [
        ['ana-1.json', 'before'],
        ['ana-2.json', 'before'],
      ],
      [['ana-1.json'], ['ana-2.json']],
    ],
    [
      'three alike',
      [
        ['a-1.json', 'before'],
        ['a-2.json', 'after'],
        ['a-3.json', 'after'],
      ],
      [['a-1.json'], ['a-2.json'], ['a-3.json']],
    ],
    [
      'two people',
      [
        ['ana.json', 'before'],
        ['bea.json', 'after'],
      ],
      [['ana.json'], ['bea.json']],
    ],
  ];
  for (const [name, given, expected] of TABLE)
    it(`knows who is who: ${name}`, () => {
      const people = peopleOfFiles(files(...given));
      expect(people.map((person) => person.files)).to.deep.equal(expected);
      expect(people.every((person) => (person.pair !== undefined) === (person.files?.length === 2))).to.equal(true);
    });

  it('puts before first, whichever file came first', () => {
    const [person] = peopleOfFiles(files(['a-2.json', 'after'], ['a-1.json', 'before']));
    expect([person?.pair?.before.mode, person?.pair?.after.mode]).to.deep.equal(['before', 'after']);
  });

  it('loses no file and doubles none', () => {
    const name = fc.constantFrom('ana-1.json', 'ana-2.json', 'bea.json', 'bea_2.json', 'čau.json', '-x.json');
    const given = fc.uniqueArray(fc.tuple(name, fc.constantFrom('before' as const, 'after' as const)), {
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(given, (list) => {
        const read = peopleOfFiles(files(...list)).flatMap((person) => person.files ?? []);
        expect([...read].sort()).to.deep.equal(list.map(([one]) => one).sort());
      }),
    );
  });
});

describe('withoutRepeated', () => {
  it('counts a person once whose file and code are both there', () => {
    const people = peopleOfCodes(readCodes(group(3)));
    const [again] = peopleOfFiles([{ name: 'ana.json', summary: people[1]?.results[0] ?? result(0) }]);
    const parts = withoutRepeated(again ? [...people, again] : people);
    expect(parts.people).to.have.lengthOf(3);
    expect(parts.repeated).to.deep.equal([again]);
  });
});
