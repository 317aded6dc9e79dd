import { css } from 'lit';

/** A checked item: right and wrong told by sign and word before colour. */
export const checkedStyles = css`
  .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.125em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .checked .choice:hover {
    background: none;
  }
  .checked .choice.other {
    border-color: var(--_hairline);
  }
  .checked .choice.right {
    border-color: var(--_positive);
    background: var(--_positive-tint);
    box-shadow: inset 0 0 0 1px var(--_positive);
  }
  .checked .choice.wrong {
    border-color: var(--_caution);
    background: var(--_caution-tint);
    box-shadow: inset 0 0 0 1px var(--_caution);
  }
  .mark {
    color: var(--_caution);
    font-size: 0.875em;
    font-weight: 600;
  }
  .gap-mark,
  .pair-mark,
  .heard {
    color: var(--_caution);
  }
  .mark.right,
  .choice.right .mark,
  .gap-mark.right,
  .pair-mark.right {
    color: var(--_positive);
  }
  .gap:disabled,
  .input:disabled {
    color: var(--_text);
    opacity: 1;
  }
  .checked .gap,
  .checked .input {
    border-color: var(--_caution);
    background: var(--_caution-tint);
    cursor: default;
  }
  .checked .gap.right {
    border-color: var(--_positive);
    background: var(--_positive-tint);
  }
  .checked .input {
    border-color: var(--_hairline);
    background: var(--_raised);
  }
  /* A field with its mark goes to the next line as a whole, and is broken only where it is longer than a line. */
  .checked .glued {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
  }
  .gap-mark {
    display: inline-block;
    margin-inline-start: 0.25em;
  }
  .expected {
    font-weight: 600;
  }
  .pair-mark {
    font-size: 0.9375em;
  }
  .heard,
  .mark {
    white-space: nowrap;
  }
  .checked .row {
    flex-wrap: wrap;
    row-gap: 0;
  }
  @container (max-width: 29.99em) {
    .row .mark {
      flex-basis: 100%;
      padding-inline-start: 2em;
    }
  }
  .heard.right {
    color: inherit;
  }
  .words {
    line-height: 1.75;
  }
  .words del {
    color: var(--_secondary);
  }
  .words ins {
    font-weight: 600;
    text-decoration: none;
  }
  span.hottext {
    cursor: default;
  }
  span.hottext.right {
    border-color: var(--_positive);
    background: var(--_positive-tint);
    color: var(--_positive);
  }
  span.hottext.wrong {
    border-color: var(--_caution);
    background: var(--_caution-tint);
    color: var(--_caution);
  }
  span.hottext:not(.chosen) {
    border-style: dashed;
  }
  .hottext .sign {
    margin-inline-start: 0.25em;
  }
  .outcome {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_raised);
  }
  .outcome.right {
    border-color: var(--_positive);
    background: var(--_positive-tint);
  }
  .outcome.wrong,
  .outcome.almost {
    border-color: var(--_caution);
    background: var(--_caution-tint);
  }
  .verdict {
    color: var(--_caution);
    font-weight: 600;
  }
  .outcome.right .verdict {
    color: var(--_positive);
  }
  .solution {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  @media (forced-colors: active) {
    .outcome {
      border: 1px solid CanvasText;
    }
  }
`;
