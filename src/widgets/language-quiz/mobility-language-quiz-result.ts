import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale, withLocale } from '../../localization/element-locale.js';
import { formatDay, formatNumber, formatPercent } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { ItemBank } from '../../model/item-bank.js';
import { today } from '../../model/plain-date.js';
import { heading } from '../../ui/heading.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import type { Attempt } from './attempt.js';
import type { Grade, Tally } from './grade-attempt.js';
import { eraseButton } from './mobility-language-quiz-buttons.js';
import { answerList } from './mobility-language-quiz-result-answers.js';
import { resultTables } from './mobility-language-quiz-result-tables.js';

/** What a test before or after a mobility adds. */
export interface MeasuredSections {
  readonly sections: TemplateResult;
  /** Beside the other ways to save the result. */
  readonly saving?: TemplateResult;
}

export interface ResultView {
  readonly attempt: Attempt;
  readonly grade: Grade;
  readonly bank: ItemBank;
  /** Of the headings. */
  readonly level: number;
  readonly onAgain: () => void;
  /** To the start, where another test or other exercises can be chosen. */
  readonly onLeave: () => void;
  readonly onErase: () => void;
  /** Level, code and comparison of a test before or after a mobility. */
  readonly measured: MeasuredSections | undefined;
}

export function resultView(view: ResultView): TemplateResult {
  const { attempt, grade, bank, level, measured } = view;
  return html`<div class="conclusion" part="result">
      ${heading(level, scoreSentence(grade), 'score', 'result')}
      ${grade.total === 0 ? nothing : html`<p>${shareSentence(grade)}</p>`}
      ${grade.untested === 0 ? nothing : html`<p>${untestedSentence()}</p>`}
      ${measured ? nothing : html`<p>${msg('This is a practice result, not a certificate.', { id: 'quiz.practice' })}</p>`}
      <p class="print-only">${localized(bank.name, bank)} · ${formatDay(attempt.finishedOn ?? today())}</p>
      <div class="bank secondary no-print">
        ${bank.description ? localizedParagraphs(bank.description, bank) : nothing}
      </div>
    </div>
    ${measured?.sections} ${grade.total === 0 ? nothing : resultTables(grade)} ${actions(view)}
    ${answerList(grade, bank, level)}`;
}

function actions(view: ResultView): TemplateResult {
  const { attempt, onAgain, onLeave } = view;
  return html`<div class="actions no-print">
      <button class="button primary" type="button" part="again" @click=${onAgain}>
        ${
          attempt.mode !== 'practice'
            ? msg('Take it again', { id: 'quiz.again' })
            : msg('Practise with other questions', { id: 'quiz.again.practice' })
        }
      </button>
      <button class="button" type="button" part="leave" @click=${onLeave}>
        ${msg('Back to the start', { id: 'quiz.leave' })}
      </button>
    </div>
    <div class="asides no-print">${keeping(view)}</div>`;
}

function keeping({ onErase, attempt, bank, grade, measured }: ResultView): TemplateResult {
  const locale = currentLocale();
  const save = (type: 'csv' | 'json') => async (): Promise<void> => {
    const { downloadResult } = await import('./mobility-language-quiz-result-download.js');
    withLocale(locale, () => downloadResult({ attempt, bank, grade }, type));
  };
  return html`<button class="button quiet" type="button" part="print" @click=${() => window.print()}>
      ${msg('Print', { id: 'quiz.print' })}
    </button>
    <button class="button quiet" type="button" part="csv" @click=${save('csv')}>
      ${msg('Save as a table (CSV)', { id: 'quiz.save.csv' })}
    </button>
    <button class="button quiet" type="button" part="json" @click=${save('json')}>
      ${msg('Save as data (JSON)', { id: 'quiz.save.json' })}
    </button>
    ${measured?.saving} ${eraseButton(onErase)}`;
}

/** "11 answers out of 16 are right": the sentence of the result. */
function scoreSentence({ correct, total }: Tally): string {
  const [n, all] = [formatNumber(correct), formatNumber(total)];
  if (total === 0) return msg('You are through', { id: 'quiz.score.own' });
  return plural(correct, {
    zero: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.zero' }),
    one: () => msg(str`${n} answer out of ${all} is right`, { id: 'quiz.score.one' }),
    many: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.many' }),
    other: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.other' }),
  });
}

function shareSentence({ points, total }: Tally): string {
  const share = formatPercent(points / total);
  return msg(str`Your score is ${share}; what is partly right counts in part.`, { id: 'quiz.share' });
}

function untestedSentence(): string {
  return msg('You cannot use audio, so listening is not tested.', { id: 'quiz.audio.left-out' });
}
