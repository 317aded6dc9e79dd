/** The pages that are compared: each shows one feed by one library, and asks for the feed as early as it can. */

/** A page with a widget of ours, put there as a partner would. */
export function widgetPage(widget) {
  return (feed) =>
    page('', `<script async src="/site/embed.js" data-widget="${widget}" data-feed="${feed}" data-lang="en"></script>`);
}

/** Our quiz with the feed's bank. */
export function quizPage(feed) {
  const { src, data } = { src: `${prefixOf(feed)}/site/embed.js`, data: `data-feed="${feed}" data-lang="en"` };
  return page('', `<script async src="${src}" data-widget="language-quiz" data-mode="test" ${data}></script>`);
}

export function surveyPage(feed) {
  const peers = `${prefixOf(feed)}/peers`;
  return page(
    `<script>globalThis.benchPage = { bank: fetch('${feed.replace('.json', '-bank.json')}').then((response) => response.json()) }</script>
    <link rel="stylesheet" href="${peers}/survey-core/survey-core.fontless.min.css">
    <script defer src="${peers}/survey-core/survey.core.min.js"></script>
    <script defer src="${peers}/survey-js-ui/survey-js-ui.min.js"></script>`,
    `<div id="survey"></div><script type="module" src="${prefixOf(feed)}/bench/surveyjs.mjs"></script>`,
  );
}

/** "/brotli" where everything of a page comes compressed. */
function prefixOf(feed) {
  return feed.startsWith('/brotli/') ? '/brotli' : '';
}

export function leafletPage({ isClustered = false } = {}) {
  const plugin = 'leaflet.markercluster/dist';
  const cluster = `${style(`${plugin}/MarkerCluster.css`)}${script(`${plugin}/leaflet.markercluster.js`)}`;
  const look = '<style>#map { height: 560px } .partner { background: #0b5394; border-radius: 50% }</style>';
  const library = `${style('leaflet/dist/leaflet.css')}${script('leaflet/dist/leaflet.js')}`;
  return (feed) =>
    page(
      `${ask(feed, { isClustered }, "land: fetch('/land.json').then((response) => response.json())")}
      ${library}${isClustered ? cluster : ''}${look}`,
      '<div id="map"></div><script type="module" src="/bench/leaflet.mjs"></script>',
    );
}

export function visTimelinePage() {
  const standalone = 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';
  return (feed) =>
    page(
      `${ask(feed)}${style('vis-timeline/styles/vis-timeline-graph2d.min.css')}${script(standalone)}`,
      '<div id="timeline"></div><script type="module" src="/bench/vis-timeline.mjs"></script>',
    );
}

export function dataTablesPage({ isPaged }) {
  return (feed) =>
    page(
      `${ask(feed, { isPaged })}${script('datatables.net/js/dataTables.min.js')}`,
      '<table id="table"></table><script type="module" src="/bench/datatables.mjs"></script>',
    );
}

/** The feed's request starts before any script of the library, as `embed.js` does it for ours. */
function ask(feed, options = {}, more = '') {
  const request = `feed: fetch('${feed}').then((response) => response.json())`;
  return `<script>globalThis.benchPage = { ...${JSON.stringify(options)}, ${request}, ${more} }</script>`;
}

function style(path) {
  return `<link rel="stylesheet" href="/peers/${path}">`;
}

function script(path) {
  return `<script src="/peers/${path}"></script>`;
}

function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body></html>`;
}
