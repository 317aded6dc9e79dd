import { css } from 'lit';

/** The overview of all questions. */
export const reviewStyles = css`
  .overview {
    inline-size: fit-content;
    font-size: 1.125em;
  }
  .states {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .states li {
    border-block-end: 1px solid var(--_hairline);
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .jump-name {
    margin-inline-end: auto;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .jump {
      min-block-size: 2.95em;
    }
  }
  @media (forced-colors: active) {
    .jump-name {
      color: LinkText;
    }
  }
`;
