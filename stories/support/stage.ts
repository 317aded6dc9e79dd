import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import { useEffect, useGlobals } from 'storybook/preview-api';
import '../feed-studio/feed-bar.js';
import { findOwnFeed, readFile } from '../feed-studio/own-feed.js';
import { type Choices, type FeedSource, readChoices } from './globals.js';

let feedNumber = 0;

/** The page around a story, as the toolbar wants it, and the bar of the team's own feed where it is shown. */
export const stage: Decorator = (story, { globals, parameters, viewMode }) => {
  const [, updateGlobals] = useGlobals();
  const choices = readChoices(globals);
  const isPage = viewMode === 'story';
  const show = (feed: FeedSource): void => {
    feedNumber += 1;
    updateGlobals({ feed, feedNumber });
  };
  useEffect(() => (isPage ? followDrops((file) => void readFile(file).then(() => show('file'))) : undefined), [isPage]);
  const studio = parameters.studio as boolean | undefined;
  const hasBar = studio ?? (isPage && choices.feed !== 'sample' && parameters.feedState === undefined);
  const inlineSize = choices.width === 'full' ? '' : `${choices.width}px`;
  return html`<div class="stage ${choices.theme} ${isPage ? 'whole-page' : ''}" lang=${choices.language}>
    ${hasBar ? renderBar(choices, studio === true, show) : nothing}
    <div
      class="container"
      style=${styleMap({ inlineSize })}
      @mobility-ready=${logEvent}
      @mobility-error=${logEvent}
      @mobility-quiz-complete=${logEvent}
    >
      ${story()}
    </div>
  </div>`;
};

/** For the panel "Actions". */
function logEvent({ type, detail }: CustomEvent): void {
  action(type)(detail);
}

function renderBar(choices: Choices, headed: boolean, show: (source: FeedSource) => void): TemplateResult {
  return html`<studio-feed-bar
    .source=${choices.feed}
    .language=${choices.language}
    .theme=${choices.theme}
    .own=${findOwnFeed(choices.feed)}
    ?headed=${headed}
    @feed-chosen=${(event: CustomEvent<FeedSource>) => show(event.detail)}
  ></studio-feed-bar>`;
}

/** A file may be dropped anywhere; without this, the browser would open it in place of the page. */
function followDrops(onFile: (file: File) => void): () => void {
  const accept = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    accept(event);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  document.addEventListener('dragover', accept);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', accept);
    document.removeEventListener('drop', drop);
  };
}
