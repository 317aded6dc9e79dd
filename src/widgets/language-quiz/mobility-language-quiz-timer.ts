import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { AttemptAction } from './continue-attempt.js';
import { minutesLeft, type Timer, timerPhase } from './timer.js';

/** The time that is left, with the ways to have more of it. Shown in minutes: seconds would only hurry. */
export function timerView(timer: Timer, onAct: (action: AttemptAction) => void): TemplateResult {
  const phase = timerPhase(timer);
  return html`<div class="timer ${phase} no-print" part="timer">
    <p>${phase === 'over' ? timeIsUp() : timeLeft(timer)}</p>
    <button class="button quiet" type="button" part="more-time" @click=${() => onAct({ type: 'extend' })}>
      ${msg('More time', { id: 'quiz.time.more' })}
    </button>
    <button class="button quiet" type="button" part="no-limit" @click=${() => onAct({ type: 'turn-off' })}>
      ${msg('No time limit', { id: 'quiz.time.off' })}
    </button>
  </div>`;
}

/** What is said aloud: the two warnings, and the end. */
export function timerMessage(timer: Timer | undefined): string {
  const phase = timerPhase(timer);
  if (!timer || phase === 'off' || phase === 'running') return '';
  return phase === 'over' ? timeIsUp() : timeLeft(timer);
}

function timeIsUp(): string {
  return msg('The time is up. You can finish now, or take more time.', { id: 'quiz.time.up' });
}

function timeLeft(timer: Timer): string {
  const minutes = minutesLeft(timer);
  const n = formatNumber(minutes);
  return plural(minutes, {
    zero: () => msg(str`${n} minutes left`, { id: 'quiz.time.zero' }),
    one: () => msg(str`${n} minute left`, { id: 'quiz.time.one' }),
    many: () => msg(str`${n} minutes left`, { id: 'quiz.time.many' }),
    other: () => msg(str`${n} minutes left`, { id: 'quiz.time.other' }),
  });
}
