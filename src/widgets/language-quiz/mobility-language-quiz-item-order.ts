import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Choice, OrderItem } from '../../model/item-bank.js';
import { moveId, orderOf } from './order-of.js';
import { stemView } from './mobility-language-quiz-item-body.js';
import { announce, isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { ORDER } from './scoring/answer.js';

/** A list whose rows go up and down by their own buttons; they can be dragged as well. */
export function orderView(view: ItemView<OrderItem>): TemplateResult {
  const { item, language } = view;
  return html`<div class="fields" role="group" aria-labelledby="instruction">
    ${stemView(item.body, language)}
    <p class="hint" id="instruction">${msg('Put the lines into the right order.', { id: 'quiz.instruction.order' })}</p>
    <ol class="rows" part="rows">
      ${orderOf(item, view.answer).map((choice, index) => orderRow(choice, index, view))}
    </ol>
    <p class="visually-hidden" role="status"></p>
  </div>`;
}

function orderRow({ text }: Choice, index: number, view: ItemView<OrderItem>): TemplateResult {
  const isLast = index === view.item.choices.length - 1;
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const from = Number(event.dataTransfer?.getData('text/plain') || NaN);
    if (from in view.item.choices) move(from, index, view);
  };
  return isChecked(view)
    ? checkedRow(text, index, view)
    : html`<li
        class="row"
        draggable="true"
        @dragstart=${({ dataTransfer }: DragEvent) => dataTransfer?.setData('text/plain', String(index))}
        @dragover=${(event: Event) => event.preventDefault()}
        @drop=${onDrop}
      >
        <span class="place" aria-hidden="true">${formatNumber(index + 1)}</span>
        <span class="line" lang=${view.language}>${text}</span>
        <span class="steps">
          ${stepButton('up', text, index, index === 0, view)} ${stepButton('down', text, index, isLast, view)}
        </span>
      </li>`;
}

function checkedRow(text: string, index: number, view: ItemView): TemplateResult {
  return html`<li class="row">
    <span class="place" aria-hidden="true">${formatNumber(index + 1)}</span>
    <span class="line" lang=${view.language}>${text}</span>
    ${view.marks?.rowMark(index, view)}
  </li>`;
}

type Direction = 'up' | 'down';

/** The one that leads nowhere keeps its room, so that the others stay under the finger. */
function stepButton(direction: Direction, text: string, index: number, isEnd: boolean, view: ItemView<OrderItem>) {
  const name =
    direction === 'up'
      ? msg(str`Move up: ${text}`, { id: 'quiz.order.up' })
      : msg(str`Move down: ${text}`, { id: 'quiz.order.down' });
  const to = direction === 'up' ? index - 1 : index + 1;
  const message = movedMessage(to + 1, view.item.choices.length);
  const onClick = ({ currentTarget }: Event): void => {
    const button = currentTarget as Element;
    move(index, to, view);
    announce(button, message);
    followRow(button, to, direction);
  };
  return html`<button
    class="step ${direction} ${isEnd ? 'end' : ''}"
    type="button"
    aria-label=${name}
    @click=${onClick}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d=${direction === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
    </svg>
  </button>`;
}

function movedMessage(place: number, of: number): string {
  const [number, total] = [formatNumber(place), formatNumber(of)];
  return msg(str`Moved to ${number} of ${total}`, { id: 'quiz.order.moved' });
}

function move(from: number, to: number, { item, answer, onAnswer }: ItemView<OrderItem>): void {
  onAnswer(
    ORDER,
    moveId(
      orderOf(item, answer).map(({ id }) => id),
      from,
      to,
    ).join(' '),
  );
}

/** Rows stay, their texts go: the focus goes to the same button of the row where the text is now. */
function followRow(button: Element, to: number, direction: Direction): void {
  const rows = button.closest('.rows')?.children ?? [];
  const isEnd = direction === 'up' ? to === 0 : to === rows.length - 1;
  const other = direction === 'up' ? 'down' : 'up';
  rows[to]?.querySelector<HTMLElement>(`.${isEnd ? other : direction}`)?.focus();
}
