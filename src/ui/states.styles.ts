import { css } from 'lit';

/** Loading, empty and failed are designed states: they stand in the space that the content will take. */
export const stateStyles = css`
  .skeleton {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.75em;
  }
  .skeleton .bone {
    block-size: 1em;
    border-radius: 4px;
    background: var(--_raised);
  }
  .skeleton .bone.title {
    block-size: 1.5em;
    inline-size: 45%;
  }
  .skeleton .bone.short {
    inline-size: 70%;
  }
  .skeleton .bone.block {
    flex: 1;
    min-block-size: 4em;
    border-radius: var(--_radius-control);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.55;
      }
    }
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font-size: 0.9375em;
  }
  .notice {
    margin-block-start: 1em;
    color: var(--_secondary);
    font-size: 0.875em;
  }
  .frame:has(.message) {
    --_reserve: 0em;
  }
  .empty {
    padding: 1.5em 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    color: var(--_secondary);
  }
  @media print {
    .skeleton,
    .message {
      display: none;
    }
  }
`;
