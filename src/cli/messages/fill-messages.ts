import type { Language } from '../../model/language.js';
import ca from './fill/ca.js';
import en from './fill/en.js';
import es from './fill/es.js';
import fr from './fill/fr.js';
import lv from './fill/lv.js';
import type { FillMessages } from './fill/phrases.js';
import pt from './fill/pt.js';

/** All of them at once, as those of the command as a whole. */
export const FILL_MESSAGES: Readonly<Record<Language, FillMessages>> = { en, fr, es, ca, lv, pt };
