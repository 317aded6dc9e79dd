import { css } from 'lit';

/** Rows that move, pairs. */
export const listStyles = css`
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
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }
  .step:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .step:focus-visible {
    border-radius: var(--_radius-control);
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
  @container (min-width: 34em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: center;
    }
  }
  @media (pointer: coarse) {
    .step {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
`;
