import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { DictationItem, ExtendedTextItem } from '../../model/item-bank.js';
import { stemView } from './mobility-language-quiz-item-body.js';
import { submitOnEnter, withLetters } from './mobility-language-quiz-item-letters.js';
import { ratingView } from './mobility-language-quiz-item-rating.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readField, TEXT } from './scoring/answer.js';
import { countWords } from './count-words.js';

/** What is said in the recording, to be written down. */
export function dictationView(view: ItemView<DictationItem>): TemplateResult {
  const { item, language, onSubmit } = view;
  const field = html`<label class="hint" for="text"
      >${msg('Listen and write down what you hear.', { id: 'quiz.instruction.dictation' })}</label
    >
    ${textArea(view, { rows: 2, onKeydown: submitOnEnter(onSubmit) })}`;
  return html`<div class="fields">
    ${stemView(item.body, language)} ${isChecked(view) ? field : withLetters(field, language)}
    ${view.marks?.wordMarks(view)}
  </div>`;
}

/** A text of one's own, and once it is written, a model to compare it with. */
export function extendedTextView(view: ItemView<ExtendedTextItem>): TemplateResult {
  const { item, language } = view;
  const field = html`<label class="hint" for="text"
      >${msg('Write your own text. Then compare it with a model.', { id: 'quiz.instruction.extended-text' })}</label
    >
    ${textArea(view, { rows: 7, describedBy: 'words' })}
    <p class="secondary" id="words">${wordCount(view)}</p>`;
  return html`<div class="fields">
    ${stemView(item.body, language)}
    ${isChecked(view) ? html`${field}${comparison(view)}` : withLetters(field, language)}
  </div>`;
}

interface TextAreaOptions {
  readonly rows: number;
  readonly describedBy?: string;
  readonly onKeydown?: (event: KeyboardEvent) => void;
}

function textArea(view: ItemView, { rows, describedBy, onKeydown }: TextAreaOptions): TemplateResult {
  const { answer, language, onAnswer } = view;
  return html`<textarea
    class="input text"
    id="text"
    part="text"
    lang=${language}
    rows=${rows}
    aria-describedby=${describedBy ?? nothing}
    autocapitalize="off"
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    enterkeyhint=${onKeydown ? 'next' : 'enter'}
    ?readonly=${isChecked(view)}
    .value=${readField(answer, TEXT)}
    @input=${(event: Event) => onAnswer(TEXT, (event.target as HTMLTextAreaElement).value)}
    @keydown=${onKeydown ?? nothing}
  ></textarea>`;
}

function wordCount({ item, answer }: ItemView<ExtendedTextItem>): string {
  const { minWords = 0, maxWords = 0 } = item;
  const count = countWords(readField(answer, TEXT));
  const n = formatNumber(count);
  const words = plural(count, {
    zero: () => msg(str`${n} words`, { id: 'quiz.word-count.zero' }),
    one: () => msg(str`${n} word`, { id: 'quiz.word-count.one' }),
    many: () => msg(str`${n} words`, { id: 'quiz.word-count.many' }),
    other: () => msg(str`${n} words`, { id: 'quiz.word-count.other' }),
  });
  const wanted = wantedLength(minWords, maxWords);
  return wanted === '' ? words : `${words} (${wanted})`;
}

function wantedLength(min: number, max: number): string {
  const [least, most] = [formatNumber(min), formatNumber(max)];
  if (min > 0 && max > 0) return msg(str`asked for: ${least} to ${most}`, { id: 'quiz.words-asked' });
  if (min > 0) return msg(str`asked for: at least ${least}`, { id: 'quiz.words-asked.least' });
  return max > 0 ? msg(str`asked for: at most ${most}`, { id: 'quiz.words-asked.most' }) : '';
}

function comparison(view: ItemView<ExtendedTextItem>): TemplateResult {
  const { item, language } = view;
  return html`<div class="model" part="model">
    <p class="label">${msg('Model text', { id: 'quiz.model' })}</p>
    <p lang=${language}>${item.model}</p>
    <p class="label">${msg('What to look at', { id: 'quiz.criteria' })}</p>
    <ul class="criteria" lang=${language}>
      ${item.criteria.map((criterion) => html`<li>${criterion}</li>`)}
    </ul>
    ${ratingView(msg('How well does your text do all this?', { id: 'quiz.rate' }), view, false)}
  </div>`;
}
