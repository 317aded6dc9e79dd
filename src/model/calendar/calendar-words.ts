import type { Language } from '../language.js';
import type { EventType } from '../vocabulary.js';

/** The words that a calendar adds to the texts of a feed. */
export interface CalendarWords {
  readonly cancelled: string;
  readonly postponed: string;
  /** Of an event whose day is not known. */
  readonly monthOnly: string;
  /** With `{date}`. */
  readonly previousDate: string;
  readonly types: Readonly<Record<EventType, string>>;
}

const en: CalendarWords = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  monthOnly: 'Only the month is known',
  previousDate: 'First planned for {date}',
  types: {
    meeting: 'Meeting',
    mobility: 'Test mobility',
    test: 'Language test',
    multiplier: 'Public event',
    deadline: 'Deadline',
    output: 'Result',
    other: 'Event',
  },
};

const fr: CalendarWords = {
  cancelled: 'N’a pas lieu',
  postponed: 'Change de date',
  monthOnly: 'Seul le mois est connu',
  previousDate: 'Date d’origine\u00a0: {date}',
  types: {
    meeting: 'Réunion',
    mobility: 'Mobilité test',
    test: 'Test de langue',
    multiplier: 'Événement public',
    deadline: 'Date limite',
    output: 'Résultat',
    other: 'Événement',
  },
};

const es: CalendarWords = {
  cancelled: 'No se realiza',
  postponed: 'Cambia de fecha',
  monthOnly: 'Solo se conoce el mes',
  previousDate: 'Fecha original: {date}',
  types: {
    meeting: 'Reunión',
    mobility: 'Movilidad de prueba',
    test: 'Prueba de idioma',
    multiplier: 'Acto público',
    deadline: 'Fecha límite',
    output: 'Resultado',
    other: 'Evento',
  },
};

const ca: CalendarWords = {
  cancelled: 'No es fa',
  postponed: 'Canvia de data',
  monthOnly: 'Només se’n sap el mes',
  previousDate: 'Data original: {date}',
  types: {
    meeting: 'Reunió',
    mobility: 'Mobilitat de prova',
    test: 'Prova de llengua',
    multiplier: 'Acte públic',
    deadline: 'Data límit',
    output: 'Resultat',
    other: 'Esdeveniment',
  },
};

const lv: CalendarWords = {
  cancelled: 'Nenotiek',
  postponed: 'Notiks citā laikā',
  monthOnly: 'Zināms tikai mēnesis',
  previousDate: 'Sākotnējais datums: {date}',
  types: {
    meeting: 'Sanāksme',
    mobility: 'Izmēģinājuma mobilitāte',
    test: 'Valodas tests',
    multiplier: 'Publisks pasākums',
    deadline: 'Termiņš',
    output: 'Rezultāts',
    other: 'Notikums',
  },
};

const pt: CalendarWords = {
  cancelled: 'Não se realiza',
  postponed: 'Muda de data',
  monthOnly: 'Só se sabe o mês',
  previousDate: 'Data original: {date}',
  types: {
    meeting: 'Reunião',
    mobility: 'Mobilidade-teste',
    test: 'Teste de língua',
    multiplier: 'Evento público',
    deadline: 'Data-limite',
    output: 'Resultado',
    other: 'Evento',
  },
};

/**
 * Those that the timeline shows too read as they do there, which a test holds: the command line, which writes calendars as
 * well, sees no localization code.
 */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = { en, fr, es, ca, lv, pt };
