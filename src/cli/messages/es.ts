import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Uso: mobility-widgets validate ARCHIVO|URL [opciones]
     mobility-widgets validate-bank ARCHIVO|URL [opciones]
     mobility-widgets ics FUENTE|URL [-o ARCHIVO] [opciones]
     mobility-widgets map ARCHIVO|URL [opciones]

Comprueba una fuente de datos o un banco de preguntas: su JSON, sus campos y la coherencia de sus registros.
Si la fuente de datos es local, se comprueban también sus archivos (tamaño, suma SHA-256) y sus bancos de preguntas.
validate-bank hace lo mismo solo para un banco de preguntas.

ics escribe las fechas de una fuente de datos en un archivo iCalendar al que se pueden suscribir los calendarios.
Si la fuente tiene errores, se muestra su informe.

map: dibuja los socios y sus movilidades en una imagen SVG, para folletos y páginas sin scripts.

Opciones:
  --format pretty|json        Presentación de los problemas (pretty)
  --lang en|fr|es|ca|lv|pt    Idioma de los mensajes y del calendario (en)
  -o, --output ARCHIVO        Archivo que escriben ics y map (salida estándar)
  --help                      Muestra este texto
  --version                   Muestra la versión

Opciones de map:
  --width PÍXELES             Su anchura, de 240 a 4000 (1200)
  --theme light|dark          Sus colores, claros u oscuros (light)
  --wave ID                   La única movilidad que dibujar, por el id de su evento (todas)

Códigos de salida: 0 sin errores, 1 con errores, 2 archivo que no se puede leer o escribir, u orden no reconocida.
`,
  error: 'error',
  warning: 'aviso',
  errors: { one: '{count} error', other: '{count} errores' },
  warnings: { one: '{count} aviso', other: '{count} avisos' },
  valid: 'Válido: {counts}.',
  invalid: 'No válido: {counts}.',
  unwritable: 'No se puede escribir el archivo {found}. Elige otro lugar o da permiso para escribir.',
  complaints: {
    'no-command': 'Falta una orden.',
    'unknown-command': 'La orden «{found}» no existe.',
    'no-source': 'Falta el archivo o la dirección.',
    'several-sources': 'Solo un archivo a la vez; «{found}» sobra.',
    'no-output': 'Falta el nombre del archivo que hay que escribir después de --output.',
    'unknown-option': 'La opción {found} no existe.',
    'unknown-format': 'El formato «{found}» no existe. Elige pretty o json.',
    'unknown-language': 'El idioma «{found}» no está disponible. Elige en, fr, es, ca, lv o pt.',
    'unknown-theme': 'No existe el tema «{found}». Elige light o dark.',
    'unknown-wave': 'La fuente de datos no tiene la movilidad «{found}».',
    'wrong-width': '«{found}» no es una anchura. Escribe un número de píxeles de 240 a 4000.',
    'not-written': 'No se puede escribir {found}.',
    'no-bank': '{found} no es un banco de preguntas. Usa validate para una fuente de datos.',
    'no-folder': 'Falta la carpeta en la que escribir. Indícala después de -o.',
    'wrong-base-url': '«{found}» no es la dirección de un sitio. Escribe por ejemplo https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol:
      'Esto no es JSON. Pon los textos entre comillas rectas; los demás valores son números, true, false o null.',
    InvalidNumberFormat: 'Esto no es un número. Escribe, por ejemplo, 12 o 3.5.',
    PropertyNameExpected: 'Aquí falta el nombre de un campo. Escríbelo entre comillas rectas o quita la coma anterior.',
    ValueExpected: 'Aquí falta un valor. Escríbelo o quita la coma anterior.',
    ColonExpected: 'Aquí faltan dos puntos entre el nombre del campo y su valor.',
    CommaExpected: 'Aquí falta una coma.',
    CloseBraceExpected: 'Aquí falta una llave de cierre }.',
    CloseBracketExpected: 'Aquí falta un corchete de cierre ].',
    EndOfFileExpected:
      'El archivo debería terminar aquí. Quita lo que sigue, o la llave o el corchete que cierra antes de tiempo.',
    InvalidCommentToken: 'JSON no admite comentarios. Escribe en su lugar un campo cuyo nombre empiece por _.',
    UnexpectedEndOfComment: 'JSON no admite comentarios. Escribe en su lugar un campo cuyo nombre empiece por _.',
    UnexpectedEndOfString: 'A este texto le faltan las comillas de cierre. Añádelas en la misma línea.',
    UnexpectedEndOfNumber: 'Este número está incompleto. Escribe, por ejemplo, 12 o 3.5.',
    InvalidUnicode: 'Después de \\u hacen falta cuatro cifras o letras de la a a la f, como en \\u00e9.',
    InvalidEscapeCharacter:
      'Este carácter no puede ir después de una barra invertida. Escribe \\\\ para la propia barra.',
    InvalidCharacter: 'Un texto no puede contener tabulaciones ni saltos de línea. Escribe \\t o \\n en su lugar.',
  },
};

export default messages;
