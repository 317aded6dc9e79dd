import { css } from 'lit';

export const styles = css`
  .root {
    --_reserve: 80em;
  }
  .years {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
  }
  .year {
    font-size: 1.125em;
  }
  .entries {
    margin-block-start: 0.5em;
    border-inline-start: 2px solid var(--_hairline);
  }
  .entry {
    position: relative;
    display: grid;
    gap: 0.125em 1.5em;
    padding-block: 0.625em;
    padding-inline-start: 1.25em;
    scroll-margin-block: 1em;
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-block-start: 1.125em;
    inset-inline-start: calc(-0.375em - 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .entry.mobility::before {
    border-radius: 3px;
  }
  .entry.past::before {
    background: var(--_accent);
  }
  .entry.now::before {
    outline: 3px solid var(--_tint);
  }
  .entry.cancelled .name {
    text-decoration: line-through;
  }
  .when {
    color: var(--_secondary);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .fact + .fact::before {
    content: '· ';
  }
  .today {
    position: relative;
    padding-block: 0.375em;
    padding-inline-start: 1.25em;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .today::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0;
    inline-size: 0.875em;
    border-block-start: 2px solid var(--_accent);
  }
  @container (min-width: 44em) {
    .entry {
      grid-template-columns: 13em 1fr;
    }
    .what {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .entry::before {
      border-color: CanvasText;
    }
    .entry.past::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
