import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill FUENTE [--check | --dry-run] [opciones]

Escribe en una fuente de datos local lo que demuestran los archivos que están junto a ella: su tamaño, suma SHA-256 y
páginas, la anchura y la altura de las imágenes y la suma de la carta. Todo lo demás queda como está escrito.

  --check      No escribir nada; código de salida 1 si algo cambiaría
  --dry-run    No escribir nada; decir qué cambiaría
`,
  added: 'nuevo',
  written: {
    one: 'Se ha escrito {count} valor en {file}.',
    many: 'Se han escrito {count} de valores en {file}.',
    other: 'Se han escrito {count} valores en {file}.',
  },
  pending: {
    one: 'Hay que cambiar {count} valor en {file}. No se ha escrito nada.',
    many: 'Hay que cambiar {count} de valores en {file}. No se ha escrito nada.',
    other: 'Hay que cambiar {count} valores en {file}. No se ha escrito nada.',
  },
  nothing: '{file} concuerda con sus archivos.',
  reasons: {
    elsewhere: 'No leído: este archivo está en otro lugar.',
    outside: 'No leído: este archivo está fuera de la carpeta de la fuente. Muévelo a esa carpeta.',
    missing: 'No leído: este archivo no existe. Añádelo o corrige la dirección.',
    'no-pages': 'No se han podido contar las páginas: el PDF está dañado o no lo es.',
    'no-dimensions': 'No se han podido leer la anchura y la altura: no es una imagen, o no las indica.',
  },
  notLocal: 'No se puede completar una fuente publicada en la web: «{found}». Indica la ruta de un archivo.',
};

export default messages;
