import { css } from 'lit';

/** The card, beside its marker or below the map. */
export const cardStyles = css`
  .card {
    margin-block-start: 0.5em;
    padding: 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .card.floating {
    position: absolute;
    z-index: 2;
    inline-size: 17em;
    margin: 0;
    border-color: var(--_control);
  }
  .card-head {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .card-head .subtitle {
    flex: 1;
    text-wrap: pretty;
  }
  .card > .secondary {
    margin-block: 0.25em 0.5em;
  }
  .logo {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 2.5em;
    margin-block-end: 0.75em;
    object-fit: contain;
    object-position: left;
  }
  .close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: -0.25em -0.25em 0 0;
    padding: 0;
    border: 0;
    border-radius: 99px;
    background: none;
    cursor: pointer;
  }
  .close::before {
    content: '×';
    font-size: 1.375em;
    line-height: 1;
  }
  @media (pointer: coarse) {
    .close {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
`;
