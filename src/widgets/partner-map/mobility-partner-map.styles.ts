import { css } from 'lit';
import { figureStyles } from './mobility-partner-map-figure.styles.js';

const list = css`
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    align-items: center;
    margin-block-start: 0.5em;
    color: var(--_secondary);
    font-size: 0.875em;
  }
  .legend {
    display: contents;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sign {
    flex: none;
    inline-size: 2em;
    overflow: visible;
  }
  .link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .partner {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 0.5em;
  }
  .partner + .partner {
    border-block-start: 1px solid var(--_hairline);
  }
  .partner.selected {
    border-radius: var(--_radius-control);
    background: var(--_tint);
  }
  .partner.selected,
  .selected + .partner {
    border-color: transparent;
  }
  .partner > .dot {
    margin-block-start: 0.0769em;
  }
  .about {
    flex: 1;
    min-inline-size: 0;
  }
  .about > p,
  .more {
    font-size: 0.9375em;
  }
  .about > .secondary {
    font-size: 0.875em;
  }
  dl {
    margin: 0.25em 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .towns > dd {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
`;

/** The height of five partners: the map grows with the width, while the texts wrap less. */
const reserve = css`
  .frame {
    --_touch: 0em;
    --_reserve: calc(max(138.6em - 284cqi, 66.5em + 41.8cqi) + var(--_touch));
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: calc(
        max(128.1em - 165cqi + var(--_touch) / 2, 48.2em + var(--_touch) / 2, 16.7em + 53.6cqi) + var(--_touch) / 4
      );
    }
  }
`;

const layout = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
    align-items: start;
  }
  @container (min-width: 44em) {
    .layout {
      grid-template: auto 1fr / minmax(0, 7fr) minmax(0, 5fr);
    }
    .beside {
      grid-area: 1 / 2 / span 2;
    }
  }
`;

/** After all else, for they overrule it. */
const adaptations = css`
  @media (pointer: coarse) {
    .frame {
      --_touch: 8.3em;
    }
    .link {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .dot,
    .viewport {
      print-color-adjust: exact;
    }
    .homepage::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
    .partner {
      break-inside: avoid;
    }
    .more {
      display: block !important;
    }
  }
`;

export const styles = [figureStyles, reserve, layout, list, adaptations];
