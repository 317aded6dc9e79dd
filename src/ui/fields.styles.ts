import { css } from 'lit';

/** Labelled inputs and selects. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex: 1 1 14em;
    flex-direction: column;
    gap: 0.25em;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
  }
  .input:focus-visible {
    border-radius: var(--_radius-control);
  }
  @media (pointer: coarse) {
    .input {
      min-block-size: 2.75em;
    }
  }
`;
