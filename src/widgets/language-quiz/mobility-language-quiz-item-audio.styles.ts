import { css } from 'lit';

/** A recording, and what is said in it. */
export const audioStyles = css`
  .player {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .player .button {
    gap: 0.5em;
    padding-inline: 0.875em;
  }
  .player .no-audio {
    min-block-size: 1.75em;
    padding: 0;
    font-size: 0.9375em;
  }
  .player .sign {
    fill: currentColor;
    stroke: none;
  }
  [data-speed]:not([data-playing]) .when-playing,
  [data-playing] .when-still {
    display: none;
  }
  [data-speed][aria-disabled='true'] {
    border-color: var(--_control);
    background: none;
    color: var(--_secondary);
    text-decoration: none;
    cursor: not-allowed;
  }
  .player progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 99px;
    background: var(--_hairline);
    overflow: hidden;
    appearance: none;
  }
  .player progress::-webkit-progress-bar {
    background: var(--_hairline);
  }
  .player progress::-webkit-progress-value {
    background: var(--_accent);
  }
  .player progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .transcript {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    margin-block-start: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_hairline);
  }
  @media (pointer: coarse) {
    .player .no-audio {
      min-block-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .player {
      border: 1px solid CanvasText;
    }
    .player progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .player progress::-webkit-progress-bar {
      background: Canvas;
    }
    .player progress::-webkit-progress-value {
      background: Highlight;
    }
    .player progress::-moz-progress-bar {
      background: Highlight;
    }
    [data-speed][aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
