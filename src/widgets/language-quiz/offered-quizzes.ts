import type { Quiz } from '../../model/network.js';
import { primaryTag } from './primary-tag.js';

/** The quiz that an author names; one that the feed does not hold counts as none. A feed's only quiz needs no choice. */
export function findFixedQuiz(quizzes: readonly Quiz[], id: string): Quiz | undefined {
  return quizzes.find((quiz) => quiz.id === id) ?? (quizzes.length === 1 ? quizzes[0] : undefined);
}

/** The quiz that is chosen until the visitor chooses: nobody is tested in the language that they read in. */
export function firstForeignQuiz(quizzes: readonly Quiz[], locale: string): Quiz | undefined {
  return quizzes.find(({ language }) => primaryTag(language) !== primaryTag(locale)) ?? quizzes[0];
}

/** What the visitor chose, else what they have begun before, else the first that they do not read in. */
export function findQuiz(
  quizzes: readonly Quiz[],
  chosen: string,
  begun: readonly string[],
  locale: string,
): Quiz | undefined {
  return (
    quizzes.find(({ id }) => id === chosen) ??
    quizzes.find(({ id }) => begun.includes(id)) ??
    firstForeignQuiz(quizzes, locale)
  );
}

/** Whether the language alone tells a quiz from the others. */
export function isOnlyOfLanguage(quiz: Quiz, quizzes: readonly Quiz[]): boolean {
  return quizzes.every(({ id, language }) => id === quiz.id || language !== quiz.language);
}

export function countLanguages(quizzes: readonly Quiz[]): number {
  return new Set(quizzes.map(({ language }) => language)).size;
}
