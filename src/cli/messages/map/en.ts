import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'Our partner network',
  partners: { one: '{count} partner', other: '{count} partners' },
  inCountries: { one: 'in {count} country', other: 'in {count} countries' },
  apprentices: { one: '{count} apprentice', other: '{count} apprentices' },
  inMobilities: { one: 'in {count} test mobility', other: 'in {count} test mobilities' },
  balance: 'Each country sends {sends} and hosts {hosts}.',
  arcs: 'Apprentices from one partner to another, with their number.',
  associates: 'Associated partner: a small circle in the colour of its partner.',
  outside: 'not on the map',
  boundaries: 'Boundaries shown do not imply endorsement.',
  kosovo:
    'This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
};

export default messages;
