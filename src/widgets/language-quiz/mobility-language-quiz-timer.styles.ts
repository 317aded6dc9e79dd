import { css } from 'lit';

export const timerStyles = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .timer p {
    margin-inline-end: auto;
  }
  .timer:is(.last, .over) p {
    color: var(--_caution);
    font-weight: 600;
  }
  .timer .button.quiet {
    padding-inline: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
