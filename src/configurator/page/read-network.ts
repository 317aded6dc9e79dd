import { describeProblems } from '../../feed/describe-problem.js';
import { loadFeed } from '../../feed/load-feed.js';
import type { Language } from '../../model/language.js';
import type { Network } from '../../model/network.js';
import { toFallback, toTitle } from '../../fallback/fallback.js';
import { loadWords } from '../../fallback/words/words.js';
import type { Fallback } from '../snippet.js';

/** The network of a feed, or why there is none, in the reader's language. */
export async function readNetwork(
  address: string,
  language: Language,
): Promise<{ readonly network: Network | undefined; readonly reason: string }> {
  const result = await loadFeed(address);
  if (result.ok) return { network: result.value, reason: '' };
  const [first] = await describeProblems(result.problems, language);
  return { network: undefined, reason: first?.message ?? '' };
}

/** What stands inside the snippet, in the widget's language. */
export async function makeFallback(widget: string, network: Network, language: Language): Promise<Fallback> {
  const page = {
    network,
    language,
    words: await loadWords(language),
    today: new Date().toISOString().slice(0, 10),
    headingLevel: 2,
    toHref: (address: string) => address,
  };
  return { title: toTitle(widget, page).value, html: toFallback(widget, page) };
}
