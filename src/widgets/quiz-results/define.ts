import { defineElement } from '../../ui/define-element.js';
import { MobilityQuizResults } from './mobility-quiz-results.js';

export { MobilityQuizResults };

defineElement('mobility-quiz-results', MobilityQuizResults);
