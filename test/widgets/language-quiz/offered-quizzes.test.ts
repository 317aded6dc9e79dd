import { expect } from '@esm-bundle/chai';
import type { Quiz } from '../../../src/model/network.js';
import {
  countLanguages,
  findFixedQuiz,
  firstForeignQuiz,
  isOnlyOfLanguage,
} from '../../../src/widgets/language-quiz/offered-quizzes.js';

const quiz = (id: string, language: string): Quiz => ({
  id,
  language,
  name: id,
  url: `https://feed.example/${id}.json`,
  modes: ['test'],
});
const en = quiz('test-en', 'en');
const fr = quiz('test-fr', 'fr-FR');
const es = quiz('test-es', 'es');
const es2 = quiz('test-es-2', 'es');

describe('offered quizzes', () => {
  it('finds the one that the author names', () => {
    expect(findFixedQuiz([en, fr], 'test-fr')).to.equal(fr);
  });

  it('leaves the choice to visitors where none is named, or one that is not there', () => {
    expect(findFixedQuiz([en, fr], '')).to.equal(undefined);
    expect(findFixedQuiz([en, fr], 'test-xx')).to.equal(undefined);
  });

  it('asks for no choice where there is one quiz only', () => {
    expect(findFixedQuiz([es], '')).to.equal(es);
    expect(findFixedQuiz([], '')).to.equal(undefined);
  });

  it('begins with the first that is not in the language of the visitor', () => {
    expect(firstForeignQuiz([en, fr, es], 'en')).to.equal(fr);
    expect(firstForeignQuiz([fr, es], 'fr')).to.equal(es);
    expect(firstForeignQuiz([fr], 'fr')).to.equal(fr);
    expect(firstForeignQuiz([], 'fr')).to.equal(undefined);
  });

  it('tells quizzes by their language only where that is enough', () => {
    expect(isOnlyOfLanguage(en, [en, es, es2])).to.equal(true);
    expect(isOnlyOfLanguage(es, [en, es, es2])).to.equal(false);
  });

  it('counts languages, not quizzes', () => {
    expect(countLanguages([en, es, es2])).to.equal(2);
  });
});
