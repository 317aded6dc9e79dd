import { css } from 'lit';

/** The space kept while loading is that of twelve documents; a network that has three shall not keep a void. */
const reserve = css`
  .frame {
    --_reserve: 231.7em;
  }
  @container (min-width: 20em) {
    .frame {
      --_reserve: 223.3em;
    }
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: 187.5em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 183.1em;
    }
  }
  @container (min-width: 35em) {
    .frame {
      --_reserve: 168em;
    }
  }
  @container (min-width: 40em) {
    .frame {
      --_reserve: 146.3em;
    }
  }
  @container (min-width: 48em) {
    .frame {
      --_reserve: 126.5em;
    }
  }
  @container (min-width: 56em) {
    .frame {
      --_reserve: 112.1em;
    }
  }
  @container (min-width: 68em) {
    .frame {
      --_reserve: 108em;
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
    .resource {
      break-inside: avoid;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;

export const styles = [reserve, looks];
