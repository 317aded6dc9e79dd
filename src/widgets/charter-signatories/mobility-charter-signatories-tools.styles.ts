import { css } from 'lit';

/** Search, filters, and the way to the map. */
export const toolStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    align-items: end;
    gap: 0.75em;
  }
  .filters > details {
    grid-column: 1 / -1;
  }
  .filters .filters {
    padding-block: 0.25em 0.5em;
  }
  .to-map {
    display: block;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8667em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @container (min-width: 40em) {
    .filters {
      grid-template-columns: repeat(4, 1fr);
    }
    .filters .search {
      grid-column: span 3;
    }
  }
  @media (pointer: coarse) {
    .to-map {
      min-block-size: 3.4em;
    }
  }
`;
