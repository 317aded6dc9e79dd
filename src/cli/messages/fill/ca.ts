import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill FONT [--check | --dry-run] [opcions]

Escriu en una font de dades local el que demostren els fitxers que té al costat: la mida, la suma SHA-256 i les pàgines,
l’amplada i l’alçada de les imatges i la suma de la carta. Tota la resta queda tal com està escrita.

  --check      No escriure res; codi de sortida 1 si alguna cosa canviaria
  --dry-run    No escriure res; dir què canviaria
`,
  added: 'nou',
  written: {
    one: 'S’ha escrit {count} valor a {file}.',
    many: 'S’han escrit {count} de valors a {file}.',
    other: 'S’han escrit {count} valors a {file}.',
  },
  pending: {
    one: 'Cal canviar {count} valor a {file}. No s’ha escrit res.',
    many: 'Cal canviar {count} de valors a {file}. No s’ha escrit res.',
    other: 'Cal canviar {count} valors a {file}. No s’ha escrit res.',
  },
  nothing: '{file} concorda amb els seus fitxers.',
  reasons: {
    elsewhere: 'No llegit: aquest fitxer és en un altre lloc.',
    outside: 'No llegit: aquest fitxer és fora de la carpeta de la font. Mou-lo a aquella carpeta.',
    missing: 'No llegit: aquest fitxer no existeix. Afegeix-lo o corregeix l’adreça.',
    'no-pages': 'No s’han pogut comptar les pàgines: el PDF està malmès o no ho és.',
    'no-dimensions': 'No s’han pogut llegir l’amplada i l’alçada: no és una imatge, o no les indica.',
  },
  notLocal: 'No es pot completar una font publicada al web: «{found}». Indica el camí d’un fitxer.',
};

export default messages;
