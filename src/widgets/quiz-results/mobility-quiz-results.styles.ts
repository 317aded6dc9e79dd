import { css } from 'lit';

/** What to give, and the link. */
export const styles = css`
  .frame {
    --_reserve: 31em;
  }
  @container (min-width: 36em) {
    .frame {
      --_reserve: 27em;
    }
  }
  .given,
  .link {
    display: flex;
    flex-direction: column;
    gap: 1em;
    max-inline-size: 46em;
  }
  .given .field,
  .link .field {
    flex: none;
  }
  .link {
    margin-block-start: 0.75em;
  }
  .codes {
    font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.9375em;
    line-height: 1.6;
    resize: vertical;
  }
  .codes::placeholder {
    color: var(--_secondary);
    opacity: 1;
  }
  .drop {
    padding: 0.75em 1em;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius-control);
  }
  .drop input {
    max-inline-size: 100%;
    min-block-size: 2.25em;
    font-size: 0.9375em;
  }
  .row-of-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .link .row-of-fields .field {
    flex: 1 1 12em;
  }
  .said:not(:has(*)) {
    position: absolute;
  }
`;
