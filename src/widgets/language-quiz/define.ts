import { defineElement } from '../../ui/define-element.js';
import { MobilityLanguageQuiz } from './mobility-language-quiz.js';

export { MobilityLanguageQuiz };

defineElement('mobility-language-quiz', MobilityLanguageQuiz);
