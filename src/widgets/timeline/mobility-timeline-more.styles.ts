import { css } from 'lit';
import { chipStyles } from '../../ui/chips.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { fileStyles } from '../../ui/files.styles.js';

/** What comes when it is asked for: the fields of the filter, and what an event holds beyond its text. */
export const moreStyles = css`
  ${chipStyles} ${fieldStyles} ${fileStyles}
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    padding-block: 0.5em;
  }
  .fields .field {
    max-inline-size: 22em;
  }
  button.chip {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .empty .button {
    margin-block-start: 0.75em;
  }
  .documents,
  .series {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    margin: 0;
  }
  .documents {
    gap: 0.75em;
  }
  .document,
  .series dt {
    font-weight: 600;
  }
  .series dd {
    margin: 0;
  }
  .link {
    padding: 0.125em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .picture {
    margin: 0;
  }
  .picture img {
    max-inline-size: min(100%, 24em);
    block-size: auto;
    border-radius: var(--_radius-control);
  }
  @media (pointer: coarse) {
    .link {
      padding-block: 0.625em;
    }
  }
  @media print {
    .picture {
      display: none;
    }
  }
`;
