import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'Nuestra red de socios',
  partners: { one: '{count} socio', many: '{count} de socios', other: '{count} socios' },
  inCountries: { one: 'en {count} país', many: 'en {count} de países', other: 'en {count} países' },
  apprentices: { one: '{count} aprendiz', many: '{count} de aprendices', other: '{count} aprendices' },
  inMobilities: {
    one: 'en {count} movilidad de prueba',
    many: 'en {count} de movilidades de prueba',
    other: 'en {count} movilidades de prueba',
  },
  balance: 'Cada país envía a {sends} y acoge a {hosts}.',
  arcs: 'Aprendices de un socio a otro, con su número.',
  associates: 'Socio asociado: círculo pequeño del color de su socio.',
  outside: 'fuera del mapa',
  boundaries: 'Las fronteras que se muestran no implican un reconocimiento oficial.',
  kosovo:
    'Esta denominación se entiende sin perjuicio de las posiciones sobre su estatuto y está en consonancia con la Resolución 1244 (1999) del Consejo de Seguridad de las Naciones Unidas y con la opinión de la Corte Internacional de Justicia sobre la declaración de independencia de Kosovo.',
};

export default messages;
