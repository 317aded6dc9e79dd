import { css } from 'lit';

export const feedBarStyles = css`
  .frame {
    --_reserve: 0;
    gap: 0.75em;
    padding: 0.875em 1em 1em;
  }
  h1 {
    font-size: 1.375em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  .verdict {
    padding: 0.1875em 0.75em;
    border-radius: var(--_radius-control);
    font-size: 0.875em;
    white-space: normal;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  form .field {
    flex-basis: 18em;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding: 0.875em 1em;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius-control);
  }
  .pick {
    position: relative;
  }
  .pick input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .name {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .problems {
    display: flex;
    flex-direction: column;
    max-block-size: 24em;
    overflow: auto;
    border-block: 1px solid var(--_hairline);
  }
  .problem {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.125em 1em;
    padding: 0.625em 0.25em;
  }
  .problem + .problem {
    border-block-start: 1px solid var(--_hairline);
  }
  .problem .badge {
    justify-self: start;
  }
  .problem .where {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .problem p {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  @container (min-width: 40em) {
    .problem {
      grid-template-columns: 6.5em 15em 1fr;
      align-items: baseline;
    }
  }
`;
