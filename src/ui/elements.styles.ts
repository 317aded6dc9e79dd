import { css } from 'lit';

/** Headings, text, links, buttons, badges, disclosures: the same in all widgets. */
export const elementStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.375em;
  }
  .subtitle {
    font-size: 1em;
  }
  .summary {
    max-inline-size: 62ch;
    margin: 0.25em 0 0;
    color: var(--_secondary);
    font-size: 0.9375em;
  }
  .content {
    display: flex;
    flex-direction: column;
    gap: 1em;
    margin-block-start: 1em;
  }
  p {
    max-inline-size: 62ch;
    margin: 0;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .secondary {
    color: var(--_secondary);
    font-size: 0.875em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  input,
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.5em;
    padding: 0.375em 1.125em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:focus-visible {
    border-radius: var(--_radius-control);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
  }
  .button:hover {
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .badge {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border-radius: 99px;
    background: var(--_raised);
    color: var(--_secondary);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .badge.positive {
    background: var(--_positive-tint);
    color: var(--_positive);
  }
  .badge.caution {
    background: var(--_caution-tint);
    color: var(--_caution);
  }
  details > summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_accent);
    font-size: 0.9375em;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 2.75em;
    }
    details > summary {
      padding-block: 0.625em;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
