import { css } from 'lit';

/** The field for a code at the start, and level, code and comparison at the end. */
export const measuredStyles = css`
  .measured,
  .before,
  .measured-part {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .measured {
    gap: 1.25em;
  }
  .before label {
    font-weight: 600;
  }
  .before .file-label {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    font-weight: 400;
  }
  .before ::file-selector-button {
    min-block-size: 2.5em;
    padding-inline: 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .before input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    font: inherit;
  }
  .code-field {
    inline-size: 100%;
    max-inline-size: 22em;
    font-family: ui-monospace, monospace;
  }
  .code-problem {
    font-weight: 600;
  }
  .code-problem:not(:empty)::before {
    content: '⚠ ' / '';
  }
  .code-state:empty,
  .code-problem:empty {
    position: absolute;
  }
  .code {
    display: block;
    font-family: ui-monospace, monospace;
    font-size: 1.25em;
    font-weight: 600;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @container (max-width: 24em) {
    .code {
      font-size: 1.0625em;
    }
  }
  .code-card {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: center;
  }
  .picture {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin: 0;
    max-inline-size: 22em;
  }
  .qr {
    flex: none;
    inline-size: 8em;
    block-size: 8em;
  }
  .device,
  .kept {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: flex-start;
  }
  .level-bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 4em;
    block-size: 0.75em;
    fill: var(--_accent);
  }
  .levels .bar-cell {
    inline-size: 55%;
  }
  @media print {
    .measured-part {
      break-inside: avoid;
    }
    .qr {
      inline-size: 4cm;
      block-size: 4cm;
    }
    .measured-part ~ .answers {
      display: none;
    }
  }
`;
