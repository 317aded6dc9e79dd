import { css } from 'lit';
import { choiceStyles } from './mobility-language-quiz-item-choice.styles.js';

/** What there is to read. */
const textStyles = css`
  .item {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .item em {
    font-style: normal;
    font-weight: 600;
  }
  .stem {
    display: block;
    max-inline-size: 62ch;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .passage,
  .cloze,
  .fields {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .cloze p {
    font-size: 1.0625em;
  }
  .cloze :has(.glued) {
    line-height: 2.25;
  }
  .glued {
    white-space: nowrap;
  }
  .hint {
    display: block;
    max-inline-size: 62ch;
    color: var(--_secondary);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .passage {
    gap: 0.5em;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .picture {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius-control);
  }
  .cells {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .cells th,
  .cells td {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  .cells th {
    font-weight: 600;
  }
  .cells tr > :first-child {
    padding-inline-start: 0;
  }
  .cells tr > :last-child {
    padding-inline-end: 0;
  }
  .cells tbody tr:last-child > * {
    border-block-end: 0;
  }

  @container (max-width: 29.99em) {
    .cards {
      position: relative;
    }
    .cards thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cards,
    .cards tbody,
    .cards tr,
    .cards td {
      display: block;
    }
    .cards tr + tr {
      margin-block-start: 0.75em;
    }
    .cards tbody tr > td {
      display: grid;
      grid-template-columns: minmax(6.75em, 40%) 1fr;
      gap: 0.75em;
      padding: 0;
      border: 0;
    }
    .cards td::before {
      content: attr(data-column);
      color: var(--_secondary);
    }
    .cards tbody tr > td:first-child {
      display: block;
      font-weight: 600;
    }
    .cards td:first-child::before {
      content: none;
    }
  }
  @media (pointer: coarse) {
    .cloze :has(.glued) {
      line-height: 3;
    }
  }
  @media (forced-colors: active) {
    .passage {
      border: 1px solid CanvasText;
    }
  }
`;

export const itemStyles = [textStyles, choiceStyles];
