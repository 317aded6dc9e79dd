import type { ProblemMessages } from './problem-messages.js';

const messages: ProblemMessages = {
  'unsafe-address': 'L’adreça {found} no es pot fer servir. Escriu una adreça completa que comenci per https://.',
  network:
    'No s’ha pogut accedir al fitxer {found}. Comprova l’adreça i que el servidor enviï Access-Control-Allow-Origin: *.',
  timeout: 'El fitxer {found} no ha arribat a temps. Torna-ho a provar més tard.',
  'http-status': 'El servidor ha respost amb el codi {found}. Comprova que el fitxer sigui en aquesta adreça.',
  'unsafe-redirect': 'El servidor redirigeix a {found}, que no és una adreça https. Fes servir l’adreça https final.',
  'too-large': 'El fitxer supera {expected}. Escurça’l o divideix-lo.',
  'html-instead-of-json': 'Ha arribat una pàgina web en lloc d’un fitxer JSON. Fes servir l’adreça del fitxer mateix.',
  'not-json':
    'El fitxer no és JSON complet. Comprova les comes, les cometes, les claus i els claudàtors, i puja’l sencer.',
  'older-copy': 'La font de dades no es pot llegir ara; es mostra una còpia anterior.',
  unreadable:
    'El fitxer {found} no es pot llegir. Comprova que sigui un fitxer, que tinguis permís per obrir-lo i que estigui desat en UTF-8.',
  'not-an-object': 'El fitxer ha de contenir un únic objecte JSON: { "version": "1.0", … }.',
  'unsupported-version': 'La versió {found} no es pot llegir aquí. Escriu {expected}.',
  missing: 'Falta aquest camp. Afegeix-lo ({expected}).',
  'wrong-type': '{found} no és del tipus correcte. Escriu: {expected}.',
  'unknown-key': 'El camp «{key}» no existeix. Revisa com està escrit o, si és una nota teva, comença’n el nom per _.',
  'unknown-value': '{found} no és un dels valors possibles. Escriu-ne un d’aquests: {expected}.',
  empty: 'Aquest camp és buit. Omple’l o treu-lo.',
  'too-long': 'Aquest text és massa llarg. Nombre de caràcters permès: {expected}.',
  'out-of-range': '{found} és fora dels límits. Escriu un nombre {expected}.',
  'unsafe-link':
    '{found} no és una adreça que una pàgina pugui obrir. Escriu una adreça https o un camí des de la carpeta de la font de dades.',
  'not-a-date': '{found} no és una data. Escriu any-mes-dia, per exemple 2022-03-05, o any-mes, per exemple 2022-03.',
  'not-a-language': '{found} no és un codi de llengua. Escriu un codi com en, fr, pt o pt-PT.',
  'not-an-id':
    '{found} no pot servir d’identificador. Fes servir d’1 a 64 lletres, xifres o signes, sense espais ni accents.',
  'not-a-country': '{found} no és un codi de país. Escriu dues lletres majúscules, per exemple FR o LV.',
  'not-a-hash': '{found} no és una suma SHA-256. Escriu 64 caràcters d’entre 0–9 i a–f.',
  'not-an-email': '{found} no és una adreça de correu. Escriu-ne una com oficina@centre.example.',
  'not-a-version': '{found} no és un número de versió. Escriu dos números separats per un punt, per exemple "1.0".',
  'not-a-media-type': '{found} no és un tipus de fitxer. Escriu-ne un com application/pdf.',
  'not-a-subject-area': '{found} no és un codi ISCED-F. Escriu quatre xifres entre cometes, per exemple "0716".',
  invalid: '{found} no hi encaixa. Compara-ho amb la font d’exemple.',
  'duplicate-key': 'El camp «{key}» apareix aquí per segona vegada i només compta l’últim. Treu-ne un dels dos.',
  'duplicate-id': 'L’identificador {found} es fa servir més d’una vegada. Dona a cada registre un identificador propi.',
  'unknown-reference':
    'No hi ha res amb l’identificador {found}. Corregeix-lo o afegeix el registre a què es refereix.',
  'end-before-start': 'La data de fi {found} és anterior a la d’inici {expected}. Corregeix-ne una de les dues.',
  'outside-project': '{found} queda fora del projecte ({expected}). Corregeix aquesta data o les del projecte.',
  'sends-to-itself':
    '{found} és alhora l’organització d’enviament i la d’acollida. Tria una altra organització d’acollida.',
  'sends-off-target':
    '{key} envia {found}, però l’objectiu és {expected}. Corregeix els intercanvis («flows») o els objectius («targets»).',
  'receives-off-target':
    '{key} acull {found}, però l’objectiu és {expected}. Corregeix els intercanvis («flows») o els objectius («targets»).',
  'total-off-target':
    'Tots els intercanvis sumen {found}, però l’objectiu és {expected}. Corregeix els intercanvis («flows») o els objectius («targets»).',
  'missing-translation':
    'Aquest text falta en: {found}. Afegeix-lo; qui llegeixi en aquestes llengües veurà una altra llengua.',
  'file-missing': 'El fitxer {found} no hi és. Puja’l o corregeix l’adreça.',
  'file-size': 'El fitxer té {expected} bytes, però la font de dades diu {found}. Escriu {expected}.',
  'file-hash': 'La suma SHA-256 del fitxer és {expected}. Escriu-la aquí o posa el fitxer correcte al seu lloc.',
  'unknown-choice': 'La resposta correcta {found} no és entre les opcions. Escriu l’identificador d’una d’elles.',
  'gap-without-response': 'No hi ha cap resposta acceptada per a «{found}». Afegeix-la.',
  'no-gap': 'El text no té res per emplenar. Posa-hi un camp ({found}).',
  'misplaced-field':
    'Un camp del tipus {found} no encaixa en aquesta mena de pregunta. Treu-lo o canvia el tipus de la pregunta.',
  'too-many-correct':
    'Hi ha més respostes correctes que opcions permeses ({found}). Canvia «maxChoices» o les respostes correctes.',
  'incomplete-order': 'L’ordre correcte ha d’anomenar cada opció una vegada. Falta: {found}.',
  'no-recording': 'Un dictat necessita un enregistrament. Indica un estímul que tingui «audio».',
};

export default messages;
