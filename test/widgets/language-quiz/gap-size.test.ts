import { expect } from '@esm-bundle/chai';
import type { ClozeItem } from '../../../src/model/item-bank.js';
import { lettersOf } from '../../../src/widgets/language-quiz/letters.js';
import { countWords } from '../../../src/widgets/language-quiz/count-words.js';
import { gapSize } from '../../../src/widgets/language-quiz/gap-size.js';

const cloze = (...answers: readonly string[]): ClozeItem => ({
  ...{ id: 'c', revision: 1, type: 'cloze', skill: 'reading', cefrLevel: 'A1', pool: 'A', body: [] },
  responses: { g1: { correct: answers }, g2: { correct: ['yo'] } },
});

describe('gapSize', () => {
  it('is the same for all gaps of an item, with room for its longest answer', () => {
    expect(gapSize(cloze('soy', 'me encuentro'))).to.equal('me encuentro'.length + 2);
  });

  it('does not follow very short and very long answers', () => {
    expect(gapSize(cloze('y'))).to.equal(4);
    expect(gapSize(cloze('a'.repeat(200)))).to.equal(28);
  });
});

describe('countWords', () => {
  for (const [text, count] of [
    ['', 0],
    ['  \n ', 0],
    ['Hola', 1],
    ['L’Ana – i en Pol', 4],
    ['At 9.30!\nSee you', 4],
  ] as const) {
    it(`counts ${count} in ${JSON.stringify(text)}`, () => {
      expect(countWords(text)).to.equal(count);
    });
  }
});

describe('lettersOf', () => {
  it('knows the letters of the tested languages, whatever their region', () => {
    expect(lettersOf('lv')).to.contain('ģ');
    expect(lettersOf('ca')).to.contain('l·l');
    expect(lettersOf('es-MX')).to.contain('ñ');
    expect(lettersOf('pt-PT')).to.contain('ã');
    expect(lettersOf('fr')).to.contain('œ');
  });

  it('has none where every keyboard has all', () => {
    expect(lettersOf('en')).to.deep.equal([]);
    expect(lettersOf('tlh')).to.deep.equal([]);
  });
});
