/** What is compared with what, in which sizes, and which ratios are promised. */
import { makeBank, withQuiz } from './make-quiz.mjs';
import {
  WIDGETS,
  allWidgetsPage,
  dataTablesPage,
  fourLibrariesPage,
  leafletPage,
  quizPage,
  surveyPage,
  visTimelinePage,
  widgetPage,
} from './pages.mjs';

const LEAFLET_PAN = { surface: '#map', moving: '.leaflet-map-pane' };
/** A slow processor on a slow line, and a host that compresses. */
const OLD_PHONE = {
  cpu: 4,
  line: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  prefix: '/brotli',
};
const BANNER = {
  id: 'banner',
  name: { en: 'Sample banner' },
  description: { en: 'Two weeks in a company of another country.' },
};
const DATATABLES_ROWS = { host: '#table', row: 'tbody tr' };

export const SCENARIOS = [
  {
    name: 'map',
    unit: 'partners',
    sizes: [50, 500, 5000],
    makeSizes: (partners) => ({ partners }),
    measures: ['ready', 'pan'],
    ours: {
      name: 'mobility-partner-map',
      page: widgetPage('partner-map'),
      pan: { surface: '[part~="map"] [part~="basemap"]', moving: '[part~="basemap"], [part~="marker"]' },
    },
    peers: [
      { name: 'Leaflet', packages: ['leaflet'], page: leafletPage(), pan: LEAFLET_PAN },
      {
        name: 'Leaflet with markercluster',
        packages: ['leaflet.markercluster'],
        page: leafletPage({ isClustered: true }),
        pan: LEAFLET_PAN,
      },
    ],
    targets: [{ peer: 'Leaflet', metric: 'ready', sizes: [5000], ratio: 5 }],
  },
  {
    name: 'timeline',
    unit: 'events',
    sizes: [24, 500, 5000],
    makeSizes: (events) => ({ events }),
    measures: ['ready'],
    ours: { name: 'mobility-timeline', page: widgetPage('timeline') },
    peers: [{ name: 'vis-timeline', packages: ['vis-timeline'], page: visTimelinePage }],
    targets: [{ peer: 'vis-timeline', metric: 'ready', sizes: [500, 5000], ratio: 5 }],
  },
  {
    name: 'signatories',
    unit: 'signatures',
    sizes: [100, 1000, 10_000],
    makeSizes: (signatures) => ({ signatures }),
    measures: ['ready', 'search'],
    // Each letter changes the first rows of the generated network.
    query: 'maribor 7',
    ours: {
      name: 'mobility-charter-signatories',
      page: widgetPage('charter-signatories'),
      rows: { host: 'mobility-charter-signatories', row: '[part~="signature"]' },
    },
    peers: [
      {
        name: 'DataTables, all rows',
        packages: ['datatables.net'],
        page: dataTablesPage({ isPaged: false }),
        rows: DATATABLES_ROWS,
      },
      {
        name: 'DataTables, ten rows a page',
        packages: ['datatables.net'],
        page: dataTablesPage({ isPaged: true }),
        rows: DATATABLES_ROWS,
      },
    ],
    targets: [
      { peer: 'DataTables, all rows', metric: 'ready', sizes: [10_000], ratio: 5 },
      { peer: 'DataTables, all rows', metric: 'search', sizes: [10_000], ratio: 1 },
    ],
  },
  {
    name: 'quiz',
    unit: 'questions',
    sizes: [20],
    makeSizes: () => ({ partners: 1 }),
    addFiles: addQuiz,
    measures: ['question'],
    ...OLD_PHONE,
    ours: {
      name: 'mobility-language-quiz',
      page: quizPage,
      question: { host: 'mobility-language-quiz', start: '[part=start]', field: '.item :is(input, select, .step)' },
    },
    peers: [
      {
        name: 'SurveyJS',
        packages: ['survey-js-ui'],
        page: surveyPage,
        question: { host: '#survey', field: ':is(input, select, .sd-dropdown, .sd-ranking, .sd-table)' },
      },
    ],
    targets: [
      { peer: 'SurveyJS', metric: 'question', sizes: [20], ratio: 3 },
      { peer: 'SurveyJS', metric: 'bytes', sizes: [20], ratio: 5 },
    ],
  },
  {
    name: 'page',
    unit: 'widgets',
    sizes: [WIDGETS.length],
    makeSizes: () => ({ partners: 5, events: 12, signatures: 100 }),
    addFiles: (feed, network) => addQuiz(feed, { ...network, banners: [BANNER] }),
    measures: ['page'],
    ...OLD_PHONE,
    ours: { name: 'all widgets', page: allWidgetsPage, parts: WIDGETS.length },
    peers: [
      {
        name: 'Leaflet, TimelineJS, SurveyJS and DataTables',
        packages: ['leaflet', '@knight-lab/timelinejs', 'survey-js-ui', 'datatables.net'],
        page: fourLibrariesPage,
        parts: 4,
      },
    ],
    targets: [
      { peer: 'Leaflet, TimelineJS, SurveyJS and DataTables', metric: 'scripts', sizes: [WIDGETS.length], ratio: 8 },
      { peer: 'Leaflet, TimelineJS, SurveyJS and DataTables', metric: 'ready', sizes: [WIDGETS.length], ratio: 4 },
      { peer: 'Leaflet, TimelineJS, SurveyJS and DataTables', metric: 'shift', sizes: [WIDGETS.length], most: 0 },
    ],
  },
];

/** The feed with a quiz, and the file of its questions beside it. */
function addQuiz(feed, network) {
  const bank = feed.replace('.json', '-bank.json');
  return [
    [feed, withQuiz(network, bank.replace(/.*\//, ''))],
    [bank, makeBank()],
  ];
}
