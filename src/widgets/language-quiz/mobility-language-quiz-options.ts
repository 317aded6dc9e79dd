/** What some tests have: options of practice, a limit of time. */
import { timerStyles } from './mobility-language-quiz-timer.styles.js';

export { optionsView } from './mobility-language-quiz-practice-options.js';
export { timerMessage, timerView } from './mobility-language-quiz-timer.js';

export const styles = [timerStyles];
