import { css } from 'lit';

/** The space reserved while loading is that of 25 signatures; a network that has five shall not keep a void. */
export const styles = css`
  .frame {
    --_reserve: 340em;
  }
  @container (min-width: 20em) {
    .frame {
      --_reserve: 318em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 225em;
    }
  }
  @container (min-width: 40em) {
    .frame {
      --_reserve: 183em;
    }
  }
  @container (min-width: 48em) {
    .frame {
      --_reserve: 161em;
    }
  }
  @container (min-width: 68em) {
    .frame {
      --_reserve: 139em;
    }
  }
  .frame:has(.widget, .message) {
    --_reserve: 0em;
  }
  .charter {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  /* The panel's lower edge, until the page scrolls past it. */
  .sign-bar {
    position: sticky;
    inset-block-start: var(--mobility-sticky-top, 0px);
    z-index: 1;
    max-inline-size: none;
    margin-block-start: -1.25em;
    padding: 0.25em 1em 0.75em;
    border-block-end: 1px solid var(--_hairline);
    border-end-start-radius: var(--_radius-control);
    border-end-end-radius: var(--_radius-control);
    background: var(--_raised);
  }
  /* What has the focus is not covered by the strip above: WCAG 2.4.11. */
  .list *,
  .supplements * {
    scroll-margin-block-start: calc(var(--mobility-sticky-top, 0px) + 5em);
  }
  .list {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  /* What is loaded after the list moves nothing when it comes. */
  .filters-space {
    block-size: 11.3em;
  }
  .foot-space {
    block-size: 5.5em;
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
  @container (min-width: 25em) {
    .filters-space {
      block-size: 6.45em;
    }
    .foot-space {
      block-size: 2.5em;
    }
  }
  @container (min-width: 40em) {
    .supplements > ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    details:not([open]) {
      display: none;
    }
    .charter {
      break-inside: avoid;
      padding: 0;
      background: none;
    }
    .sign-bar {
      position: static;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
    }
    .sign-bar .button {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .sign-bar .button::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
  }
`;
