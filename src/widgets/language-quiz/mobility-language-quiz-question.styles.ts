import { css } from 'lit';

/** Around a question: where we are, the time, the ways on, the overview of all questions. */
export const questionStyles = css`
  .question {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
  }
  .where {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .number {
    inline-size: fit-content;
    color: var(--_secondary);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .overview {
    inline-size: fit-content;
    font-size: 1.125em;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 99px;
    background: var(--_hairline);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_hairline);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .timer p {
    margin-inline-end: auto;
  }
  .timer:is(.last, .over) p {
    color: var(--_caution);
    font-weight: 600;
  }
  .question > .actions {
    align-items: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    font-size: 0.9375em;
  }
  :is(.asides, .timer) .button.quiet {
    padding-inline: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .flag {
    display: flex;
    align-items: center;
    gap: 0.625em;
    inline-size: fit-content;
    min-block-size: 2em;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .flag input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .states {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .states li {
    border-block-end: 1px solid var(--_hairline);
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .jump-name {
    margin-inline-end: auto;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    font-variant-numeric: tabular-nums;
  }

  @media (pointer: coarse) {
    .flag,
    .jump {
      min-block-size: 2.95em;
    }
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
    .jump-name {
      color: LinkText;
    }
  }
`;
