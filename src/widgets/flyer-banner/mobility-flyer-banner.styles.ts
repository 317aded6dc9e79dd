import { css } from 'lit';

/**
 * Three layouts by the widget's own width. Card: the picture on top of the text. From 44em hero, the picture beside it, or
 * strip where there is none, the buttons beside the text. The picture and the funding row reach the widget's edge.
 * The reserve is the picture's height and that of the text, whose lines grow fewer with the width; without a picture it
 * is given up. The emblem is never lower than the centimetre that the Commission asks for, with a third of its height free
 * around it. A division by a font size keeps the widget's own space around a text that is smaller.
 */
export const styles = css`
  .frame {
    --_pad: 1em;
    --_reserve: calc(100cqi * 2 / 3 + 43em);
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
  .content,
  .flyer {
    display: contents;
  }
  .lead {
    display: grid;
    grid-area: lead;
    align-content: start;
    gap: 1em;
    padding: 0.25em var(--_pad) 0.5em;
  }
  .text {
    display: grid;
    gap: 0.5em;
    color: var(--_secondary);
  }
  .next {
    color: var(--_text);
  }
  .next::first-letter {
    text-transform: uppercase;
  }
  details {
    flex-basis: 100%;
  }
  li {
    padding-block: 0.25em;
  }
  .tools {
    min-block-size: 2.5em;
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
    display: grid;
    grid-area: funding;
    grid-template-columns: auto 1fr;
    gap: 0.5em 1em;
    padding: 1em var(--_pad);
    border-block-start: 1px solid var(--_hairline);
    background: var(--_raised);
  }
  :host([without-frame]) .funding {
    background: none;
  }
  .statement {
    display: grid;
    align-content: start;
    gap: 0.375em;
    font-size: 0.8125em;
  }
  .disclaimer {
    grid-column: 1 / -1;
  }
  .emblem {
    block-size: max(1cm, 2.75em);
    aspect-ratio: 3 / 2;
    overflow: visible;
  }
  :host([emblem='mono']) .emblem * {
    fill: #000;
  }
  :host([emblem='mono']) .emblem rect {
    fill: #fff;
    stroke: #000;
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: calc(100cqi * 2 / 3 + 36em);
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_pad: 1.5em;
      --_reserve: calc(50cqi + 31.3em);
    }
    .picture img {
      aspect-ratio: 2 / 1;
    }
    .emblem {
      grid-row: span 2;
    }
    .disclaimer {
      grid-column: 2;
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: 30.5em;
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
    .widget:not(:has(.picture)) .lead {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      column-gap: 2em;
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
`;
