import { css } from 'lit';

/** Texts of one's own, and the model beside them. */
export const writingStyles = css`
  .text {
    display: block;
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }
  .criteria {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .model {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_raised);
  }
  .model .choices {
    margin-block-start: 0.5em;
  }
  .model .choice {
    background: var(--_surface);
  }
  .model .choice:has(input:checked) {
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .model {
      border: 1px solid CanvasText;
    }
  }
`;
