import { css } from 'lit';
import { chipStyles } from '../../ui/chips.styles.js';
import { gapStyles } from './mobility-language-quiz-item-gap.styles.js';
import { letterStyles } from './mobility-language-quiz-item-letters.styles.js';
import { itemStyles } from './mobility-language-quiz-item.styles.js';
import { questionStyles } from './mobility-language-quiz-question.styles.js';

const startStyles = css`
  .frame {
    --_reserve: 50.5em;
  }
  @container (min-width: 19em) {
    .frame {
      --_reserve: 44em;
    }
  }
  @container (min-width: 30em) {
    .frame {
      --_reserve: 37em;
    }
  }
  @container (min-width: 36em) {
    .frame {
      --_reserve: 31.5em;
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

  .waiting:empty {
    position: absolute;
  }
  .bank {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
`;

export const styles = [chipStyles, startStyles, questionStyles, ...itemStyles, letterStyles, gapStyles];
