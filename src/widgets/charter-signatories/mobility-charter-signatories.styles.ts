import { css } from 'lit';

/** The space reserved while loading is that of 25 signatures; a network that has five shall not keep a void. */
export const styles = css`
  .frame {
    --_reserve: 320.5em;
  }
  @container (min-width: 20em) {
    .frame {
      --_reserve: 298em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 212.7em;
    }
  }
  @container (min-width: 40em) {
    .frame {
      --_reserve: 160.3em;
    }
  }
  @container (min-width: 48em) {
    .frame {
      --_reserve: 136.2em;
    }
  }
  @container (min-width: 70em) {
    .frame {
      --_reserve: 130.2em;
    }
  }
  .frame:has(.widget, .message) {
    --_reserve: 0em;
  }
  .charter {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .charter .about {
    display: flex;
    flex: 1 1 16em;
    flex-direction: column;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .list {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .filters .search {
    flex-grow: 3;
  }
  .list .empty {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.75em;
  }
  .supplements {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .supplements > ul {
    display: grid;
    gap: 1em 1.5em;
    padding-block-start: 0.5em;
  }
  .supplements .name {
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .supplements > ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .charter {
      break-inside: avoid;
      padding: 0;
      border: 0;
      background: none;
    }
    .charter .button {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .charter .button::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
  }
`;
