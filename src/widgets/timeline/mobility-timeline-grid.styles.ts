import { css } from 'lit';
import { chipStyles } from '../../ui/chips.styles.js';

const frame = css`
  .lane-switch .chips {
    align-items: center;
  }
  .lane-switch .chips legend {
    inline-size: auto;
    margin: 0 0.25em 0 0;
  }
  .scroller {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-control);
  }
  .canvas {
    position: relative;
    min-inline-size: 100%;
    padding-block-end: 1em;
    background: repeating-linear-gradient(to right, var(--_hairline) 0 1px, transparent 1px var(--_month)) var(--_lead)
      0 no-repeat;
  }
  .months-head {
    display: flex;
    padding-inline-start: var(--_lead);
    background: var(--_raised);
  }
  .month-head {
    display: flex;
    flex: none;
    flex-direction: column;
    inline-size: var(--_month);
    padding: 0.25em 0.375em;
    border-inline-start: 1px solid var(--_hairline);
    color: var(--_secondary);
    line-height: 1.3;
    scroll-snap-align: start;
  }
  .month-head span {
    font-size: 0.8125em;
  }
  .month-head .year {
    min-block-size: 1.3em;
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;

/** The line runs behind the bars, whose words keep clear of it by a halo; its date stands at the top. */
const today = css`
  .today-mark {
    max-inline-size: none;
    padding: 0.25em 0.5em;
    color: var(--_accent);
    font-weight: 600;
    white-space: nowrap;
  }
  .today-mark span {
    font-size: 0.8125em;
  }
  .today-line {
    position: absolute;
    inset-block: 2.75em 0;
    border-inline-start: 2px solid var(--_accent);
    pointer-events: none;
  }
`;

const lanes = css`
  .lane {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  .lane-head {
    position: sticky;
    inset-inline-start: 0;
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    inline-size: fit-content;
    padding-inline: 0.625em;
  }
  .lane-name {
    color: var(--_secondary);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .lane-head .link {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    cursor: pointer;
  }
  .bars {
    display: grid;
    grid-template-columns: 100%;
    row-gap: 0.375em;
    padding-block-start: 0.25em;
  }
  .bar {
    grid-column: 1;
    scroll-margin-inline: 3em;
  }
  .bar button {
    position: relative;
    display: block;
    inline-size: 100%;
    padding: 0.25em 0;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
    text-shadow: 0 0 3px var(--_surface);
    cursor: pointer;
  }
  .bar span {
    display: block;
  }
  .bar .line {
    block-size: 0.5em;
    border: 2px solid var(--_hue);
    border-radius: 99px;
    background: var(--_hue);
  }
  .bar .line.vague,
  .bar.upcoming .line {
    background: var(--_surface);
  }
  .bar .line.vague {
    border-style: dashed;
  }
  .bar.off .line {
    border-color: var(--_control);
    background: var(--_surface);
  }
  .bar .name {
    padding-block-start: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }
  .bar .days {
    color: var(--_secondary);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .bar .days .badge {
    display: inline-block;
    border-radius: 0.7em;
    white-space: normal;
    font-size: 1em;
  }
  .bar.off .name {
    color: var(--_secondary);
  }
  .bar.cancelled .name {
    text-decoration: line-through;
  }
  .bar button:hover .name {
    text-decoration: underline;
  }
  .bar button[aria-expanded='true'],
  .bar.selected button {
    background: var(--_tint);
  }
`;

const opened = css`
  .opened {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .opened-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  @media (forced-colors: active) {
    .bar {
      --_hue: CanvasText;
    }
    .bar .line {
      forced-color-adjust: none;
    }
    .bar .line.vague,
    .bar.upcoming .line,
    .bar.off .line {
      background: Canvas;
    }
    .bar button[aria-expanded='true'],
    .bar.selected button {
      outline: 2px solid Highlight;
    }
    .opened {
      border: 1px solid CanvasText;
    }
  }
`;

export const gridStyles = css`
  ${chipStyles} ${frame} ${today} ${lanes} ${opened}
`;
