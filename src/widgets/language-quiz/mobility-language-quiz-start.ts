import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatLanguage, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Network, Quiz } from '../../model/network.js';
import { chipGroup } from '../../ui/chip-group.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import type { Attempt, Mode } from './attempt.js';
import type { OptionsView } from './mobility-language-quiz-practice-options.js';
import { eraseButton } from './mobility-language-quiz-buttons.js';
import { questionName } from './mobility-language-quiz-question.js';
import type { QuizParts } from './mobility-language-quiz-parts.js';
import { failedSentence, loadingSentence, retryName } from './mobility-language-quiz-waiting.js';
import { countLanguages, isOnlyOfLanguage } from './offered-quizzes.js';

/** What became of the questions after Start. */
export type Waiting = 'no' | 'loading' | 'failed' | 'empty' | 'erased';

export interface StartView extends OptionsView {
  readonly network: Network;
  readonly parts: QuizParts;
  readonly quiz: Quiz;
  /** A quiz that the author chose leaves no choice. */
  readonly isFixed: boolean;
  /** What was begun before, and can be gone on with. */
  readonly attempt: Attempt | undefined;
  /** Those to choose from. */
  readonly modes: readonly Mode[];
  readonly waiting: Waiting;
  /** What a test before or after a mobility asks for. */
  readonly measured: TemplateResult | undefined;
  readonly onChoose: (id: string) => void;
  readonly onStart: () => void;
  readonly onErase: () => void;
}

export function startView(view: StartView): TemplateResult {
  const { network, quiz, bank, waiting, attempt } = view;
  return html`${view.isFixed ? nothing : chooser(view)}
    ${quiz.description ? localizedParagraphs(quiz.description, network) : nothing}
    ${view.modes.length > 1 ? modeChooser(view) : nothing} ${attempt ? takeUp(attempt, view) : begin(view)}
    <p class="waiting" role="status">${waitingSentence(waiting)}</p>
    <div class="bank secondary" part="about">
      <p>${msg('Nothing is sent. Your answers stay in this tab until you close it.', { id: 'quiz.privacy' })}</p>
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

function begin(view: StartView): TemplateResult {
  const { waiting, wishes } = view;
  return html`<p>${modeSentence(wishes.mode)}</p>
    ${wishes.mode === 'practice' ? view.parts.options?.optionsView(view) : view.measured}
    <div class="actions no-print">
      <button class="button primary" type="button" part="start" @click=${view.onStart}>
        ${waiting === 'failed' ? retryName() : msg('Start', { id: 'quiz.start' })}
      </button>
    </div>`;
}

function takeUp(attempt: Attempt, { onStart, onErase }: StartView): TemplateResult {
  const isDone = attempt.place === 'result';
  return html`<p>
      ${
        isDone
          ? msg('You have finished this test.', { id: 'quiz.resume.done' })
          : msg(str`You have begun. You were at: ${questionName(attempt, attempt.position)}.`, { id: 'quiz.resume' })
      }
    </p>
    <div class="actions no-print">
      <button class="button primary" type="button" part="start" @click=${onStart}>
        ${isDone ? msg('See the result', { id: 'quiz.finish' }) : msg('Continue', { id: 'quiz.continue' })}
      </button>
      ${eraseButton(onErase)}
    </div>`;
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

function modeChooser({ modes, wishes, onWish }: StartView): TemplateResult {
  return chipGroup({
    name: 'mode',
    legend: msg('What do you want to do?', { id: 'quiz.mode' }),
    chips: modes.map((mode) => ({ value: mode, label: modeName(mode) })),
    selected: wishes.mode,
    onSelect: (mode) => onWish({ mode: mode as Mode }),
  });
}

function modeName(mode: Mode): string {
  switch (mode) {
    case 'before':
      return msg('Before a mobility', { id: 'quiz.mode.before' });
    case 'after':
      return msg('After a mobility', { id: 'quiz.mode.after' });
    case 'practice':
      return msg('Practise', { id: 'quiz.mode.practice' });
    case 'test':
      return msg('Take the test', { id: 'quiz.mode.test' });
  }
}

function modeSentence(mode: Mode): string {
  return mode !== 'practice'
    ? msg('You see at the end what was right.', { id: 'quiz.mode.test.about' })
    : msg('You see after each question what was right, and why.', { id: 'quiz.mode.practice.about' });
}

/** Most languages write the name of a language small, but not as the first word of a label. */
function capitalize(name: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(currentLocale()) + rest.join('');
}

function waitingSentence(waiting: Waiting): string | typeof nothing {
  switch (waiting) {
    case 'loading':
      return loadingSentence();
    case 'failed':
      return failedSentence();
    case 'empty':
      return msg('There are no questions for this yet.', { id: 'quiz.no-questions' });
    case 'erased':
      return msg('Your answers are erased.', { id: 'quiz.erased' });
    case 'no':
      return nothing;
  }
}
