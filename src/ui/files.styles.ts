import { css } from 'lit';

/** Rows of downloads: beside each other where there is room, the download under its title where there is none. */
export const fileStyles = css`
  .files {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .other-files {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding-block: 0.375em;
    font-size: 0.9375em;
  }
  @media (pointer: coarse) {
    .file a,
    .other-files a {
      padding-block: 0.625em;
    }
  }
  @media print {
    .files a::after {
      content: ' ' attr(href);
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
`;
