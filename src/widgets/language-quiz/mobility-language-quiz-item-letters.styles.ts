import { css } from 'lit';

/** Letters and words to press. */
export const letterStyles = css`
  .lettered {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .letters,
  .pool {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .letter,
  .word {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }
  .letter:hover,
  .word:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .letter:focus-visible,
  .word:focus-visible {
    border-radius: var(--_radius-control);
  }
  @media (pointer: coarse) {
    .letter,
    .word {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
`;
