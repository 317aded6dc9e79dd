/** What only some documents have, in one file that is loaded when a feed has such documents. */
export { aboutDocument } from './mobility-resource-library-about.js';
export { practiceLinks } from './mobility-resource-library-practice.js';
export { detailStyles } from './mobility-resource-library-details.styles.js';
