import type { Language } from '../model/language.js';
import type { FeedProblem } from './problem.js';
import type { ProblemMessages } from './problem-messages/problem-messages.js';

/** A problem with its sentence, ready to be read by the team. */
export type DescribedProblem<Problem extends FeedProblem = FeedProblem> = Problem & { readonly message: string };

/** Loaded only when there is a problem to describe. */
const catalogues: Readonly<Record<Language, () => Promise<{ readonly default: ProblemMessages }>>> = {
  en: () => import('./problem-messages/en.js'),
  fr: () => import('./problem-messages/fr.js'),
  es: () => import('./problem-messages/es.js'),
  ca: () => import('./problem-messages/ca.js'),
  lv: () => import('./problem-messages/lv.js'),
  pt: () => import('./problem-messages/pt.js'),
};

/** What is wrong and what to write instead, in a language. */
export async function describeProblems<Problem extends FeedProblem>(
  problems: readonly Problem[],
  language: Language,
): Promise<DescribedProblem<Problem>[]> {
  const { default: messages } = await catalogues[language]();
  return problems.map((problem) => ({ ...problem, message: fillIn(messages[problem.code], problem.values ?? {}) }));
}

/** Placeholders without a value go with the brackets around them: "Add it ({expected})." → "Add it." */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  const known = (name: string): string => values[name] ?? '';
  return template
    .replace(/ \(\{(\w+)\}\)/g, (_, name: string) => (known(name) === '' ? '' : ` (${known(name)})`))
    .replace(/\{(\w+)\}/g, (_, name: string) => known(name));
}
