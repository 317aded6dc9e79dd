import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `       mobility-widgets build FLUX|URL -o DOSSIER [--base-url URL] [--lenient] [options]

Produit un site complet avec les composants et un flux, à déposer sur n’importe quel hébergement\u00a0: le code, une page par
composant et par langue, le flux avec ses fichiers, des agendas, des tableaux et des données de carte, ainsi que des
réglages pour serveurs web. Rien n’est supprimé, et seuls ses propres fichiers sont remplacés.

  --base-url URL    L’adresse qu’aura le dossier, par exemple https://widgets.example.org/\u00a0: nécessaire pour oEmbed
  --lenient         Produire malgré les erreurs, avec ce que les visiteurs verraient
`,
  written: {
    one: '{count} fichier a été écrit dans {folder}.',
    other: '{count} fichiers ont été écrits dans {folder}.',
  },
  tag: 'Placez cette balise là où un composant doit apparaître\u00a0:',
  page: 'Ou envoyez un webmestre à cette page, qui écrit les lignes pour chaque site\u00a0:',
  noAddress:
    'Sans --base-url, les pages n’ont pas d’oEmbed\u00a0: leur seule adresse, collée dans WordPress, reste un lien.',
  left: {
    one: '{count} fichier d’une production précédente est encore là.',
    other: '{count} fichiers d’une production précédente sont encore là.',
  },
  outside: 'Non publié, car situé hors du dossier du flux ou dans un dossier caché\u00a0: {found}',
  occupied:
    'Ces fichiers ne viennent pas d’une production précédente ou ont été modifiés depuis. Déplacez-les ou choisissez un autre dossier. Rien n’a été écrit.',
  unwritable: 'Impossible d’écrire dans le dossier {found}. Choisissez un autre emplacement ou autorisez-y l’écriture.',
};

export default messages;
