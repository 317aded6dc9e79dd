import { css } from 'lit';

/** The arrow is drawn, not written: a character would be read out. */
export const sortStyles = css`
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .sort::after {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.875em;
    background: var(--_control);
    clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);
    content: '';
  }
  [aria-sort] .sort {
    color: var(--_accent);
  }
  [aria-sort] .sort::after {
    background: currentcolor;
    clip-path: polygon(50% 15%, 100% 85%, 0 85%);
  }
  [aria-sort='descending'] .sort::after {
    transform: rotate(180deg);
  }
  @media (pointer: coarse) {
    .sort {
      min-block-size: 3.4em;
    }
  }
  @media (forced-colors: active) {
    .sort::after {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
  @media print {
    /* A button is left out where a header is repeated on the next page; its text is not. */
    .sort {
      display: contents;
    }
    [aria-sort] .sort {
      color: inherit;
    }
    .sort::after {
      display: none;
    }
  }
`;
