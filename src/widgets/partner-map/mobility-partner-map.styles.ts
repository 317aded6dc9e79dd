import { css } from 'lit';
import { figureStyles } from './mobility-partner-map-figure.styles.js';
import { tableStyles } from './mobility-partner-map-table.styles.js';

const list = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  figcaption {
    align-items: center;
    margin-block-start: 0.25em;
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
  figcaption .link,
  .card .link {
    min-block-size: 1.75em;
    font-size: 0.875em;
  }
  .about .subtitle {
    margin-block-end: 0.25em;
  }
  .partner {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 0.5em;
  }
  .partner + .partner {
    border-block-start: 1px solid var(--_hairline);
  }
  .partner > .dot {
    margin-block-start: 0.0769em;
  }
  .partner.selected {
    border-radius: var(--_radius-control);
    background: var(--_tint);
  }
  .partner.selected,
  .selected + .partner {
    border-color: transparent;
  }
  .about {
    flex: 1;
    min-inline-size: 0;
  }
  .about p {
    font-size: 0.9375em;
  }
  .about .secondary {
    font-size: 0.875em;
  }
  .sums {
    font-variant-numeric: tabular-nums;
  }
  .card {
    margin-block-start: 1em;
    padding: 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .card > .row {
    flex-wrap: nowrap;
    gap: 0.75em;
  }
  .card .subtitle {
    flex: 1;
  }
  .card > :last-child {
    margin-block-end: 0;
    padding-block-end: 0;
  }
  dl {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    margin: 0.5em 0;
    font-size: 0.9375em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  dd:not(:last-child)::after {
    content: ' ·';
    color: var(--_secondary);
  }
  .associates {
    padding-block: 0.25em;
    font-size: 0.9375em;
  }
`;

/** The height of five partners: the map grows with the width, the texts wrap less. */
const reserve = css`
  .frame {
    --_touch: 0em;
    --_texts: 65.25em;
    --_reserve: calc(var(--_texts) + 92.1cqi + var(--_touch));
  }
  @container (min-width: 20em) {
    .frame {
      --_texts: 53em;
    }
  }
  @container (min-width: 24em) {
    .frame {
      --_texts: 50.5em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_texts: 47.75em;
    }
  }
  @container (min-width: 36em) {
    .frame {
      --_texts: 45em;
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_texts: 50.75em;
      --_reserve: max(var(--_texts) + var(--_touch), 11em + 53.73cqi + var(--_touch) / 4);
    }
  }
  @container (min-width: 48em) {
    .frame {
      --_texts: 46.75em;
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
    .partners {
      grid-area: 1 / 2 / span 2;
    }
  }
`;

/** After all else, for they overrule it. */
const adaptations = css`
  @media (pointer: coarse) {
    .frame {
      --_touch: 10.25em;
    }
    @container (min-width: 44em) {
      .frame {
        --_touch: 8em;
      }
    }
    .link,
    figcaption .link,
    .card .link {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .dot,
    .viewport {
      print-color-adjust: exact;
    }
    .partner,
    tr {
      break-inside: avoid;
    }
    .homepage::after {
      content: ' ' attr(href);
    }
    details:not([open])::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export const styles = [figureStyles, reserve, layout, list, tableStyles, adaptations];
