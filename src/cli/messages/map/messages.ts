import type { Language } from '../../../model/language.js';
import ca from './ca.js';
import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import lv from './lv.js';
import type { MapMessages } from './map-messages.js';
import pt from './pt.js';

export type { MapMessages };

export const MAP_MESSAGES: Readonly<Record<Language, MapMessages>> = { en, fr, es, ca, lv, pt };
