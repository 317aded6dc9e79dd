import type { FallbackPage } from './fallback-page.js';
import { list, localized, nameOf, paragraphs } from './localized-markup.js';
import type { Child } from './markup.js';

/** What there is to be tested in; the questions need the widget. */
export function quizList(page: FallbackPage): Child {
  const items = page.network.quizzes.map((quiz): Child => [
    localized(quiz.name, page),
    ` (${nameOf('language', quiz.language, page.language)})`,
    paragraphs(quiz.description, page),
  ]);
  return list('ul', items);
}
