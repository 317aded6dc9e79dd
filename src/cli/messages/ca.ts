import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Ús: mobility-widgets validate FITXER|URL [opcions]
    mobility-widgets validate-bank FITXER|URL [opcions]
    mobility-widgets ics FONT|URL [-o FITXER] [opcions]
    mobility-widgets map FITXER|URL [opcions]

Comprova una font de dades o un banc de preguntes: el JSON, els camps i la coherència dels registres.
Si la font de dades és local, també se’n comproven els fitxers (mida, suma SHA-256) i els bancs de preguntes.
validate-bank fa el mateix només per a un banc de preguntes.

ics escriu les dates d’una font de dades en un fitxer iCalendar al qual es poden subscriure els calendaris.
Si la font té errors, se’n mostra l’informe.

map: dibuixa els socis i les seves mobilitats en una imatge SVG, per a fullets i pàgines sense scripts.

Opcions:
  --format pretty|json        Presentació dels problemes (pretty)
  --lang en|fr|es|ca|lv|pt    Llengua dels missatges i del calendari (en)
  -o, --output FITXER         Fitxer que escriuen ics i map (sortida estàndard)
  --help                      Mostra aquest text
  --version                   Mostra la versió

Opcions de map:
  --width PÍXELS              L’amplada, de 240 a 4000 (1200)
  --theme light|dark          Els colors, clars o foscos (light)
  --wave ID                   L’única mobilitat que es dibuixa, per l’id del seu esdeveniment (totes)

Codis de sortida: 0 sense errors, 1 amb errors, 2 fitxer que no es pot llegir o escriure, o ordre no reconeguda.
`,
  error: 'error',
  warning: 'avís',
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} avís', other: '{count} avisos' },
  valid: 'Vàlid: {counts}.',
  invalid: 'No vàlid: {counts}.',
  unwritable: 'No es pot escriure el fitxer {found}. Tria un altre lloc o dona permís per escriure-hi.',
  complaints: {
    'no-command': 'Falta una ordre.',
    'unknown-command': 'L’ordre «{found}» no existeix.',
    'no-source': 'Falta el fitxer o l’adreça.',
    'several-sources': 'Només un fitxer alhora; «{found}» sobra.',
    'no-output': 'Falta el nom del fitxer que cal escriure després de --output.',
    'unknown-option': 'L’opció {found} no existeix.',
    'unknown-format': 'El format «{found}» no existeix. Tria pretty o json.',
    'unknown-language': 'La llengua «{found}» no està disponible. Tria en, fr, es, ca, lv o pt.',
    'unknown-theme': 'No existeix el tema «{found}». Tria light o dark.',
    'unknown-wave': 'La font de dades no té la mobilitat «{found}».',
    'wrong-width': '«{found}» no és una amplada. Escriu un nombre de píxels de 240 a 4000.',
    'not-written': 'No es pot escriure {found}.',
    'no-bank': '{found} no és un banc de preguntes. Fes servir validate per a una font de dades.',
    'no-folder': 'Falta la carpeta on escriure. Indica-la després de -o.',
    'wrong-base-url': '«{found}» no és l’adreça d’un lloc web. Escriu per exemple https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol:
      'Això no és JSON. Posa els textos entre cometes rectes; els altres valors són nombres, true, false o null.',
    InvalidNumberFormat: 'Això no és un nombre. Escriu, per exemple, 12 o 3.5.',
    PropertyNameExpected: 'Aquí falta el nom d’un camp. Escriu-lo entre cometes rectes o treu la coma anterior.',
    ValueExpected: 'Aquí falta un valor. Escriu-lo o treu la coma anterior.',
    ColonExpected: 'Aquí falten dos punts entre el nom del camp i el seu valor.',
    CommaExpected: 'Aquí falta una coma.',
    CloseBraceExpected: 'Aquí falta una clau de tancament }.',
    CloseBracketExpected: 'Aquí falta un claudàtor de tancament ].',
    EndOfFileExpected:
      'El fitxer hauria d’acabar aquí. Treu el que segueix, o la clau o el claudàtor que tanca massa aviat.',
    InvalidCommentToken: 'JSON no admet comentaris. Escriu al seu lloc un camp amb un nom que comenci per _.',
    UnexpectedEndOfComment: 'JSON no admet comentaris. Escriu al seu lloc un camp amb un nom que comenci per _.',
    UnexpectedEndOfString: 'A aquest text li falten les cometes de tancament. Afegeix-les a la mateixa línia.',
    UnexpectedEndOfNumber: 'Aquest nombre és incomplet. Escriu, per exemple, 12 o 3.5.',
    InvalidUnicode: 'Després de \\u calen quatre xifres o lletres de la a a la f, com ara \\u00e9.',
    InvalidEscapeCharacter:
      'Aquest caràcter no pot anar després d’una barra inversa. Escriu \\\\ per a la barra mateixa.',
    InvalidCharacter: 'Un text no pot contenir tabulacions ni salts de línia. Escriu \\t o \\n al seu lloc.',
  },
};

export default messages;
