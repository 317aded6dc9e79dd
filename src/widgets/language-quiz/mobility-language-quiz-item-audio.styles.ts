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
    align-self: start;
    min-block-size: 1.75em;
    padding: 0;
    font-size: 0.9375em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .failed {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-tint);
  }
  .failed:empty {
    display: none;
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
    .player,
    .failed {
      border: 1px solid CanvasText;
    }
    [data-speed][aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
