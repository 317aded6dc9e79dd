import { css } from 'lit';

/** Who sends is told by the dash as well as by the colour; it is the same on the map and in the list. */
export const arcStyles = css`
  .content > .chips legend {
    position: absolute;
    inline-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .casing,
  .line {
    fill: none;
    stroke: var(--_surface);
    stroke-linecap: round;
    stroke-width: 5;
  }
  .casing {
    opacity: 0.8;
  }
  .line {
    stroke: var(--_hue, var(--_secondary));
    stroke-width: 2.25;
  }
  .hue-2 .line {
    stroke-dasharray: 8 5;
  }
  .hue-3 .line {
    stroke-dasharray: 0.5 4.5;
    stroke-width: 2.75;
  }
  .hue-4 .line {
    stroke-dasharray: 10 4.5 0.5 4.5;
  }
  .hue-5 .line {
    stroke-dasharray: 16 6;
  }
  .head {
    fill: var(--_hue, var(--_secondary));
  }
  .quiet {
    opacity: 0.28;
  }
  .quiet .casing {
    display: none;
  }
  .bubble rect {
    fill: var(--_surface);
    stroke: var(--_hue, var(--_secondary));
    stroke-width: 1.25;
  }
  .bubble text {
    fill: var(--_text);
    font-size: 13px;
    font-weight: 600;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    .line,
    .bubble rect {
      stroke: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
    .head,
    .bubble text {
      fill: CanvasText;
    }
    .bubble rect {
      fill: Canvas;
    }
  }
`;
