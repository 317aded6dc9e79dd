import { css } from 'lit';

/** Links to the quiz in one line, facts in two columns where there is room. */
export const detailStyles = [
  css`
    .practice,
    .practice ul {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
    }
    .practice a {
      display: inline-block;
      padding-block: 0.125em;
    }
    .facts {
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      margin: 0;
      padding-block: 0.375em;
      font-size: 0.875em;
    }
    .facts dt {
      font-weight: 600;
    }
    .facts dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    @media print {
      .facts {
        gap: 0;
      }
      .facts > div {
        display: flex;
        gap: 0.5em;
      }
    }
    @media (pointer: coarse) {
      .practice a {
        padding-block: 0.75em;
      }
    }
  `,
];
