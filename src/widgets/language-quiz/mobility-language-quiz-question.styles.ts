import { css } from 'lit';

/** Around a question: where we are, the ways on. */
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
  .asides .button.quiet {
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

  @media (pointer: coarse) {
    .flag {
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
  }
`;
