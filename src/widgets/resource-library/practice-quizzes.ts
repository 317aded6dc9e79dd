import type { Network, Quiz, Resource } from '../../model/network.js';

/** The quizzes in which a document's content can be practised: those that it names, for exercises else every one. */
export function practiceQuizzes(resource: Resource, network: Network): Quiz[] {
  const { quizzes: ids, learningResourceType } = resource;
  const practised = network.quizzes.filter(({ modes }) => modes.includes('practice'));
  if (ids) return practised.filter(({ id }) => ids.includes(id));
  return learningResourceType === 'exercise' ? practised : [];
}
