import { css } from 'lit';
import { listStyles } from './mobility-timeline-list.styles.js';

/** The space kept while loading is that of seventeen events; a network that has five shall not keep a void. */
const reserve = css`
  .frame {
    --_reserve: 176em;
  }
  @container (min-width: 25em) {
    .frame {
      --_reserve: 168em;
    }
  }
  @container (min-width: 44em) {
    .frame {
      --_reserve: 93.4em;
    }
  }
  .frame:has(.widget, .message) {
    --_reserve: 0em;
  }
`;

/** Choices above, what they leave below. */
const tools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  .tools > details[open] {
    flex-basis: 100%;
  }
  .switch {
    margin-inline-start: auto;
  }
  .chosen-filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .chosen-filters:not(:has(button)) {
    position: absolute;
  }
  .content > .button {
    align-self: center;
  }
  .content > .actions {
    justify-content: center;
  }
`;

export const styles = [reserve, tools, listStyles];
