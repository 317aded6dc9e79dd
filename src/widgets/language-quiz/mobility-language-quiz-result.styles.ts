import { css } from 'lit';

/** The result: its sentence, the table by skill, every question again. */
export const resultStyles = css`
  .verdict {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .score {
    inline-size: fit-content;
    font-size: 1.75em;
  }
  .skills {
    inline-size: 100%;
    max-inline-size: 26em;
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
    font-size: 0.875em;
    font-weight: 600;
  }
  .skills :is(td, thead th + th) {
    inline-size: 6em;
    text-align: end;
  }
  .review {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .reviewed {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .reviewed .about {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .reviewed dl {
    display: grid;
    margin: 0;
  }
  .reviewed dt {
    color: var(--_secondary);
  }
  .reviewed dd {
    margin: 0;
    font-weight: 600;
  }
  @container (min-width: 30em) {
    .reviewed dl {
      grid-template-columns: max-content 1fr;
      gap: 0.125em 1em;
    }
  }
  @media print {
    .reviewed {
      break-inside: avoid;
    }
  }
`;
