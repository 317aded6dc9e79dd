/**
 * The pages that are compared: each shows one feed, ours or by libraries, and asks for the feed as early as it can. All
 * addresses but the feed's are relative, so that a page that is sent compressed gets everything else compressed too.
 */

/** A page with a widget of ours, put there as a partner would. */
export function widgetPage(widget) {
  return (feed) => page('', `<script async src="../site/embed.js" data-widget="${widget}" ${ofFeed(feed)}></script>`);
}

/** Our quiz with the feed's bank. */
export function quizPage(feed) {
  return page(
    '',
    `<script async src="../site/embed.js" data-widget="language-quiz" data-mode="test" ${ofFeed(feed)}></script>`,
  );
}

/** A page with all that the network shows, each widget as an element; all of them load at once. */
export function allWidgetsPage(feed) {
  const elements = WIDGETS.map(
    (widget) => `<mobility-${widget} feed="${feed}" lang="en" data-load="now"></mobility-${widget}>`,
  );
  return page('<script async src="../site/embed.js"></script>', elements.join(''));
}

export const WIDGETS = [
  'flyer-banner',
  'partner-map',
  'timeline',
  'language-quiz',
  'charter-signatories',
  'resource-library',
];

export function surveyPage(feed) {
  return page(ask({ bank: bankOf(feed) }) + SURVEY.head, SURVEY.body);
}

export function leafletPage({ isClustered = false } = {}) {
  const plugin = 'leaflet.markercluster/dist';
  const cluster = `${style(`${plugin}/MarkerCluster.css`)}${script(`${plugin}/leaflet.markercluster.js`)}`;
  return (feed) =>
    page(ask({ feed, land: LAND }, { isClustered }) + LEAFLET.head + (isClustered ? cluster : ''), LEAFLET.body);
}

export function visTimelinePage(feed) {
  const standalone = 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';
  return page(
    ask({ feed }) + style('vis-timeline/styles/vis-timeline-graph2d.min.css') + script(standalone),
    `<div id="timeline"></div>${run('vis-timeline')}`,
  );
}

export function dataTablesPage({ isPaged }) {
  return (feed) => page(ask({ feed }, { isPaged }) + DATATABLES.head, DATATABLES.body);
}

/** The same content by four libraries; what the banner and the library of resources say needs none. */
export function fourLibrariesPage(feed) {
  const parts = [SURVEY, LEAFLET, TIMELINEJS, DATATABLES];
  return page(
    ask({ feed, land: LAND, bank: bankOf(feed) }) + parts.map(({ head }) => head).join(''),
    `<aside><h2>Sample banner</h2><p>Two weeks in a company of another country.</p></aside>
    ${parts.map(({ body }) => body).join('')}
    <ul><li><a href="https://example.org/bench/charter.pdf">Charter (PDF)</a></li></ul>`,
  );
}

const LAND = '../land.json';

/** What each library needs in a page. */
const LEAFLET = {
  head: `${style('leaflet/dist/leaflet.css')}${script('leaflet/dist/leaflet.js')}
    <style>#map { height: 560px } .partner { background: #0b5394; border-radius: 50% }</style>`,
  body: `<div id="map"></div>${run('leaflet')}`,
};
const TIMELINEJS = {
  head: `${style('@knight-lab/timelinejs/dist/css/timeline.css')}${script('@knight-lab/timelinejs/dist/js/timeline.js')}`,
  body: `<div id="timeline" style="height: 600px"></div>${run('timelinejs')}`,
};
const SURVEY = {
  head: `${style('survey-core/survey-core.fontless.min.css')}${script('survey-core/survey.core.min.js')}
    ${script('survey-js-ui/survey-js-ui.min.js')}`,
  body: `<div id="survey"></div>${run('surveyjs')}`,
};
const DATATABLES = {
  head: script('datatables.net/js/dataTables.min.js'),
  body: `<table id="table"></table>${run('datatables')}`,
};

/** The requests for data start before any script of a library, as `embed.js` does it for ours. */
function ask(addresses, options = {}) {
  const requests = Object.entries(addresses).map(
    ([name, address]) => `${name}: fetch('${address}').then((response) => response.json())`,
  );
  return `<script>globalThis.benchPage = { ...${JSON.stringify(options)}, ${requests.join(', ')} }</script>`;
}

function ofFeed(feed) {
  return `data-feed="${feed}" data-lang="en"`;
}

function bankOf(feed) {
  return feed.replace('.json', '-bank.json');
}

function style(path) {
  return `<link rel="stylesheet" href="../peers/${path}">`;
}

function script(path) {
  return `<script defer src="../peers/${path}"></script>`;
}

function run(peer) {
  return `<script type="module" src="../bench/${peer}.mjs"></script>`;
}

function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body></html>`;
}
