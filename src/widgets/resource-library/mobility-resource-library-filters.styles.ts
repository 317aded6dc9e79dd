import { css } from 'lit';

/** Search and filters in rows that fill the width; what is chosen, and the way back, in one line. */
export const styles = css`
  .filters {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .fields .field {
    flex-basis: 12em;
  }
  .filters details .fields {
    padding-block: 0.5em;
  }
  .result:not(.visually-hidden) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.625em;
  }
  .result .button {
    margin-inline-start: -1.125em;
  }
  .empty .actions {
    margin-block-start: 0.75em;
  }
  .all-files {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding-block: 0.375em;
    font-size: 0.9375em;
  }
  @media (pointer: coarse) {
    .all-files a {
      padding-block: 0.625em;
    }
  }
`;
