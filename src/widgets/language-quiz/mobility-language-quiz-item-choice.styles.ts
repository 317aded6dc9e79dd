import { css } from 'lit';

/** Rows to choose from, and what is said about them. */
export const choiceStyles = css`
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
    margin-block-end: 0.125em;
    padding: 0;
  }
  .choices legend .hint {
    margin-block-start: 0.375em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    min-block-size: 3em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .choice > [lang],
  .choice > input + span {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .choice:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice:has(input:disabled) {
    cursor: default;
  }
  .clear {
    align-self: start;
    padding-inline: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .limit:empty,
  .outcome-region:empty {
    display: none;
  }
  .limit {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-tint);
  }
  @media (forced-colors: active) {
    .choice:has(input:checked) {
      border: 2px solid Highlight;
    }
    .limit {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .choice {
      break-inside: avoid;
    }
  }
`;
