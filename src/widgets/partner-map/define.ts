import { defineElement } from '../../ui/define-element.js';
import { MobilityPartnerMap } from './mobility-partner-map.js';

export { MobilityPartnerMap };

defineElement('mobility-partner-map', MobilityPartnerMap);
