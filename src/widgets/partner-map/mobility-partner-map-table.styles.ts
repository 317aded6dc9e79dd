import { css } from 'lit';

/** Narrow, each row looks like a card that keeps the names of the columns. */
export const tableStyles = css`
  .flows {
    container-type: inline-size;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    padding-block: 0.5em;
    color: var(--_secondary);
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th,
  .group th {
    font-weight: 600;
  }
  .group th {
    padding-block-start: 1em;
  }
  th:last-child:not([colspan]),
  td:last-child {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 29.99em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    caption,
    tbody th,
    td {
      display: block;
    }
    tr {
      padding-block: 0.375em;
      border-block-end: 1px solid var(--_hairline);
    }
    tbody th,
    tbody td {
      position: relative;
      padding: 0;
      border: 0;
    }
    tr > [data-column] {
      padding-inline-start: 6.75em;
      text-align: start;
    }
    [data-column]::before {
      content: attr(data-column);
      position: absolute;
      inset-inline-start: 0;
      color: var(--_secondary);
    }
  }
`;
