/** Defines all seven elements; a name that is taken is left alone. */
import './widgets/partner-map/define.js';
import './widgets/timeline/define.js';
import './widgets/language-quiz/define.js';
import './widgets/charter-signatories/define.js';
import './widgets/flyer-banner/define.js';
import './widgets/resource-library/define.js';
import './widgets/quiz-results/define.js';
