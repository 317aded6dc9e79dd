import { css } from 'lit';

/** One question: where we are, what there is to read, rows to choose from, gaps to fill. */
export const questionStyles = css`
  /* As high as the longest of its kind, so that the page below stays where it is from question to question. */
  .question {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: var(--_question);
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

  .item {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .stem {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .item em {
    font-style: normal;
  }
  .passage {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .choices {
    display: flex;
    flex-direction: column;
    gap: 0.625em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    float: inline-start;
    inline-size: 100%;
    max-inline-size: 62ch;
    margin-block-end: 0.125em;
    padding: 0;
    text-wrap: pretty;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_control);
  }
  .choice:has(input:checked) {
    padding: calc(0.625em - 1px) calc(0.875em - 1px);
    border: 2px solid var(--_accent);
    background: var(--_tint);
  }
  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .cloze {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .cloze .stem:has(.gap) {
    font-weight: 400;
    line-height: 2.25;
  }
  .cloze em {
    font-weight: 600;
  }
  .glued {
    white-space: nowrap;
  }
  .gap {
    min-block-size: 1.875em;
    max-inline-size: 100%;
    margin-inline: 0.125em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.25;
  }
  .gap:focus-visible {
    border-radius: var(--_radius-control);
  }

  @media (pointer: coarse) {
    .cloze .stem:has(.gap) {
      line-height: 2.75;
    }
    .gap {
      min-block-size: 2.45em;
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
    .choice:has(input:checked) {
      border-color: Highlight;
    }
  }
`;
