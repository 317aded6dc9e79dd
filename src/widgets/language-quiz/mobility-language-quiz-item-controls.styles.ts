import { css } from 'lit';

/** Letters, words to press, rows that move, pairs. */
export const controlStyles = css`
  .letters,
  .pool {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .letter,
  .word,
  .step {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }
  .word {
    padding-inline: 0.75em;
  }
  .word[aria-pressed='true'] {
    border-style: dashed;
    background: var(--_raised);
    color: var(--_secondary);
    text-decoration: line-through;
  }
  .letter:hover,
  .word:hover,
  .step:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .letter:focus-visible,
  .word:focus-visible,
  .step:focus-visible,
  .hottext:focus-visible {
    border-radius: var(--_radius-control);
  }

  .hottext {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 1.875em;
    padding: 0 0.375em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: none;
    line-height: 1.5;
    white-space: normal;
    cursor: pointer;
  }
  button.hottext:hover {
    background: var(--_raised);
  }
  .hottext[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  .rows,
  .pairs {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.375em 0.5em 0.375em 0.875em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .place {
    flex: none;
    min-inline-size: 1em;
    color: var(--_secondary);
    font-variant-numeric: tabular-nums;
  }
  .line {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .steps {
    display: flex;
    flex: none;
    gap: 0.375em;
  }
  .step {
    display: grid;
    place-items: center;
    padding: 0;
  }
  .step.end {
    visibility: hidden;
  }
  .step svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pair {
    display: grid;
    gap: 0.375em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .pair:last-child {
    border-block-end: 0;
  }
  .pair .input {
    text-overflow: ellipsis;
  }
  .targets {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .targets li {
    display: flex;
    gap: 0.75em;
  }
  .targets b {
    font-weight: 600;
  }
  .text {
    display: block;
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }
  @container (min-width: 34em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: center;
    }
  }
  @media (pointer: coarse) {
    .letter,
    .word,
    .step,
    .hottext {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .hottext[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
