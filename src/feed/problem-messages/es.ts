import type { ProblemMessages } from './problem-messages.js';

const messages: ProblemMessages = {
  'unsafe-address': 'La dirección {found} no se puede usar. Escribe una dirección completa que empiece por https://.',
  network:
    'No se ha podido acceder al archivo {found}. Comprueba la dirección y que su servidor envíe Access-Control-Allow-Origin: *.',
  timeout: 'El archivo {found} no ha llegado a tiempo. Inténtalo más tarde.',
  'http-status': 'El servidor ha respondido con el código {found}. Comprueba que el archivo esté en esta dirección.',
  'unsafe-redirect': 'El servidor redirige a {found}, que no es una dirección https. Usa la dirección https final.',
  'too-large': 'El archivo supera {expected}. Acórtalo o divídelo.',
  'html-instead-of-json': 'Ha llegado una página web en lugar de un archivo JSON. Usa la dirección del propio archivo.',
  'not-json':
    'El archivo no es JSON completo. Comprueba las comas, las comillas, las llaves y los corchetes, y súbelo entero.',
  'older-copy': 'La fuente de datos no se puede leer ahora; se muestra una copia anterior.',
  unreadable:
    'El archivo {found} no se puede leer. Comprueba que sea un archivo, que tengas permiso para abrirlo y que esté guardado en UTF-8.',
  'not-an-object': 'El archivo debe contener un único objeto JSON: { "version": "1.0", … }.',
  'unsupported-version': 'La versión {found} no se puede leer aquí. Escribe {expected}.',
  missing: 'Falta este campo. Añádelo ({expected}).',
  'wrong-type': '{found} no es del tipo correcto. Escribe: {expected}.',
  'unknown-key':
    'El campo «{key}» no existe. Revisa cómo está escrito o, si es una nota propia, empieza su nombre por _.',
  'unknown-value': '{found} no es uno de los valores posibles. Escribe uno de estos: {expected}.',
  empty: 'Este campo está vacío. Rellénalo o quítalo.',
  'too-long': 'Este texto es demasiado largo. Número de caracteres permitido: {expected}.',
  'out-of-range': '{found} está fuera de los límites. Escribe un número {expected}.',
  'unsafe-link':
    '{found} no es una dirección que una página pueda abrir. Escribe una dirección https o una ruta desde la carpeta de la fuente de datos.',
  'not-a-date': '{found} no es una fecha. Escribe año-mes-día, por ejemplo 2022-03-05, o año-mes, por ejemplo 2022-03.',
  'not-a-language': '{found} no es un código de idioma. Escribe un código como en, fr, pt o pt-PT.',
  'not-an-id':
    '{found} no puede servir de identificador. Usa de 1 a 64 letras, cifras o signos, sin espacios ni acentos.',
  'not-a-country': '{found} no es un código de país. Escribe dos letras mayúsculas, por ejemplo FR o LV.',
  'not-a-hash': '{found} no es una suma SHA-256. Escribe 64 caracteres de entre 0–9 y a–f.',
  'not-an-email': '{found} no es una dirección de correo. Escribe una como oficina@centro.example.',
  'not-a-version': '{found} no es un número de versión. Escribe dos números separados por un punto, por ejemplo "1.0".',
  'not-a-media-type': '{found} no es un tipo de archivo. Escribe uno como application/pdf.',
  'not-a-subject-area': '{found} no es un código ISCED-F. Escribe cuatro cifras entre comillas, por ejemplo "0716".',
  invalid: '{found} no encaja aquí. Compáralo con la fuente de ejemplo.',
  'duplicate-key': 'El campo «{key}» aparece aquí por segunda vez y solo cuenta el último. Quita uno de los dos.',
  'duplicate-id': 'El identificador {found} se usa más de una vez. Da a cada registro un identificador propio.',
  'unknown-reference': 'Nada tiene el identificador {found}. Corrígelo o añade el registro al que se refiere.',
  'end-before-start': 'La fecha de fin {found} es anterior a la de inicio {expected}. Corrige una de las dos.',
  'outside-project': '{found} queda fuera del proyecto ({expected}). Corrige esta fecha o las del proyecto.',
  'sends-to-itself':
    '{found} es a la vez la organización de envío y la de acogida. Elige otra organización de acogida.',
  'sends-off-target':
    '{key} envía {found}, pero el objetivo es {expected}. Corrige los intercambios («flows») o los objetivos («targets»).',
  'receives-off-target':
    '{key} acoge {found}, pero el objetivo es {expected}. Corrige los intercambios («flows») o los objetivos («targets»).',
  'total-off-target':
    'Todos los intercambios suman {found}, pero el objetivo es {expected}. Corrige los intercambios («flows») o los objetivos («targets»).',
  'missing-translation': 'Este texto falta en: {found}. Añádelo; quien lea en esos idiomas verá otro idioma.',
  'file-missing': 'El archivo {found} no está ahí. Súbelo o corrige la dirección.',
  'file-size': 'El archivo tiene {expected} bytes, pero la fuente de datos dice {found}. Escribe {expected}.',
  'file-hash': 'La suma SHA-256 del archivo es {expected}. Escríbela aquí o pon el archivo correcto en su sitio.',
  'unknown-choice':
    'La respuesta correcta {found} no está entre las opciones. Escribe el identificador de una de ellas.',
  'gap-without-response': 'No hay ninguna respuesta aceptada para «{found}». Añádela.',
  'no-gap': 'El texto no tiene nada que rellenar. Pon en él un campo ({found}).',
  'misplaced-field':
    'Un campo del tipo {found} no encaja en esta clase de pregunta. Quítalo o cambia el tipo de la pregunta.',
  'too-many-correct':
    'Hay más respuestas correctas que opciones permitidas ({found}). Cambia «maxChoices» o las respuestas correctas.',
  'incomplete-order': 'El orden correcto debe nombrar cada opción una vez. Falta: {found}.',
  'no-recording': 'Un dictado necesita una grabación. Indica un estímulo que tenga «audio».',
};

export default messages;
