import { css } from 'lit';

const basemap = css`
  figure {
    margin: 0;
  }
  .stage {
    position: relative;
  }
  .viewport {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1000 / 921;
    border-radius: var(--_radius-control);
    background: var(--_sea);
  }
  .viewport.world {
    aspect-ratio: 1000 / 440;
  }
  .canvas {
    position: absolute;
    inset: 0;
    transform-origin: 0 0;
  }
  .canvas > svg {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: 100%;
  }
  .land {
    fill: var(--_land);
  }
  .partner-land {
    fill: var(--_partner-land);
  }
  .border {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .inset {
    fill: var(--_sea);
    stroke: var(--_control);
    vector-effect: non-scaling-stroke;
  }
  .disputed {
    stroke-dasharray: 3 2;
  }
`;

const markers = css`
  .associate {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 2;
  }
  .dot {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 1.8462em;
    block-size: 1.8462em;
    padding: 0;
    border: 2px solid var(--_surface);
    border-radius: 99px;
    background: var(--_hue);
    color: var(--_surface);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  /* Generated, for the number is a sign and no part of the marker's name. */
  [data-number]::before {
    content: attr(data-number);
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
  .marker,
  .place-name {
    position: absolute;
    translate: -50% -50%;
    cursor: pointer;
  }
  .marker:focus-visible {
    z-index: 1;
    border-radius: 99px;
  }
  .marker.selected {
    z-index: 1;
    border-color: var(--_hue);
    background: var(--_surface);
    box-shadow: 0 0 0 2px var(--_hue);
    color: var(--_hue);
  }
  .marker.selected:focus-visible {
    outline-offset: 4px;
  }
  .place-name {
    padding-inline: 0.25em;
    visibility: hidden;
    color: var(--_text);
    font-size: 1.0769em;
    line-height: 1.25;
    text-shadow:
      0 0 1px var(--_surface),
      0 0 2px var(--_surface),
      0 0 3px var(--_surface);
    white-space: nowrap;
  }
  .place-name.is-placed {
    visibility: visible;
  }
`;

const adaptations = css`
  @media (pointer: coarse) {
    .marker::after {
      content: '';
      position: absolute;
      inset: -0.7693em;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .partner-land {
      stroke-width: 2px;
    }
    .border,
    .associate {
      stroke: CanvasText;
    }
    .associate {
      fill: Canvas;
    }
    .marker.selected {
      border: 4px solid Highlight;
    }
  }
`;

export const figureStyles = [basemap, markers, adaptations];
