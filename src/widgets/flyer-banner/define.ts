import { defineElement } from '../../ui/define-element.js';
import { MobilityFlyerBanner } from './mobility-flyer-banner.js';

export { MobilityFlyerBanner };

defineElement('mobility-flyer-banner', MobilityFlyerBanner);
