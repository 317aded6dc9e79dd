import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatLanguage, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { ItemBank } from '../../model/item-bank.js';
import type { Network, Quiz } from '../../model/network.js';
import { chipGroup } from '../../ui/chip-group.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { countLanguages, isOnlyOfLanguage } from './offered-quizzes.js';

/** What became of the questions after Start. */
export type Waiting = 'no' | 'loading' | 'failed' | 'empty';

export interface StartView {
  readonly network: Network;
  readonly quiz: Quiz;
  /** A quiz that the author chose leaves no choice. */
  readonly isFixed: boolean;
  /** Says what its questions are worth, once it is there. */
  readonly bank: ItemBank | undefined;
  readonly waiting: Waiting;
  readonly onChoose: (id: string) => void;
  readonly onStart: () => void;
}

export function startView(view: StartView): TemplateResult {
  const { network, quiz, bank, waiting } = view;
  return html`${view.isFixed ? nothing : chooser(view)}
    ${quiz.description ? localizedParagraphs(quiz.description, network) : nothing}
    <div class="start no-print">
      <button class="button primary" type="button" part="start" @click=${view.onStart}>
        ${waiting === 'failed' ? msg('Try again', { id: 'state.retry' }) : msg('Start', { id: 'quiz.start' })}
      </button>
      <p role="status">${waitingSentence(waiting)}</p>
    </div>
    <div class="bank secondary" part="about">
      ${bank?.description ? localizedParagraphs(bank.description, bank) : nothing}
    </div>`;
}

/** The sentence under the heading, where there is a choice. */
export function choiceSentence({ quizzes }: Network): string {
  const count = countLanguages(quizzes);
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`A practice test, offered in ${n} languages.`, { id: 'quiz.summary.zero' }),
    one: () => msg(str`Practice tests in ${n} language.`, { id: 'quiz.summary.one' }),
    many: () => msg(str`A practice test, offered in ${n} languages.`, { id: 'quiz.summary.many' }),
    other: () => msg(str`A practice test, offered in ${n} languages.`, { id: 'quiz.summary.other' }),
  });
}

function chooser({ network, quiz: selected, onChoose }: StartView): TemplateResult {
  const { quizzes } = network;
  return chipGroup({
    name: 'quiz',
    legend: msg('Which language do you want to test?', { id: 'quiz.language' }),
    chips: quizzes.map((quiz) => ({
      value: quiz.id,
      label: isOnlyOfLanguage(quiz, quizzes)
        ? capitalize(formatLanguage(quiz.language))
        : localized(quiz.name, network),
    })),
    selected: selected.id,
    onSelect: onChoose,
  });
}

/** Most languages write the name of a language small, but not as the first word of a label. */
function capitalize(name: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(currentLocale()) + rest.join('');
}

function waitingSentence(waiting: Waiting): string | typeof nothing {
  switch (waiting) {
    case 'loading':
      return msg('The questions are loading.', { id: 'quiz.loading' });
    case 'failed':
      return msg('The questions could not be loaded.', { id: 'quiz.failed' });
    case 'empty':
      return msg('This test has no questions yet.', { id: 'quiz.no-questions' });
    case 'no':
      return nothing;
  }
}
