import { css } from 'lit';

/**
 * Picture on top of the text, beside it from 44em; the picture and the funding row reach the widget's edge.
 * The reserve is the picture's height and that of the text, whose lines grow fewer with the width; without a picture it
 * is given up. The emblem is never lower than the centimetre that the Commission asks for. A division by a font size
 * keeps the widget's own space around a text that is smaller.
 */
export const styles = css`
  .frame {
    --_pad: 1em;
    --_reserve: calc(100cqi * 2 / 3 + 40.5em);
    padding: 0;
    overflow: clip;
  }
  :host([without-frame]) .frame {
    --_pad: 0em;
  }
  .frame:has(.widget):not(:has(.picture)) {
    --_reserve: 0em;
  }
  .skeleton,
  .empty,
  .fallback:not([hidden]) {
    margin: var(--_pad);
  }
  .message,
  .notice {
    margin: calc(var(--_pad) / 0.9);
  }
  .widget {
    display: grid;
    flex: 1;
    grid-template: 'picture' auto 'header' auto 'lead' 1fr 'funding' auto / minmax(0, 1fr);
  }
  .header {
    grid-area: header;
    padding: var(--_pad) var(--_pad) 0;
  }
  .content {
    display: contents;
  }
  .lead {
    display: flex;
    flex-direction: column;
    grid-area: lead;
    gap: 0.5em;
    padding: 0.25em var(--_pad) var(--_pad);
  }
  .lead p {
    color: var(--_secondary);
  }
  .actions {
    margin-block-start: 0.5em;
  }
  .actions .button {
    text-wrap: balance;
  }
  .picture {
    position: relative;
    grid-area: picture;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    background: var(--_raised);
    object-fit: cover;
    color: var(--_secondary);
  }
  .credit {
    padding: 0.25em calc(var(--_pad) / 0.8125) 0;
    color: var(--_secondary);
    font-size: 0.8125em;
  }
  .funding {
    display: flex;
    grid-area: funding;
    align-items: flex-start;
    gap: 1em;
    padding: 1em var(--_pad);
    border-block-start: 1px solid var(--_hairline);
    background: var(--_raised);
  }
  :host([without-frame]) .funding {
    background: none;
  }
  .statement {
    font-size: 0.8125em;
  }
  .emblem {
    flex: none;
    block-size: max(1cm, 2.75em);
    aspect-ratio: 3 / 2;
    overflow: visible;
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: calc(100cqi * 2 / 3 + 31.6em);
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_pad: 1.5em;
      --_reserve: calc(50cqi + 31.3em);
      padding: 0;
    }
    .picture img {
      aspect-ratio: 2 / 1;
    }
  }
  @container (min-width: 40em) {
    .frame {
      --_reserve: calc(50cqi + 21.5em);
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: 28.3em;
    }
    .title {
      font-size: 1.75em;
    }
    .widget:has(.picture) {
      grid-template:
        '. picture' 1fr
        'header picture' auto
        'lead picture' auto
        '. picture' 1fr
        'funding funding' auto / minmax(0, 1fr) minmax(0, 46%);
    }
    .picture img {
      position: absolute;
      inset: 0;
      block-size: 100%;
      aspect-ratio: auto;
    }
    .picture {
      min-block-size: 20em;
    }
    .credit {
      position: absolute;
      inset-block-end: 0;
      inset-inline-end: 0;
      padding: 0.125em 0.5em;
      border-start-start-radius: var(--_radius-control);
      background: var(--_surface);
    }
  }
  @media print {
    .frame {
      --_pad: 0em;
    }
    .widget {
      break-inside: avoid;
    }
    .header {
      padding-block-start: 0.75em;
    }
    .lead {
      padding-block-end: 1em;
    }
    .actions,
    .actions .button {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .actions .button::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
    .funding {
      background: none;
    }
  }
`;
