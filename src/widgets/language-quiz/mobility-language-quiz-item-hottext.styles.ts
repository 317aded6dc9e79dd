import { css } from 'lit';

/** Words of a text to press. */
export const hottextStyles = css`
  .hottext {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 1.875em;
    padding: 0 0.375em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: none;
    line-height: 1.5;
    white-space: normal;
    cursor: pointer;
  }
  button.hottext:hover {
    background: var(--_raised);
  }
  .hottext[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .hottext:focus-visible {
    border-radius: var(--_radius-control);
  }
  @media (pointer: coarse) {
    .hottext {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .hottext[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
