import { css } from 'lit';

/** The space kept while loading is that of seventeen events; a network that has five shall not keep a void. */
const reserve = css`
  .frame {
    --_reserve: 193.6em;
  }
  @container (min-width: 20em) {
    .frame {
      --_reserve: 185.7em;
    }
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: 171em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 164.3em;
    }
  }
  @container (min-width: 37.5em) {
    .frame {
      --_reserve: 151.1em;
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: 138.5em;
    }
  }
  @container (min-width: 48em) {
    .frame {
      --_reserve: 130.7em;
    }
  }
  @container (min-width: 60em) {
    .frame {
      --_reserve: 115.5em;
    }
  }
  .frame:has(.widget, .message) {
    --_reserve: 0em;
  }
`;

/** The line runs through all years; a dot on it is filled once its day has come. */
const line = css`
  .entries {
    --_hue: var(--_secondary);
    border-inline-start: 2px solid var(--_hairline);
  }
  .entry {
    position: relative;
    padding-block: 0.625em;
    padding-inline-start: 1.25em;
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-block-start: 0.953em;
    inset-inline-start: calc(-0.375em - 1px);
    box-sizing: border-box;
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
    flex: none;
    inline-size: 0.6em;
    border-block-start: 2px solid var(--_accent);
  }
  .today::after {
    flex: 1;
  }
`;

const text = css`
  .year {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
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
  .facts .badge {
    margin-inline-start: 0.25em;
  }
  .off .subtitle {
    color: var(--_secondary);
  }
  .cancelled .subtitle {
    text-decoration: line-through;
  }
`;

/** Where there is room the days stand beside what happens, and the year before both. */
const layout = css`
  .years,
  .of-year {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
  }
  .of-year {
    gap: 0.5em;
  }
  @container (min-width: 44em) {
    .entry {
      display: grid;
      grid-template-columns: 14em 1fr;
      align-items: baseline;
      gap: 1.5em;
    }
  }
  @container (min-width: 60em) {
    .years {
      gap: 1em;
    }
    .of-year {
      flex-direction: row;
      gap: 1.5em;
    }
    .year {
      flex: none;
      inline-size: 4em;
      padding-block-start: 0.45em;
    }
    .of-year .entries {
      flex: 1;
    }
    .entries.end {
      margin-inline-start: 6em;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
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
  }
`;

export const styles = [reserve, line, text, layout];
