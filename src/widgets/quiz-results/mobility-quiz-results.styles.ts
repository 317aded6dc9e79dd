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
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  .drop input::file-selector-button {
    min-block-size: 2.5em;
    margin-inline-end: 0.75em;
    padding: 0.375em 1.125em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .row-of-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .link .row-of-fields .field {
    flex: 1 1 12em;
  }
  .seal {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .seal .secondary {
    display: block;
  }
  .said:not(:has(*)) {
    position: absolute;
  }
`;
