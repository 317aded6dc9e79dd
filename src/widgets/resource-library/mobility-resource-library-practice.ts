import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatLanguage } from '../../localization/format.js';
import type { Network, Quiz, Resource } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { practiceQuizzes } from './practice-quizzes.js';

/** Where `embed.js` was loaded from: the frame pages stand beside it. Shared with `src/embed/embed.ts`. */
const BASE = Symbol.for('mobility-widgets.base');
const QUIZ = 'mobility-language-quiz';

export interface PracticeView {
  readonly network: Network;
  /** Of the network, as an attribute has it. */
  readonly feed: string;
  /** A page with the quiz that the webmaster names. */
  readonly quizPage: string;
}

/** Links from a document to the quizzes in which its content can be practised; nothing where no quiz is in reach. */
export function practiceLinks(
  resource: Resource,
  { network, feed, quizPage }: PracticeView,
): TemplateResult | typeof nothing {
  const quizzes = practiceQuizzes(resource, network);
  const address = findPage(quizPage);
  if (quizzes.length === 0 || (address === undefined && !findQuizElement(feed))) return nothing;
  return html`<div class="practice secondary no-print" part="practice">
    <span>${msg('Practise online:', { id: 'library.practise' })}</span>
    <ul>
      ${quizzes.map(
        (quiz) =>
          html`<li>
            <a
              href=${address === undefined ? '#' : quizAddress(address, quiz, feed)}
              hreflang=${quiz.language}
              @click=${(event: MouseEvent) => openOnPage(event, quiz, feed)}
              >${labelOf(quiz, quizzes, network)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The language says enough where each quiz has its own. */
function labelOf(quiz: Quiz, quizzes: readonly Quiz[], network: Network): string | TemplateResult {
  const isAlone = quizzes.every(({ id, language }) => id === quiz.id || language !== quiz.language);
  return isAlone && quizzes.length > 1 ? formatLanguage(quiz.language) : localized(quiz.name, network);
}

function findPage(page: string): URL | undefined {
  if (page !== '') return absolute(page);
  const base = (globalThis as { [BASE]?: string })[BASE];
  return base === undefined ? undefined : new URL('embed/language-quiz.html', base);
}

function quizAddress(page: URL, { id }: Quiz, feed: string): string {
  const url = new URL(page);
  const query = { feed: absolute(feed)?.href ?? '', lang: currentLocale(), quiz: id, mode: 'practice' };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** A quiz that the page has already is nearer than a page of its own; its attributes are all that we know of it. */
function openOnPage(event: MouseEvent, quiz: Quiz, feed: string): void {
  const element = findQuizElement(feed);
  if (!element || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  element.setAttribute('quiz', quiz.id);
  element.setAttribute('mode', 'practice');
  element.scrollIntoView();
  element.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}

function findQuizElement(feed: string): Element | undefined {
  const wanted = absolute(feed)?.href;
  return [...document.querySelectorAll(QUIZ)].find(
    (element) => absolute(element.getAttribute('feed') ?? '')?.href === wanted,
  );
}

function absolute(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
