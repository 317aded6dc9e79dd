import type { ProblemMessages } from './problem-messages.js';

const messages: ProblemMessages = {
  'unsafe-address':
    'L’adresse {found} ne peut pas être utilisée. Écrivez une adresse complète qui commence par https://.',
  network:
    'Le fichier {found} est inaccessible. Vérifiez l’adresse, et que son serveur envoie Access-Control-Allow-Origin: *.',
  timeout: 'Le fichier {found} n’est pas arrivé à temps. Réessayez plus tard.',
  'http-status': 'Le serveur a répondu avec le code {found}. Vérifiez que le fichier se trouve bien à cette adresse.',
  'unsafe-redirect':
    'Le serveur redirige vers {found}, qui n’est pas une adresse https. Utilisez l’adresse https finale.',
  'too-large': 'Le fichier dépasse {expected}. Raccourcissez-le ou divisez-le.',
  'html-instead-of-json': 'Une page web est arrivée au lieu d’un fichier JSON. Utilisez l’adresse du fichier lui-même.',
  'not-json':
    'Le fichier n’est pas du JSON complet. Vérifiez virgules, guillemets, accolades et crochets, puis envoyez-le en entier.',
  'older-copy': 'Le flux ne peut pas être lu pour le moment ; une copie plus ancienne est affichée.',
  unreadable:
    'Le fichier {found} ne peut pas être lu. Vérifiez que c’est bien un fichier, que vous avez le droit de l’ouvrir et qu’il est enregistré en UTF-8.',
  'not-an-object': 'Le fichier doit contenir un seul objet JSON : { "version": "1.0", … }.',
  'unsupported-version': 'La version {found} ne peut pas être lue ici. Écrivez {expected}.',
  missing: 'Ce champ manque. Ajoutez-le ({expected}).',
  'wrong-type': '{found} n’est pas du bon type. Écrivez : {expected}.',
  'unknown-key':
    'Le champ « {key} » n’existe pas. Vérifiez son orthographe ; pour une note personnelle, faites commencer son nom par _.',
  'unknown-value': '{found} ne fait pas partie des valeurs possibles. Écrivez l’une de celles-ci : {expected}.',
  empty: 'Ce champ est vide. Remplissez-le ou supprimez-le.',
  'too-long': 'Ce texte est trop long. Nombre de caractères permis : {expected}.',
  'out-of-range': '{found} est hors limites. Écrivez un nombre {expected}.',
  'unsafe-link':
    '{found} n’est pas une adresse qu’une page peut ouvrir. Écrivez une adresse https, ou un chemin à partir du dossier du flux.',
  'not-a-date':
    '{found} n’est pas une date. Écrivez année-mois-jour, par exemple 2022-03-05, ou année-mois, par exemple 2022-03.',
  'not-a-language': '{found} n’est pas un code de langue. Écrivez un code tel que en, fr, pt ou pt-PT.',
  'not-an-id':
    '{found} ne peut pas servir d’identifiant. Utilisez de 1 à 64 lettres, chiffres ou signes, sans espaces ni accents.',
  'not-a-country': '{found} n’est pas un code de pays. Écrivez deux lettres majuscules, par exemple FR ou LV.',
  'not-a-hash': '{found} n’est pas une empreinte SHA-256. Écrivez 64 caractères parmi 0–9 et a–f.',
  'not-an-email': '{found} n’est pas une adresse électronique. Écrivez-en une telle que contact@ecole.example.',
  'not-a-version':
    '{found} n’est pas un numéro de version. Écrivez deux nombres séparés par un point, par exemple "1.0".',
  'not-a-media-type': '{found} n’est pas un type de fichier. Écrivez-en un tel que application/pdf.',
  'not-a-subject-area':
    '{found} n’est pas un code ISCED-F. Écrivez quatre chiffres entre guillemets, par exemple "0716".',
  invalid: '{found} ne convient pas ici. Comparez avec le flux d’exemple.',
  'duplicate-key':
    'Le champ « {key} » apparaît ici une seconde fois ; seul le dernier compte. Supprimez l’un des deux.',
  'duplicate-id':
    'L’identifiant {found} est utilisé plusieurs fois. Donnez à chaque enregistrement un identifiant différent.',
  'unknown-reference': 'Rien ne porte l’identifiant {found}. Corrigez-le, ou ajoutez l’enregistrement qu’il désigne.',
  'end-before-start': 'La date de fin {found} précède la date de début {expected}. Corrigez l’une des deux.',
  'outside-project': '{found} est en dehors du projet ({expected}). Corrigez cette date, ou celles du projet.',
  'sends-to-itself': '{found} est à la fois l’organisme d’envoi et d’accueil. Choisissez un autre organisme d’accueil.',
  'sends-off-target':
    '{key} envoie {found}, mais l’objectif est {expected}. Corrigez les échanges (« flows ») ou les objectifs (« targets »).',
  'receives-off-target':
    '{key} accueille {found}, mais l’objectif est {expected}. Corrigez les échanges (« flows ») ou les objectifs (« targets »).',
  'total-off-target':
    'Les échanges totalisent {found}, mais l’objectif est {expected}. Corrigez les échanges (« flows ») ou les objectifs (« targets »).',
  'missing-translation':
    'Ce texte manque dans ces langues : {found}. Ajoutez-le ; sinon, leurs lecteurs verront une autre langue.',
  'file-missing': 'Le fichier {found} est introuvable. Mettez-le en place, ou corrigez l’adresse.',
  'file-size': 'Le fichier fait {expected} octets, mais le flux indique {found}. Écrivez {expected}.',
  'file-hash': 'La empreinte SHA-256 du fichier est {expected}. Écrivez-la ici, ou remettez le bon fichier à sa place.',
  'unknown-choice': 'La bonne réponse {found} ne figure pas parmi les choix. Écrivez l’identifiant de l’un d’eux.',
  'gap-without-response': 'Aucune réponse n’est acceptée pour « {found} ». Ajoutez-en une.',
  'no-gap': 'Le texte ne contient rien à remplir. Placez-y un champ ({found}).',
  'misplaced-field':
    'Un champ de type {found} n’a pas sa place dans ce genre de question. Retirez-le ou changez le type de la question.',
  'too-many-correct':
    'Il y a plus de bonnes réponses que de choix permis ({found}). Modifiez « maxChoices » ou les bonnes réponses.',
  'incomplete-order': 'L’ordre correct doit nommer chaque choix une fois. Il manque : {found}.',
  'no-recording': 'Une dictée a besoin d’un enregistrement. Indiquez un stimulus qui contient « audio ».',
};

export default messages;
