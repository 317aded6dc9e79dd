import { defineElement } from '../../ui/define-element.js';
import { MobilityCharterSignatories } from './mobility-charter-signatories.js';

export { MobilityCharterSignatories };

defineElement('mobility-charter-signatories', MobilityCharterSignatories);
