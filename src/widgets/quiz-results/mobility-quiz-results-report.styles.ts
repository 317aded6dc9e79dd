import { css } from 'lit';

/** Tables and the picture. */
export const styles = css`
  .problems {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-tint);
    color: var(--_caution);
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    max-inline-size: 62ch;
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  .items caption {
    color: var(--_secondary);
    font-weight: 400;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_secondary);
    font-size: 0.9333em;
  }
  tbody th {
    font-weight: 600;
  }
  .people tbody th,
  .items tbody th {
    overflow-wrap: anywhere;
  }
  .gains td {
    white-space: nowrap;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  .about {
    display: block;
    color: var(--_secondary);
    font-size: 0.9333em;
  }
  .people .button {
    min-block-size: 2em;
    padding: 0.125em 0.5em;
  }
  .group,
  .items details {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .gains,
  figure table {
    max-inline-size: 40em;
  }
  figure {
    margin: 0;
  }
  .bars {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    max-block-size: 14em;
    overflow: visible;
    fill: var(--_accent);
  }
  .bars path {
    fill: none;
    stroke: var(--_control);
  }
  .bars .zero {
    stroke: var(--_text);
    stroke-dasharray: 3 3;
  }
  .bars text {
    fill: var(--_text);
    font-size: 11px;
    text-anchor: middle;
  }
  .bars .tick {
    fill: var(--_secondary);
    font-size: 10px;
  }
  @container (max-width: 39.99em) {
    .gains {
      font-size: 0.875em;
    }
    .people,
    .people caption,
    .people tbody,
    .people tr,
    .people :is(th, td) {
      display: block;
    }
    .people thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .people tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_hairline);
    }
    .people :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    .people .button {
      padding-inline: 0;
    }
    .people td[data-label]:not(:empty)::before {
      display: block;
      color: var(--_secondary);
      font-size: 0.875em;
      content: attr(data-label);
    }
  }
  @media (pointer: coarse) {
    .people .button {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .bars {
      fill: CanvasText;
    }
    .problems {
      border: 1px solid CanvasText;
    }
  }
`;
