import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { lettersOf } from './letters.js';
import { moveFocus } from './mobility-language-quiz-item-view.js';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The field that was typed into last, by the group of fields it stands in. */
const lastFields = new WeakMap<Element, TextField>();

/** Fields of text, and below them the letters that many keyboards lack. */
export function withLetters(fields: TemplateResult, language: string): TemplateResult {
  const letters = lettersOf(language);
  if (letters.length === 0) return fields;
  return html`<div class="lettered" @focusin=${onFocus}>
    ${fields}
    <div
      class="letters no-print"
      part="letters"
      role="group"
      aria-label=${msg('Letters', { id: 'quiz.letters' })}
      @keydown=${moveFocus}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${letters.map((letter, index) => letterButton(letter, index === 0))}
    </div>
  </div>`;
}

function letterButton(letter: string, isFirst: boolean): TemplateResult {
  return html`<button
    class="letter"
    type="button"
    tabindex=${isFirst ? 0 : -1}
    aria-label=${msg(str`Insert ${letter}`, { id: 'quiz.letter' })}
    @click=${(event: MouseEvent) => onLetter(event, event.shiftKey ? letter.toLocaleUpperCase() : letter)}
  >
    ${letter}
  </button>`;
}

function onFocus({ target, currentTarget }: Event): void {
  if (target instanceof Element && target.matches('input, textarea')) {
    lastFields.set(currentTarget as Element, target as TextField);
  }
}

/** At the caret of the field in use, which keeps the focus; of the first one where none was. */
function onLetter({ currentTarget }: Event, letter: string): void {
  const group = (currentTarget as Element).closest('.lettered');
  if (!group) return;
  const field = lastFields.get(group) ?? group.querySelector<TextField>('input.gap, textarea');
  if (!field) return;
  field.focus();
  field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: letter, inputType: 'insertText' }),
  );
}

/** No form: a frame with `sandbox="allow-scripts"` does not even get a `submit` event. */
export function submitOnEnter(onSubmit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
}
