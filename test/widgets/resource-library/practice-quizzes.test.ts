import { expect } from '@esm-bundle/chai';
import type { Quiz, QuizMode } from '../../../src/model/network.js';
import { practiceQuizzes } from '../../../src/widgets/resource-library/practice-quizzes.js';
import { network, resource } from '../../model/sample-network.js';

const quiz = (id: string, ...modes: QuizMode[]): Quiz => ({ id, name: id, language: 'fr', url: `${id}.json`, modes });
const feed = network({ quizzes: [quiz('a', 'test', 'practice'), quiz('b', 'test'), quiz('c', 'practice')] });
const find = (parts: object) => practiceQuizzes(resource('r', [], parts), feed).map(({ id }) => id);

describe('practiceQuizzes', () => {
  it('go with exercises, where they have a practice mode', () => {
    expect(find({ learningResourceType: 'exercise' })).to.deep.equal(['a', 'c']);
    expect(find({ learningResourceType: 'guide' })).to.deep.equal([]);
  });

  it('are those that a document names', () => {
    expect(find({ quizzes: ['c', 'b', 'x'] })).to.deep.equal(['c']);
    expect(find({ learningResourceType: 'exercise', quizzes: [] })).to.deep.equal([]);
  });
});
