import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'La nostra xarxa de socis',
  partners: { one: '{count} soci', many: '{count} de socis', other: '{count} socis' },
  inCountries: { one: 'en {count} país', many: 'en {count} de països', other: 'en {count} països' },
  apprentices: { one: '{count} aprenent', many: '{count} d’aprenents', other: '{count} aprenents' },
  inMobilities: {
    one: 'en {count} mobilitat de prova',
    many: 'en {count} de mobilitats de prova',
    other: 'en {count} mobilitats de prova',
  },
  balance: 'Cada país n’envia {sends} i n’acull {hosts}.',
  arcs: 'Aprenents d’un soci a un altre, amb el nombre.',
  associates: 'Soci associat: cercle petit del color del seu soci.',
  outside: 'fora del mapa',
  boundaries: 'Les fronteres que es mostren no impliquen cap reconeixement oficial.',
  kosovo:
    'Aquesta denominació s’entén sense perjudici de les posicions sobre l’estatut i s’ajusta a la Resolució 1244 (1999) del Consell de Seguretat de les Nacions Unides i a l’opinió del Tribunal Internacional de Justícia sobre la declaració d’independència de Kosovo.',
};

export default messages;
