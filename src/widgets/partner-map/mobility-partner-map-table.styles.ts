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
  tr {
    border-block-end: 1px solid var(--_hairline);
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
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
  tr > :nth-child(4) {
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
    }
    tr > [data-column] {
      position: relative;
      padding: 0 0 0 6.75em;
      text-align: start;
    }
    [data-column]::before {
      content: attr(data-column);
      position: absolute;
      inset-inline-start: 0;
      color: var(--_secondary);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    details:not([open])::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
