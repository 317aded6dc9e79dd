import { css } from 'lit';

/** The tools under a banner, and the banner on paper: without controls, addresses in words, a code for phones. */
export const toolsStyles = css`
  .actions .button {
    text-wrap: balance;
  }
  .tools {
    grid-column: 1 / -1;
    font-size: 0.9375em;
  }
  .quiet {
    margin-inline-start: -1.125em;
  }
  .quiet + .quiet {
    margin-inline-start: -0.75em;
  }
  :host([without-share]) .share {
    display: none;
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.25em 0.5em;
  }
  .link {
    flex: 1 1 100%;
  }
  .link input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: none;
    text-overflow: ellipsis;
  }
  .address {
    display: none;
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
    .header,
    .lead {
      padding-inline-end: 1em;
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
      overflow-wrap: anywhere;
    }
    .address {
      display: flex;
      align-items: center;
      gap: 0.5em;
      overflow-wrap: anywhere;
    }
    .qr {
      flex: none;
      inline-size: 3cm;
      block-size: 3cm;
    }
    .funding {
      background: none;
    }
  }
`;
