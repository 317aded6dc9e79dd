import { css } from 'lit';

/** The line runs through all months; a mark on it is filled once its day has come. */
const line = css`
  .content {
    --_hue: var(--_secondary);
  }
  .entries {
    margin-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_hairline);
  }
  .entry {
    position: relative;
    padding-block: 0.5em;
    padding-inline-start: 1.25em;
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-block-start: 0.83em;
    inset-inline-start: calc(-0.375em - 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_hue);
    border-radius: 50%;
    background: var(--_hue);
  }
  .entry.mobility::before {
    border-radius: 3px;
  }
  .entry.upcoming::before {
    background: var(--_surface);
  }
  .entry.off::before {
    border-color: var(--_control);
    background: var(--_surface);
  }
  .entry.now::before {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .entry.selected {
    border-radius: 0 var(--_radius-control) var(--_radius-control) 0;
    background: var(--_tint);
  }
  .hue-1 {
    --_hue: var(--_partner-1);
  }
  .hue-2 {
    --_hue: var(--_partner-2);
  }
  .hue-3 {
    --_hue: var(--_partner-3);
  }
  .hue-4 {
    --_hue: var(--_partner-4);
  }
  .hue-5 {
    --_hue: var(--_partner-5);
  }
  .today {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.5em;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .today::before,
  .today::after {
    content: '';
    flex: 0 0 0.6em;
    border-block-start: 2px solid;
  }
  .today::after {
    flex: 1;
  }
`;

const text = css`
  .month {
    font-size: 1.0625em;
  }
  .when {
    color: var(--_secondary);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .what {
    display: flex;
    flex-direction: column;
    gap: 0.125em;
  }
  .fact:not(:first-child)::before {
    content: ' · ';
  }
  .details {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.5em 0.75em;
    font-size: 0.9375em;
  }
  .off .subtitle {
    color: var(--_secondary);
  }
  .cancelled .subtitle {
    text-decoration: line-through;
  }
`;

/** Where there is room the days stand beside what happens, and the month before both. */
const layout = css`
  .months {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .of-month {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
  }
  @container (min-width: 44em) {
    .entry {
      display: grid;
      grid-template-columns: 13em 1fr;
      align-items: baseline;
      gap: 1.5em;
    }
  }
  @container (min-width: 60em) {
    .months {
      gap: 0.5em;
    }
    .of-month {
      flex-direction: row;
      gap: 1.5em;
    }
    .of-month .month {
      flex: none;
      inline-size: 9em;
      padding-block-start: 0.5em;
    }
    .of-month .entries {
      flex: 1;
    }
    .of-month .entries:first-child {
      margin-inline-start: calc(9em * 1.0625 + 2em);
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    .month {
      break-after: avoid;
    }
    .more > summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .entry {
      --_hue: CanvasText;
    }
    .entry::before {
      forced-color-adjust: none;
    }
    .entry.upcoming::before,
    .entry.off::before {
      background: Canvas;
    }
    .entry.selected {
      outline: 2px solid Highlight;
    }
  }
`;

export const listStyles = [line, text, layout];
