import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { AttemptAction } from './continue-attempt.js';

export function eraseButton(onErase: () => void): TemplateResult {
  return html`<button class="button quiet" type="button" part="erase" @click=${onErase}>
    ${msg('Erase my answers', { id: 'quiz.erase' })}
  </button>`;
}

export function audioButton(onAct: (action: AttemptAction) => void): TemplateResult {
  return html`<button
    class="button"
    type="button"
    part="use-audio"
    @click=${() => onAct({ type: 'audio', canUse: true })}
  >
    ${msg('I can use audio', { id: 'quiz.audio.can' })}
  </button>`;
}
