import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Audio } from '../../model/item-bank.js';
import { playback } from './mobility-language-quiz-item-playback.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';

/** A recording with a button of ours, for the browser's own controls could not keep to a limit. Nothing plays by itself. */
export function audioView(view: ItemView, audio: Audio): TemplateResult {
  const left = playsLeft(view, audio);
  const options = {
    src: audio.src,
    slowSrc: audio.slowSrc,
    left,
    onPlay: view.onPlay,
    failed: msg('The recording cannot be played. You can go on without it.', { id: 'quiz.audio.failed' }),
  };
  return html`<div class="player" part="audio" role="group" aria-label=${msg('Recording', { id: 'quiz.audio' })}>
    <audio preload="none"></audio>
    <div class="actions">
      ${playButton('play', msg('Play', { id: 'quiz.audio.play' }))}
      ${audio.slowSrc === undefined ? nothing : playButton('slow', msg('Play slowly', { id: 'quiz.audio.slow' }))}
    </div>
    <progress max="1" value="0" aria-label=${msg('Played so far', { id: 'quiz.audio.progress' })}></progress>
    ${left === undefined ? nothing : html`<p class="secondary" role="status">${leftMessage(left)}</p>`}
    <p class="failed" role="status" ${playback(options)}></p>
    ${isChecked(view) ? nothing : noAudioButton(view)}
  </div>`;
}

/** Undefined for as often as wanted. */
function playsLeft({ mode, phase, plays }: ItemView, { maxPlays }: Audio): number | undefined {
  if (mode === 'practice' || phase === 'checked' || maxPlays === undefined) return undefined;
  return Math.max(0, maxPlays - plays);
}

/** Which of the names is shown and said follows what the recording does. */
function playButton(speed: 'play' | 'slow', name: string): TemplateResult {
  return html`<button class="button ${speed}" type="button" data-speed=${speed}>
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path class="when-still" d="M4 2.5v11l9-5.5z" />
      <path class="when-playing" d="M4 3h3v10H4zM9 3h3v10H9z" />
    </svg>
    <span class="when-still">${name}</span>
    <span class="when-playing">${msg('Pause', { id: 'quiz.audio.pause' })}</span>
  </button>`;
}

function leftMessage(left: number): string {
  const n = formatNumber(left);
  if (left === 0) return msg('You have played it as often as the test allows.', { id: 'quiz.plays.none' });
  return plural(left, {
    zero: () => msg(str`You can play it ${n} more times.`, { id: 'quiz.plays.zero' }),
    one: () => msg(str`You can play it ${n} more time.`, { id: 'quiz.plays.one' }),
    many: () => msg(str`You can play it ${n} more times.`, { id: 'quiz.plays.many' }),
    other: () => msg(str`You can play it ${n} more times.`, { id: 'quiz.plays.other' }),
  });
}

function noAudioButton({ onNoAudio }: ItemView): TemplateResult {
  return html`<button class="button quiet no-audio no-print" type="button" part="no-audio" @click=${onNoAudio}>
    ${msg('I cannot use audio', { id: 'quiz.audio.cannot' })}
  </button>`;
}
