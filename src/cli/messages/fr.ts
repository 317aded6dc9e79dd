import type { CliMessages } from './cli-messages.js';

const messages: CliMessages = {
  usage: `Utilisation\u00a0: mobility-widgets validate FICHIER|URL [options]
              mobility-widgets validate-bank FICHIER|URL [options]
              mobility-widgets ics FLUX|URL [-o FICHIER] [options]
              mobility-widgets map FICHIER|URL [options]

Vérifie un flux ou une banque de questions\u00a0: le JSON, les champs et la cohérence des enregistrements.
Pour un flux local, les fichiers (taille, empreinte SHA-256) et les banques de questions sont vérifiés aussi.
validate-bank fait de même pour une banque de questions seule.

ics écrit les dates d’un flux dans un fichier iCalendar auquel les agendas peuvent s’abonner. Un flux qui a des erreurs
donne un rapport à la place.

map: dessine les partenaires et leurs mobilités en une image SVG, pour les dépliants et les pages sans scripts.

Options\u00a0:
  --format pretty|json        Présentation des problèmes (pretty)
  --lang en|fr|es|ca|lv|pt    Langue des messages et de l’agenda (en)
  -o, --output FICHIER        Fichier que ics et map écrivent (sortie standard)
  --help                      Afficher ce texte
  --version                   Afficher la version

Options de map\u00a0:
  --width PIXELS              Sa largeur, de 240 à 4000 (1200)
  --theme light|dark          Ses couleurs, claires ou foncées (light)
  --wave ID                   La seule mobilité à dessiner, par l’id de son événement (toutes)

Codes de sortie\u00a0: 0 aucune erreur, 1 des erreurs, 2 fichier illisible ou impossible à écrire, ou commande non reconnue.
`,
  error: 'erreur',
  warning: 'avertissement',
  errors: { one: '{count} erreur', other: '{count} erreurs' },
  warnings: { one: '{count} avertissement', other: '{count} avertissements' },
  valid: 'Valide : {counts}.',
  invalid: 'Non valide : {counts}.',
  unwritable: 'Le fichier {found} ne peut pas être écrit. Choisissez un autre endroit, ou autorisez l’écriture.',
  complaints: {
    'no-command': 'Il manque une commande.',
    'unknown-command': 'La commande « {found} » n’existe pas.',
    'no-source': 'Le fichier ou l’adresse manque.',
    'several-sources': 'Un seul fichier à la fois\u00a0: «\u00a0{found}\u00a0» est de trop.',
    'no-output': 'Il manque le nom du fichier à écrire après --output.',
    'unknown-option': 'L’option {found} n’existe pas.',
    'unknown-format': 'Le format « {found} » n’existe pas. Choisissez pretty ou json.',
    'unknown-language': 'La langue « {found} » n’est pas disponible. Choisissez en, fr, es, ca, lv ou pt.',
    'unknown-theme': 'Le thème «\u00a0{found}\u00a0» n’existe pas. Choisissez light ou dark.',
    'unknown-wave': 'Le flux ne contient pas de mobilité «\u00a0{found}\u00a0».',
    'wrong-width': '«\u00a0{found}\u00a0» n’est pas une largeur. Écrivez un nombre de pixels de 240 à 4000.',
    'not-written': 'Impossible d’écrire {found}.',
    'no-bank': '{found} n’est pas une banque de questions. Utilisez validate pour une source de données.',
    'no-folder': 'Il manque le dossier où écrire. Indiquez-le après -o.',
    'wrong-base-url':
      '«\xa0{found}\xa0» n’est pas l’adresse d’un site. Écrivez par exemple https://widgets.example.org/.',
  },
  syntax: {
    InvalidSymbol:
      'Ceci n’est pas du JSON. Mettez les textes entre guillemets droits ; les autres valeurs sont des nombres, true, false ou null.',
    InvalidNumberFormat: 'Ceci n’est pas un nombre. Écrivez par exemple 12 ou 3.5.',
    PropertyNameExpected:
      'Il manque ici le nom d’un champ. Écrivez-le entre guillemets droits, ou supprimez la virgule qui précède.',
    ValueExpected: 'Il manque ici une valeur. Écrivez-la, ou supprimez la virgule qui précède.',
    ColonExpected: 'Il manque ici les deux-points entre le nom du champ et sa valeur.',
    CommaExpected: 'Il manque ici une virgule.',
    CloseBraceExpected: 'Il manque ici une accolade fermante }.',
    CloseBracketExpected: 'Il manque ici un crochet fermant ].',
    EndOfFileExpected:
      'Le fichier devrait finir ici. Supprimez la suite, ou l’accolade ou le crochet qui ferme trop tôt.',
    InvalidCommentToken: 'Le JSON n’admet pas de commentaires. Écrivez plutôt un champ dont le nom commence par _.',
    UnexpectedEndOfComment: 'Le JSON n’admet pas de commentaires. Écrivez plutôt un champ dont le nom commence par _.',
    UnexpectedEndOfString: 'Ce texte n’a pas de guillemet fermant. Ajoutez-le sur la même ligne.',
    UnexpectedEndOfNumber: 'Ce nombre est incomplet. Écrivez par exemple 12 ou 3.5.',
    InvalidUnicode: 'Après \\u, il faut quatre chiffres ou lettres de a à f, comme dans \\u00e9.',
    InvalidEscapeCharacter:
      'Ce caractère ne peut pas suivre une barre oblique inversée. Écrivez \\\\ pour la barre elle-même.',
    InvalidCharacter: 'Un texte ne peut contenir ni tabulation ni retour à la ligne. Écrivez \\t ou \\n à la place.',
  },
};

export default messages;
