import { css } from 'lit';

const basemap = css`
  figure {
    margin: 0;
  }
  .viewport {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1000 / 921;
    border-radius: var(--_radius-control);
    background: var(--_sea);
  }
  svg {
    display: block;
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
  .disputed {
    stroke-dasharray: 3 2;
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
    .border {
      stroke: CanvasText;
    }
    .marker[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
`;

const markers = css`
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
  .dot::before {
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
  .markers {
    position: absolute;
    inset: 0;
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
  .marker[aria-pressed='true'] {
    z-index: 1;
    border-color: var(--_hue);
    background: var(--_surface);
    box-shadow: 0 0 0 2px var(--_hue);
    color: var(--_hue);
  }
  .marker[aria-pressed='true']:focus-visible {
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
      0 0 2px var(--_surface),
      0 0 3px var(--_surface);
    white-space: nowrap;
  }
  .place-name.is-placed {
    visibility: visible;
  }
  @media (pointer: coarse) {
    .marker::after {
      content: '';
      position: absolute;
      inset: -0.7693em;
    }
  }
`;

export const figureStyles = [basemap, markers];
