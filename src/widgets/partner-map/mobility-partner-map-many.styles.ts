import { css } from 'lit';

export const manyStyles = css`
  .filters,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
  }
  .fields {
    flex: 1 1 100%;
  }
  .filters [role='status']:empty {
    display: none;
  }
  .cluster {
    display: grid;
    place-items: center;
    inline-size: var(--_diameter);
    block-size: var(--_diameter);
    padding: 0;
    border: 2px solid var(--_surface);
    border-radius: 99px;
    outline-offset: 1px;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .cluster::before {
    font-size: 0.875em;
  }
  .several {
    fill: var(--_text);
  }
  .beside > .button {
    inline-size: 100%;
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .cluster {
      border-color: CanvasText;
    }
  }
`;
