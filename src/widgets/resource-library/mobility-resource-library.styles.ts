import { css } from 'lit';

export const styles = css`
  .root {
    --_reserve: 60em;
  }
  .filters {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .selects .field {
    max-inline-size: 20em;
  }
  .resource {
    display: grid;
    gap: 0.5em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .resource > .about {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  @container (min-width: 40em) {
    .resource {
      grid-template-columns: 1fr minmax(13em, 18em);
    }
  }
  @media print {
    .resource {
      break-inside: avoid;
    }
  }
`;
