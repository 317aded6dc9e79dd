import { css } from 'lit';

/** Native radios that look like chips; the input itself stays focusable and named. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .chips legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    font-size: 0.875em;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .chip:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .chip .count {
    color: var(--_secondary);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 3.15em;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }
    .chip:has(input:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
