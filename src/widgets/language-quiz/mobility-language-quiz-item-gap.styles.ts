import { css } from 'lit';

/** Fields in the flow of a text. */
export const gapStyles = css`
  .gap {
    min-block-size: 1.875em;
    max-inline-size: 100%;
    margin-inline: 0.125em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.25;
  }
  .gap:focus-visible {
    border-radius: var(--_radius-control);
  }
  select.gap {
    min-inline-size: 5em;
    cursor: pointer;
  }
  .word {
    padding-inline: 0.75em;
  }
  .word[aria-pressed='true'] {
    border-style: dashed;
    background: var(--_raised);
    color: var(--_secondary);
    text-decoration: line-through;
  }
  @media (pointer: coarse) {
    .gap {
      min-block-size: 2.6em;
    }
  }
`;
