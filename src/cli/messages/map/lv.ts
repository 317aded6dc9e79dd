import type { MapMessages } from './map-messages.js';

const messages: MapMessages = {
  title: 'Mūsu partneru tīkls',
  partners: { zero: '{count} partneru', one: '{count} partneris', other: '{count} partneri' },
  inCountries: { zero: '{count} valstīs', one: '{count} valstī', other: '{count} valstīs' },
  apprentices: { zero: '{count} audzēkņu', one: '{count} audzēknis', other: '{count} audzēkņi' },
  inMobilities: {
    zero: '{count} izmēģinājuma mobilitātēs',
    one: '{count} izmēģinājuma mobilitātē',
    other: '{count} izmēģinājuma mobilitātēs',
  },
  balance: 'Katra valsts nosūta {sends} un uzņem {hosts}.',
  arcs: 'Audzēkņi no viena partnera pie cita, ar viņu skaitu.',
  associates: 'Asociētais partneris: mazs aplis tā partnera krāsā.',
  outside: 'ārpus kartes',
  boundaries: 'Attēlotās robežas nenozīmē to oficiālu atzīšanu.',
  kosovo:
    'Šis nosaukums neskar nostājas par statusu un atbilst ANO Drošības padomes Rezolūcijai 1244/1999 un Starptautiskās Tiesas atzinumam par Kosovas neatkarības deklarāciju.',
};

export default messages;
