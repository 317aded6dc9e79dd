/** What files need: to be read, opened, and counted question by question. */
export { fileSentence } from './mobility-quiz-results-file-sentences.js';
export { itemsView } from './mobility-quiz-results-items.js';
export { readFiles } from './read-files.js';
