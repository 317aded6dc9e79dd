import { css } from 'lit';

/** The space kept while loading is that of twelve documents; a network that has three shall not keep a void. */
const reserve = css`
  .frame {
    --_reserve: 270em;
  }
  @container (min-width: 20em) {
    .frame {
      --_reserve: 242em;
    }
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: 227em;
    }
  }
  @container (min-width: 32em) {
    .frame {
      --_reserve: 206em;
    }
  }
  @container (min-width: 40em) {
    .frame {
      --_reserve: 170em;
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: 153em;
    }
  }
  @container (min-width: 50em) {
    .frame {
      --_reserve: 143em;
    }
  }
  @container (min-width: 56em) {
    .frame {
      --_reserve: 137.3em;
    }
  }
  .frame:has(.widget, .message) {
    --_reserve: 0em;
  }
`;

const looks = css`
  .group-title {
    margin-block-start: 0.5em;
    padding-block-end: 0.5em;
    font-size: 1.125em;
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .group-title .count {
    color: var(--_secondary);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .resource {
    display: grid;
    align-items: start;
    gap: 0.5em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .resource > .about {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .thumbnail {
    inline-size: 4.5em;
    block-size: 6em;
    border: 1px solid var(--_hairline);
    object-fit: contain;
  }
  @container (min-width: 40em) {
    .resource {
      grid-template-columns: 1fr 17em;
    }
    .resource:has(.thumbnail) {
      grid-template-columns: 4.5em 1fr 17em;
    }
  }
  @media print {
    .resource.resource {
      display: block;
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;

export const styles = [reserve, looks];
