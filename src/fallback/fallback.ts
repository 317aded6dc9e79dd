/**
 * What a widget shows, as plain HTML: for visitors and search engines without scripts, inside the element until the widget
 * is ready, and where it fails. Everything that a feed says is escaped; nothing is styled, and no element has an id or
 * a class, so that it fits any page.
 */
import { chooseText, type ChosenText } from '../model/localized-text.js';
import { bannerText, findBanner } from './banner-text.js';
import { eventList } from './event-list.js';
import type { FallbackPage } from './fallback-page.js';
import { paragraphs, spoken } from './localized-markup.js';
import { type Child, element, toHtml } from './markup.js';
import { partnerList } from './partner-list.js';
import { quizList } from './quiz-list.js';
import { resourceList } from './resource-list.js';
import { signatureList } from './signature-list.js';
import type { Words } from './words/words.js';

export type { FallbackPage };

interface Content {
  readonly title: keyof Words;
  readonly render: (page: FallbackPage) => Child;
}

/** By the widget's name; one that is not here shows the network's name. */
const CONTENTS: Readonly<Partial<Record<string, Content>>> = {
  'partner-map': { title: 'map.title', render: partnerList },
  timeline: { title: 'timeline.title', render: eventList },
  'language-quiz': { title: 'quiz.title', render: quizList },
  'charter-signatories': { title: 'charter.title', render: signatureList },
  'flyer-banner': { title: 'banner.title', render: bannerText },
  'resource-library': { title: 'library.title', render: resourceList },
  'quiz-results': { title: 'results.title', render: projectName },
};

/** The inside of the widget's element, as HTML. */
export function toFallback(widget: string, page: FallbackPage): string {
  const heading = element(`h${page.headingLevel}`, {}, spoken(toTitle(widget, page), page));
  return toHtml([heading, (CONTENTS[widget]?.render ?? projectName)(page)]);
}

/** What the widget is headed with, as text. */
export function toTitle(widget: string, page: Omit<FallbackPage, 'headingLevel' | 'toHref'>): ChosenText {
  const { network, language, words } = page;
  const title = { value: words[CONTENTS[widget]?.title ?? 'banner.title'], lang: language };
  if (widget !== 'flyer-banner') return title;
  const banner = findBanner(page);
  if (banner) return chooseText(banner.name, language, network);
  return network.project ? { value: network.project.acronym, lang: undefined } : title;
}

function projectName(page: FallbackPage): Child {
  return paragraphs(page.network.project?.name, page);
}
