import { css } from 'lit';

export const styles = css`
  .frame {
    --_reserve: 37.5em;
    --_question: 54em;
  }
  @container (min-width: 19em) {
    .frame {
      --_reserve: 33.75em;
      --_question: 49em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 28em;
      --_question: 37.5em;
    }
  }
  @container (min-width: 36em) {
    .frame {
      --_reserve: 24em;
    }
  }
  @container (min-width: 42em) {
    .frame {
      --_question: 33em;
    }
  }
  .widget,
  .skeleton {
    inline-size: 100%;
    max-inline-size: 40em;
    margin-inline: auto;
  }
  .summary:empty {
    display: none;
  }

  .start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .bank {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
`;
