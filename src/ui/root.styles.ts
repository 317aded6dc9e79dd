import { css } from 'lit';

/**
 * The wall between a widget and its host page. `:host { all: initial }` alone loses to the page's `*` rules, so the reset
 * stands on an inner root; sizes are `em` from the visitor's own font size, because `rem` follows a host's `html`. The root
 * is the container as well: `em` in a container query is the container's, and the page can change the host's.
 */
export const rootStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    padding: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    color: var(--_text);
    font-family: var(--mobility-font, system-ui, sans-serif);
    font-size: medium;
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    container-type: inline-size;
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: var(--mobility-min-height, var(--_reserve, 16em));
    padding: 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  :host([without-frame]) .frame {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  @container (min-width: 30em) {
    .frame {
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
    .frame {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .no-print {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .frame {
      border: 1px solid CanvasText;
    }
  }
`;
