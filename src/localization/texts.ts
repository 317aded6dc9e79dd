import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Language } from '../model/language.js';

/** Where texts are in every language but English, which is in the code. Generated for each widget, and for all. */
export type Texts = Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly templates: TemplateMap }>>>;
