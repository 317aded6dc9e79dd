/** Recordings, and what is said in them. */
import { audioStyles } from './mobility-language-quiz-item-audio.styles.js';

export { recordingView } from './mobility-language-quiz-item-recording.js';

export const styles = [audioStyles];
