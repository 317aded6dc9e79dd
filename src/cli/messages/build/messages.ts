import type { Language } from '../../../model/language.js';
import type { BuildMessages } from './build-messages.js';
import ca from './ca.js';
import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import lv from './lv.js';
import pt from './pt.js';

export type { BuildMessages };

export const BUILD_MESSAGES: Readonly<Record<Language, BuildMessages>> = { en, fr, es, ca, lv, pt };
