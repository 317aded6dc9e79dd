import { css } from 'lit';

/** One finger scrolls the page, wherever it is; two are the map's. */
export const zoomStyles = css`
  .viewport:has(.controls) {
    touch-action: pan-y pinch-zoom;
    cursor: grab;
  }
  .canvas.moving {
    will-change: transform;
    cursor: grabbing;
    user-select: none;
  }
  .zooming,
  .moving {
    position: absolute;
    z-index: 1;
    display: flex;
    inset-inline-end: 0.5em;
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_control);
  }
  .zooming {
    flex-direction: column;
    inset-block-start: 0.5em;
  }
  .moving {
    inset-block-end: 0.5em;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }
  .control:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  .control:focus-visible {
    z-index: 1;
    border-radius: var(--_radius-control);
  }
  .control[aria-disabled] {
    color: var(--_control);
    cursor: default;
  }
  .control svg {
    inline-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  @media (pointer: coarse) {
    .control {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .zooming,
    .moving {
      border: 1px solid CanvasText;
    }
  }
`;
