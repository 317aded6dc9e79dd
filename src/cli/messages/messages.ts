import type { Language } from '../../model/language.js';
import ca from './ca.js';
import type { CliMessages } from './cli-messages.js';
import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import lv from './lv.js';
import pt from './pt.js';

export type { PluralForms } from './cli-messages.js';

/** All of them at once: the command is one file, and small. */
export const MESSAGES: Readonly<Record<Language, CliMessages>> = { en, fr, es, ca, lv, pt };
