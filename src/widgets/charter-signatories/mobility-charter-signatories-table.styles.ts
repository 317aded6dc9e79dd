import { css } from 'lit';

/** Wide: a table. Below 40em: the same rows as cards, each value beside its label, and its header as a row of buttons. */
export const tableStyles = css`
  .signatories {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: start;
  }
  thead th {
    block-size: 2.5em;
    padding: 0 1em 0.25em 0;
    color: var(--_secondary);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: start;
  }
  tbody :is(th, td) {
    padding: 0.625em 1em 0.625em 0;
    border-block-start: 1px solid var(--_hairline);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    text-align: start;
    vertical-align: baseline;
  }
  thead th:nth-child(1) {
    inline-size: 35%;
  }
  thead th:nth-child(2) {
    inline-size: 21%;
  }
  thead th:nth-child(3) {
    inline-size: 17%;
  }
  tbody th {
    position: relative;
    font-weight: 600;
  }
  tbody td:last-child {
    padding-inline-end: 0;
  }
  tbody [aria-current] {
    background: var(--_tint);
    box-shadow:
      -0.5em 0 var(--_tint),
      0.5em 0 var(--_tint);
  }
  .detail {
    display: block;
    inline-size: fit-content;
    color: var(--_secondary);
    font-size: 0.8667em;
    font-weight: 400;
  }
  tbody th .detail::first-letter {
    text-transform: uppercase;
  }
  .logo {
    position: absolute;
    inset-inline-end: 1em;
    inline-size: 2.5em;
    block-size: 2.5em;
    object-fit: contain;
  }
  tbody th:has(.logo) {
    padding-inline-end: 4.25em;
  }
  .cell-label {
    display: none;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .marks .badge {
    border-radius: 0.75em;
    font-size: 0.8667em;
    white-space: normal;
  }
  @container (max-width: 39.99em) {
    .signatories,
    thead,
    tbody,
    tbody tr {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
    }
    thead th:nth-child(n) {
      inline-size: auto;
      padding: 0 0 0.5em;
    }
    thead th:last-child {
      display: none;
    }
    tbody tr {
      display: flex;
      flex-direction: column;
      gap: 0.25em;
      padding-block: 0.875em;
      border-block-start: 1px solid var(--_hairline);
    }
    tbody th,
    tbody td,
    tbody td:last-child {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
      gap: 0.5em;
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    tbody th {
      display: block;
    }
    tbody th:has(.logo) {
      min-block-size: 2.75em;
      padding-inline-end: 3.25em;
    }
    .logo {
      inset-inline-end: 0;
    }
    .cell-label {
      display: block;
      color: var(--_secondary);
      font-size: 0.9333em;
    }
  }
  @container (min-width: 30em) and (max-width: 39.99em) {
    tbody {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.5em;
    }
  }
  @media (pointer: coarse) {
    tbody th a {
      display: inline-block;
      padding-block: 0.625em;
    }
  }
  @media (forced-colors: active) {
    tbody [aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    tbody tr {
      break-inside: avoid;
    }
  }
`;
