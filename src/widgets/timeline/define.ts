import { defineElement } from '../../ui/define-element.js';
import { MobilityTimeline } from './mobility-timeline.js';

export { MobilityTimeline };

defineElement('mobility-timeline', MobilityTimeline);
