import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `       mobility-widgets build FUENTE|URL -o CARPETA [--base-url URL] [--lenient] [opciones]

Crea un sitio completo con los componentes y una fuente de datos, para subirlo a cualquier espacio web: el código, una
página por componente y por idioma, la fuente con sus archivos, calendarios, tablas y datos de mapa, y ajustes para
servidores web. No borra nada y solo sustituye sus propios archivos.

  --base-url URL    La dirección que tendrá la carpeta, por ejemplo https://widgets.example.org/: necesaria para oEmbed
  --lenient         Crear el sitio a pesar de los errores, con lo que verían los visitantes
`,
  written: { one: 'Se ha escrito {count} archivo en {folder}.', other: 'Se han escrito {count} archivos en {folder}.' },
  tag: 'Pon esta etiqueta donde deba aparecer un componente:',
  page: 'O envía a quien lleve la web a esta página, que escribe las líneas para cada sitio:',
  noAddress:
    'Sin --base-url las páginas no tienen oEmbed: su dirección sola, pegada en WordPress, se queda en un enlace.',
  left: {
    one: 'Sigue ahí {count} archivo de una creación anterior.',
    other: 'Siguen ahí {count} archivos de una creación anterior.',
  },
  outside: 'No se publica porque está fuera de la carpeta de la fuente o en una carpeta oculta: {found}',
  occupied:
    'Estos archivos no son de una creación anterior o se han modificado desde entonces. Muévelos o elige otra carpeta. No se ha escrito nada.',
  unwritable: 'No se puede escribir en la carpeta {found}. Elige otro lugar o permite escribir en él.',
};

export default messages;
