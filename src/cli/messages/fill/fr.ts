import type { FillMessages } from './phrases.js';

const messages: FillMessages = {
  usage: `       mobility-widgets fill FLUX [--check | --dry-run] [options]

Écrit dans un flux local ce que prouvent les fichiers placés à côté\u00a0: leur taille, leur empreinte SHA-256 et leur nombre
de pages, la largeur et la hauteur des images, l’empreinte de la charte. Tout le reste du flux garde son écriture.

  --check      N’écrire rien\u00a0; code de sortie 1 si quelque chose changerait
  --dry-run    N’écrire rien\u00a0; dire ce qui changerait
`,
  added: 'nouveau',
  written: {
    one: '{count} valeur a été écrite dans {file}.',
    many: '{count} de valeurs ont été écrites dans {file}.',
    other: '{count} valeurs ont été écrites dans {file}.',
  },
  pending: {
    one: '{count} valeur de {file} est à modifier. Rien n’a été écrit.',
    many: '{count} de valeurs de {file} sont à modifier. Rien n’a été écrit.',
    other: '{count} valeurs de {file} sont à modifier. Rien n’a été écrit.',
  },
  nothing: '{file} correspond à ses fichiers.',
  reasons: {
    elsewhere: 'Non lu : ce fichier se trouve ailleurs.',
    outside: 'Non lu : ce fichier se trouve hors du dossier du flux. Déplacez-le dans ce dossier.',
    missing: 'Non lu : ce fichier n’existe pas. Ajoutez-le, ou corrigez l’adresse.',
    'no-pages': 'Impossible de compter les pages : le PDF est endommagé, ou n’en est pas un.',
    'no-dimensions':
      'Impossible de lire la largeur et la hauteur : ce n’est pas une image, ou elle ne les indique pas.',
  },
  notLocal: 'Un flux publié sur le Web ne peut pas être complété : « {found} ». Indiquez le chemin d’un fichier.',
};

export default messages;
