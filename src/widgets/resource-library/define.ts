import { defineElement } from '../../ui/define-element.js';
import { MobilityResourceLibrary } from './mobility-resource-library.js';

export { MobilityResourceLibrary };

defineElement('mobility-resource-library', MobilityResourceLibrary);
