import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'Notre réseau de partenaires',
  partners: { one: '{count} partenaire', many: '{count} de partenaires', other: '{count} partenaires' },
  inCountries: { one: 'dans {count} pays', many: 'dans {count} de pays', other: 'dans {count} pays' },
  apprentices: { one: '{count} apprenti', many: '{count} d’apprentis', other: '{count} apprentis' },
  inMobilities: {
    one: 'dans {count} mobilité test',
    many: 'dans {count} de mobilités tests',
    other: 'dans {count} mobilités tests',
  },
  balance: 'Chaque pays en envoie {sends} et en accueille {hosts}.',
  arcs: 'Apprentis d’un partenaire à un autre, avec leur nombre.',
  associates: 'Partenaire associé\u00a0: petit cercle de la couleur de son partenaire.',
  outside: 'hors de la carte',
  boundaries: 'Les frontières représentées ne valent pas reconnaissance officielle.',
  kosovo:
    'Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution\u00a01244\u00a0(1999) du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la Cour internationale de justice sur la déclaration d’indépendance du Kosovo.',
};

export default messages;
