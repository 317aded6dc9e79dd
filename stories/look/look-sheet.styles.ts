import { css } from 'lit';

export const lookSheetStyles = css`
  .frame {
    gap: 2em;
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10em, 1fr));
    gap: 0.75em;
  }
  .swatch {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: 0.875em;
  }
  .colour {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-control);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .sizes p {
    line-height: 1.4;
  }
`;
