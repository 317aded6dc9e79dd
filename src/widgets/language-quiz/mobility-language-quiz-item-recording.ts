import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Audio, TranscriptLine } from '../../model/item-bank.js';
import { disclosure } from '../../ui/disclosure.js';
import { audioView } from './mobility-language-quiz-item-audio.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';

/** A recording that the question is about. What is said can be read once it is no answer any more. */
export function recordingView(view: ItemView, audio: Audio): TemplateResult {
  return html`${view.canUseAudio ? audioView(view, audio) : withoutAudio(view)}
  ${isTranscriptShown(view) ? transcript(audio, view.language) : nothing}`;
}

/** Who practises without sound reads in place of listening. */
function isTranscriptShown(view: ItemView): boolean {
  return isChecked(view) || (view.mode === 'practice' && !view.canUseAudio);
}

function withoutAudio({ mode }: ItemView): TemplateResult {
  return html`<p class="passage">
    ${
      mode === 'test'
        ? msg('You cannot use audio, so listening is not tested. Go on with the next question.', {
            id: 'quiz.audio.none',
          })
        : msg('You cannot use audio. Read what is said instead.', { id: 'quiz.audio.read' })
    }
  </p>`;
}

function transcript({ transcript: lines }: Audio, language: string): TemplateResult {
  return disclosure({
    summary: msg('What is said in the recording', { id: 'quiz.transcript' }),
    open: true,
    content: html`<div class="transcript" part="transcript" lang=${language}>${lines.map(lineView)}</div>`,
  });
}

function lineView({ speaker, text }: TranscriptLine): TemplateResult {
  return html`<p>${speaker === undefined ? nothing : html`<b>${speaker}:</b> `}${text}</p>`;
}
