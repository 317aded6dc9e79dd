import { expect } from '@esm-bundle/chai';
import type { Quiz } from '../../../src/model/network.js';
import { offeredModes } from '../../../src/widgets/language-quiz/offered-modes.js';
import { practiceOffer } from '../../../src/widgets/language-quiz/practice-offer.js';
import { fixedBy, wishesOf } from '../../../src/widgets/language-quiz/wishes-of.js';
import { bank } from './bank.js';

const NONE = { skill: '', level: '', questions: 0, timeLimit: 0 };
const quiz = (modes: Quiz['modes']): Quiz => ({ id: 'q', name: 'q', language: 'es', url: '', modes });

describe('wishes', () => {
  it('are the usual ones where nobody has any', () => {
    expect(wishesOf('q', 'test', NONE, {})).to.include({ size: 30, timeLimit: 0 });
    expect(wishesOf('q', 'practice', NONE, {})).to.deep.include({ size: 10, skills: [], levels: [] });
  });

  it('are the author’s before the visitor’s', () => {
    const author = { skill: 'reading, grammar', level: 'A1 A2', questions: 3, timeLimit: 20 };
    const visitor = { skills: ['writing'], levels: ['B2'], size: 20 };
    const both = { skills: ['reading', 'grammar'], levels: ['A1', 'A2'], size: 3 };
    expect(wishesOf('q', 'practice', author, visitor)).to.deep.include({ ...both, timeLimit: 0 });
    expect(wishesOf('q', 'practice', NONE, visitor)).to.deep.include(visitor);
    expect(fixedBy(author)).to.deep.equal({ skills: true, levels: true, size: true });
  });

  it('of visitors do not change the test', () => {
    expect(wishesOf('q', 'test', { ...NONE, timeLimit: 20 }, { skills: ['writing'], size: 5 })).to.deep.include({
      skills: [],
      size: 30,
      timeLimit: 20,
    });
  });

  it('are offered from what there is', () => {
    const wishes = wishesOf('q', 'practice', NONE, {});
    expect(practiceOffer(bank.items, wishes, fixedBy(NONE))).to.deep.equal({
      skills: ['reading', 'vocabulary', 'grammar'],
      levels: ['A2'],
      sizes: [3],
    });
    const fixed = { skills: true, levels: true, size: true };
    expect(practiceOffer(bank.items, wishes, fixed)).to.deep.equal({ skills: [], levels: [], sizes: [] });
  });
});

describe('offeredModes', () => {
  it('are the feed’s, the test first, unless the author fixes one', () => {
    expect(offeredModes(quiz(['practice', 'test']), '')).to.deep.equal(['test', 'practice']);
    expect(offeredModes(quiz(['practice']), '')).to.deep.equal(['practice']);
    expect(offeredModes(quiz(['test']), 'practice')).to.deep.equal(['practice']);
    expect(offeredModes(quiz(['other']), 'nonsense')).to.deep.equal(['test']);
  });
});
