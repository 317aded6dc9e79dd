import type { Language } from '../../src/model/language.js';

export interface StudioTexts {
  readonly feed: string;
  readonly sample: string;
  readonly address: string;
  readonly file: string;
  readonly addressLabel: string;
  readonly show: string;
  readonly drop: string;
  readonly choose: string;
  readonly privacy: string;
  readonly reading: string;
  readonly problems: string;
  readonly title: string;
  readonly intro: string;
}

export const TEXTS: Readonly<Record<Language, StudioTexts>> = {
  en: {
    feed: 'Feed',
    sample: 'Sample feed',
    address: 'Own address',
    file: 'Own file',
    addressLabel: 'Address of the feed',
    show: 'Show',
    drop: 'Drop a JSON file anywhere on this page, or choose one.',
    choose: 'Choose a file',
    privacy: 'The file is read in this browser only and is sent nowhere.',
    reading: 'The feed is being read.',
    problems: 'Problems',
    title: 'Feed studio',
    intro: 'All six widgets with the sample feed or your own, and what is wrong with it.',
  },
  fr: {
    feed: 'Flux',
    sample: 'Flux d’exemple',
    address: 'Votre adresse',
    file: 'Votre fichier',
    addressLabel: 'Adresse du flux',
    show: 'Afficher',
    drop: 'Déposez un fichier JSON n’importe où sur cette page, ou choisissez-en un.',
    choose: 'Choisir un fichier',
    privacy: 'Le fichier est lu dans ce navigateur uniquement et n’est envoyé nulle part.',
    reading: 'Lecture du flux en cours.',
    problems: 'Problèmes',
    title: 'Atelier du flux',
    intro: 'Les six composants avec le flux d’exemple ou le vôtre, et ce qui ne va pas dans celui-ci.',
  },
  es: {
    feed: 'Fuente de datos',
    sample: 'Fuente de ejemplo',
    address: 'Tu dirección',
    file: 'Tu archivo',
    addressLabel: 'Dirección de la fuente de datos',
    show: 'Mostrar',
    drop: 'Suelta un archivo JSON en cualquier lugar de esta página o elige uno.',
    choose: 'Elegir un archivo',
    privacy: 'El archivo solo se lee en este navegador y no se envía a ninguna parte.',
    reading: 'Se está leyendo la fuente de datos.',
    problems: 'Problemas',
    title: 'Taller de la fuente de datos',
    intro: 'Los seis componentes con la fuente de ejemplo o con la tuya, y lo que está mal en ella.',
  },
  ca: {
    feed: 'Font de dades',
    sample: 'Font d’exemple',
    address: 'La teva adreça',
    file: 'El teu fitxer',
    addressLabel: 'Adreça de la font de dades',
    show: 'Mostra',
    drop: 'Deixa anar un fitxer JSON en qualsevol lloc d’aquesta pàgina o tria’n un.',
    choose: 'Tria un fitxer',
    privacy: 'El fitxer només es llegeix en aquest navegador i no s’envia enlloc.',
    reading: 'S’està llegint la font de dades.',
    problems: 'Problemes',
    title: 'Taller de la font de dades',
    intro: 'Els sis components amb la font d’exemple o amb la teva, i el que hi ha malament.',
  },
  lv: {
    feed: 'Datu plūsma',
    sample: 'Parauga plūsma',
    address: 'Sava adrese',
    file: 'Savs fails',
    addressLabel: 'Datu plūsmas adrese',
    show: 'Rādīt',
    drop: 'Ievelciet JSON failu jebkurā vietā šajā lapā vai izvēlieties to.',
    choose: 'Izvēlēties failu',
    privacy: 'Fails tiek lasīts tikai šajā pārlūkprogrammā un netiek nekur nosūtīts.',
    reading: 'Datu plūsma tiek lasīta.',
    problems: 'Problēmas',
    title: 'Datu plūsmas darbnīca',
    intro: 'Visi seši logrīki ar parauga plūsmu vai savu, un tas, kas tajā nav kārtībā.',
  },
  pt: {
    feed: 'Fonte de dados',
    sample: 'Fonte de exemplo',
    address: 'Endereço próprio',
    file: 'Ficheiro próprio',
    addressLabel: 'Endereço da fonte de dados',
    show: 'Mostrar',
    drop: 'Largue um ficheiro JSON em qualquer parte desta página ou escolha um.',
    choose: 'Escolher um ficheiro',
    privacy: 'O ficheiro é lido apenas neste navegador e não é enviado para lado nenhum.',
    reading: 'A fonte de dados está a ser lida.',
    problems: 'Problemas',
    title: 'Oficina da fonte de dados',
    intro: 'Os seis componentes com a fonte de exemplo ou com a sua, e o que nela está errado.',
  },
};
