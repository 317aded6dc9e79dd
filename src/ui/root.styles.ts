import { css } from 'lit';

/**
 * The wall between a widget and its host page. `:host { all: initial }` alone loses to the page's `*` rules, so the reset
 * stands on an inner root; sizes are `em` from the visitor's own font size, because `rem` follows a host's `html`.
 */
export const rootStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    padding: 0 !important;
    container-type: inline-size;
    contain: layout style;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: var(--mobility-min-height, var(--_reserve, 16em));
    padding: 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--mobility-font, system-ui, sans-serif);
    font-size: medium;
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([without-frame]) .root {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  @container (min-width: 30em) {
    .root {
      padding: 1.5em;
    }
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .no-print {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .root {
      border: 1px solid CanvasText;
    }
  }
`;
