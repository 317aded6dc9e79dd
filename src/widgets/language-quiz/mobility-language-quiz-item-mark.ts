import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { PartMark } from './scoring/score.js';

/** How one part of an answer went, in a word. */
export function markName(mark: PartMark): string {
  switch (mark) {
    case 'right':
      return msg('Right', { id: 'quiz.mark.right' });
    case 'accent':
      return msg('Mind the accent', { id: 'quiz.mark.accent' });
    case 'typo':
      return msg('Mind the spelling', { id: 'quiz.mark.typo' });
    case 'partial':
      return msg('Partly right', { id: 'quiz.mark.partial' });
    case 'wrong':
      return msg('Wrong', { id: 'quiz.mark.wrong' });
    case 'unanswered':
      return msg('No answer', { id: 'quiz.mark.unanswered' });
  }
}

/** How it went with something that was chosen, or should have been. */
export function choiceMarkName(isChosen: boolean, isRight: boolean): string {
  if (!isRight) return msg('Wrong, your answer', { id: 'quiz.choice.wrong' });
  return isChosen ? msg('Right, your answer', { id: 'quiz.choice.right' }) : rightAnswer();
}

export function rightAnswer(): string {
  return msg('Right answer', { id: 'quiz.choice.missed' });
}

/** A tick, a cross, a wave: told apart by shape, in one colour as in two. The word stands beside it. */
export function markSign(mark: PartMark): TemplateResult {
  return html`<svg class="sign ${toneOf(mark)}" viewBox="0 0 16 16" aria-hidden="true">${SIGNS[toneOf(mark)]}</svg>`;
}

export type Tone = 'right' | 'almost' | 'wrong';

export function toneOf(mark: PartMark): Tone {
  if (mark === 'right') return 'right';
  return mark === 'wrong' || mark === 'unanswered' ? 'wrong' : 'almost';
}

const SIGNS: Readonly<Record<Tone, SVGTemplateResult>> = {
  right: svg`<path d="M2.5 8.5l4 4 7-9" />`,
  almost: svg`<path d="M2 9.5q3-5 6-1.5t6-1.5" />`,
  wrong: svg`<path d="M3.5 3.5l9 9m0-9l-9 9" />`,
};
