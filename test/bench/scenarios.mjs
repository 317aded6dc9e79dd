/** What is compared with what, in which sizes, and which ratios are promised. */
import { makeBank, withQuiz } from './make-quiz.mjs';
import { dataTablesPage, leafletPage, quizPage, surveyPage, visTimelinePage, widgetPage } from './pages.mjs';

const LEAFLET_PAN = { surface: '#map', moving: '.leaflet-map-pane' };
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
      { name: 'Leaflet', package: 'leaflet', page: leafletPage(), pan: LEAFLET_PAN },
      {
        name: 'Leaflet with markercluster',
        package: 'leaflet.markercluster',
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
    peers: [{ name: 'vis-timeline', package: 'vis-timeline', page: visTimelinePage() }],
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
        package: 'datatables.net',
        page: dataTablesPage({ isPaged: false }),
        rows: DATATABLES_ROWS,
      },
      {
        name: 'DataTables, ten rows a page',
        package: 'datatables.net',
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
    addFiles: (feed, network) => [
      [feed, withQuiz(network, feed.replace('.json', '-bank.json').replace(/.*\//, ''))],
      [feed.replace('.json', '-bank.json'), makeBank()],
    ],
    measures: ['question'],
    // An old phone on a slow line.
    cpu: 4,
    line: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
    prefix: '/brotli',
    ours: {
      name: 'mobility-language-quiz',
      page: quizPage,
      question: { host: 'mobility-language-quiz', start: '[part=start]', field: '.item :is(input, select, .step)' },
    },
    peers: [
      {
        name: 'SurveyJS',
        package: 'survey-js-ui',
        page: surveyPage,
        question: { host: '#survey', field: ':is(input, select, .sd-dropdown, .sd-ranking, .sd-table)' },
      },
    ],
    targets: [
      { peer: 'SurveyJS', metric: 'question', sizes: [20], ratio: 3 },
      { peer: 'SurveyJS', metric: 'bytes', sizes: [20], ratio: 5 },
    ],
  },
];
