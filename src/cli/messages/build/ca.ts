import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `       mobility-widgets build FONT|URL -o CARPETA [--base-url URL] [--lenient] [opcions]

Fa un lloc web complet amb els components i una font de dades, per pujar-lo a qualsevol espai web: el codi, una pàgina
per component i per llengua, la font amb els seus fitxers, calendaris, taules i dades de mapa, i ajustos per a servidors
web. No esborra res i només substitueix els seus propis fitxers.

  --base-url URL    L’adreça que tindrà la carpeta, per exemple https://widgets.example.org/: cal per a oEmbed
  --lenient         Fer el lloc malgrat els errors, amb el que veurien els visitants
`,
  written: { one: 'S’ha escrit {count} fitxer a {folder}.', other: 'S’han escrit {count} fitxers a {folder}.' },
  tag: 'Posa aquesta etiqueta allà on hagi d’aparèixer un component:',
  page: 'O envia qui porti el web a aquesta pàgina, que escriu les línies per a cada lloc:',
  noAddress:
    'Sense --base-url les pàgines no tenen oEmbed: la seva adreça sola, enganxada al WordPress, es queda en un enllaç.',
  left: {
    one: 'Encara hi ha {count} fitxer d’una creació anterior.',
    other: 'Encara hi ha {count} fitxers d’una creació anterior.',
  },
  outside: 'No es publica perquè és fora de la carpeta de la font o en una carpeta oculta: {found}',
  occupied:
    'Aquests fitxers no són d’una creació anterior o s’han modificat d’ençà. Mou-los o tria una altra carpeta. No s’ha escrit res.',
  unwritable: 'No es pot escriure a la carpeta {found}. Tria un altre lloc o permet-hi l’escriptura.',
};

export default messages;
