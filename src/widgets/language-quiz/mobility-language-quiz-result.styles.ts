import { css } from 'lit';

/** The result: its sentence, the tables, every question again. On paper: one page, in black. */
export const resultStyles = css`
  .conclusion {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .score {
    inline-size: fit-content;
    font-size: 1.75em;
  }
  .print-only {
    display: none;
  }
  .tallies {
    display: grid;
    align-items: start;
    gap: 1.25em 2em;
  }
  .skills {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .skills caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  .skills th,
  .skills td {
    padding: 0.375em 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
  }
  .skills thead th {
    color: var(--_secondary);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .skills :is(td, thead th + th) {
    padding-inline-start: 0.75em;
    text-align: end;
  }
  @container (max-width: 24em) {
    .skills :is(td, thead th + th) {
      padding-inline-start: 0.375em;
    }
  }
  .answers {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .answered {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
  }
  .asked .sign {
    margin-inline-end: 0.25em;
  }
  .body-text p {
    white-space: pre-line;
  }
  .answered dl {
    display: grid;
    margin: 0;
  }
  .answered dt {
    color: var(--_secondary);
  }
  .answered dd {
    max-inline-size: 62ch;
    margin: 0;
    font-weight: 600;
  }
  .answered dd .secondary {
    font-weight: 400;
  }
  .answered .sign {
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  .answered .mark {
    margin-inline-end: 0.25em;
  }
  @container (min-width: 30em) {
    .answered dl {
      grid-template-columns: max-content 1fr;
      gap: 0.125em 1em;
    }
    .tallies {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .conclusion {
      gap: 0.25em;
    }
    .score {
      font-size: 1.25em;
    }
    .print-only {
      display: block;
    }
    .widget {
      max-inline-size: none;
    }
    .tallies,
    .answers ol {
      font-size: 7.5pt;
      line-height: 1.25;
    }
    .tallies {
      grid-template-columns: 1fr 1fr;
    }
    .skills :is(th, td) {
      padding-block: 0.0625em;
    }
    .answers ol {
      columns: 3;
      column-gap: 1.5em;
    }
    .answered {
      display: block;
      padding-block: 0.25em;
      break-inside: avoid;
    }
    .answered :is(.asked, .badge, dl, dt, dd) {
      display: inline;
      padding: 0;
      background: none;
      color: #000000;
      font-weight: 400;
    }
    .answered dt::after {
      content: ':';
    }
    .body-text,
    .why,
    .answered details {
      display: none;
    }
  }
`;
