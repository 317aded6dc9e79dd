/** Brotli sizes of the built site against their budgets; over fails, notably under asks to lower the limit. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const SITE = 'dist/site/';

/** Bytes. A widget is what it loads beyond the shared core; a locale is what the widget with the most texts loads. */
const BUDGETS = {
  'embed.js': 2000,
  core: 20_000,
  'partner-map': 12_000,
  timeline: 7000,
  'language-quiz': 16_000,
  'charter-signatories': 6000,
  'flyer-banner': 4000,
  'resource-library': 5000,
  'quiz-results': 10_000,
  locale: 4000,
  'frame-page': 1500,
  'frame-pages': 1500,
};

/** What counts with a widget, for nothing can be had from it before: the results of a group are what its codes tell. */
const WITH = { 'quiz-results': 'quiz-results/mobility-quiz-results-report' };

const LANGUAGES = ['fr', 'es', 'ca', 'lv', 'pt'];

/** What a widget loads on demand, by the module that is asked for; with what it brings along: docs/decisions/0008. */
const ON_DEMAND = {
  'partner-map/mobility-partner-map-rest': 7500,
  'partner-map/basemap/europe.generated': 8000,
  'partner-map/mobility-partner-map-card': 1200,
  'partner-map/mobility-partner-map-many': 3500,
  'partner-map/mobility-partner-map-zoom': 3500,
  'partner-map/beyond-europe': 3000,
  'partner-map/world-sheet': 7500,
  'timeline/mobility-timeline-grid': 6500,
  'timeline/mobility-timeline-more': 2500,
  'timeline/mobility-timeline-calendar': 3500,
  'charter-signatories/mobility-charter-signatories-tools': 5000,
  'charter-signatories/mobility-charter-signatories-export': 1500,
  'flyer-banner/mobility-flyer-banner-tools': 4500,
  'flyer-banner/funding-statement': 3000,
  'resource-library/mobility-resource-library-filters': 3000,
  'resource-library/mobility-resource-library-details': 2500,
  'language-quiz/mobility-language-quiz-audio': 3000,
  'language-quiz/mobility-language-quiz-lists': 3000,
  'language-quiz/mobility-language-quiz-writing': 3000,
  'language-quiz/mobility-language-quiz-options': 2000,
  'language-quiz/mobility-language-quiz-marking': 9000,
  'language-quiz/mobility-language-quiz-result-download': 3500,
  'language-quiz/mobility-language-quiz-measured': 5500,
  'language-quiz/mobility-language-quiz-level': 5000,
  'language-quiz/read-before-file': 1500,
  'language-quiz/mobility-language-quiz-qr': 300,
  'language-quiz/mobility-language-quiz-seal': 1200,
  'language-quiz/mobility-language-quiz-statements': 1500,
  'quiz-results/mobility-quiz-results-group': 3000,
  'quiz-results/mobility-quiz-results-files': 4000,
  'quiz-results/mobility-quiz-results-download': 900,
  'quiz-results/mobility-quiz-results-link': 2000,
};

/** Response function, ability and selection, bundled by themselves: whoever takes them from the package gets no more. */
const ENGINE = 1500;
const ENGINE_SOURCE = `
  export { information, probability } from '/src/model/measurement/response-function.ts';
  export { estimateAbility } from '/src/model/measurement/estimate-ability.ts';
  export { nextItem } from '/src/model/measurement/next-item.ts';`;

/** Budgets that later work will fill; the others are asked to follow when they are more than this part empty. */
const ROOM = 0.25;
const ROOM_KEPT_FOR = new Set([
  'partner-map',
  'timeline',
  'language-quiz',
  'charter-signatories',
  'flyer-banner',
  'resource-library',
  'locale',
  'embed.js',
  'frame-page',
  'frame-pages',
]);

const manifest = JSON.parse(readFileSync(`${SITE}.vite/manifest.json`, 'utf8'));

function sizeOf(file) {
  return brotliCompressSync(readFileSync(SITE + file)).length;
}

/** Keys of a chunk and of all that it imports at once. */
function closure(key) {
  return [key, ...(manifest[key].imports ?? []).flatMap(closure)];
}

function measure() {
  const entries = Object.entries(manifest).filter(([key]) => /^src\/widgets\/[^/]*\/define\.ts$/.test(key));
  const core = new Set(Object.keys(manifest).filter((key) => manifest[key].name === 'core'));
  const sum = (keys) => keys.reduce((total, key) => total + sizeOf(manifest[key].file), 0);
  const filesOf = ([key, { name }]) => [key, ...(WITH[name] ? [`src/widgets/${WITH[name]}.ts`] : [])].flatMap(closure);
  const widgets = entries.map((entry) => [
    entry[1].name,
    sum([...new Set(filesOf(entry))].filter((part) => !core.has(part))),
  ]);
  // Each file counts once, for the first that brings it along.
  const counted = new Set([...core, ...entries.flatMap(filesOf)]);
  const onDemand = Object.entries(ON_DEMAND).map(([module, limit]) => {
    const parts = [...new Set(closure(`src/widgets/${module}.ts`))].filter((part) => !counted.has(part));
    for (const part of parts) counted.add(part);
    return [`+ ${module.replace(/.*\/(mobility-)?/, '')}`, sum(parts), limit];
  });
  const texts = (language, part) => sizeOf(manifest[`src/localization/locales/${language}/${part}.ts`].file);
  const locales = LANGUAGES.map((language) => {
    const largest = Math.max(...entries.map(([, { name }]) => texts(language, name)));
    return [`locale ${language}`, texts(language, 'shared') + largest];
  });
  // The script of a frame page, and what a page loads that links to one or frames it.
  const frame = sizeOf(manifest['src/embed/frame/frame.ts'].file);
  const frames = sizeOf(manifest['src/embed/frame/frame-pages.ts'].file);
  const pages = [
    ['frame-page', frame],
    ['frame-pages', frames],
  ];
  return [['embed.js', sizeOf('embed.js')], ...pages, ['core', sum([...core])], ...widgets, ...onDemand, ...locales];
}

async function measureEngine() {
  const id = 'virtual:engine';
  const source = {
    name: 'engine',
    resolveId: (name) => (name === id ? id : undefined),
    load: (name) => (name === id ? ENGINE_SOURCE : undefined),
  };
  const rolldownOptions = { input: id, preserveEntrySignatures: 'strict' };
  const options = { write: false, modulePreload: false, rolldownOptions };
  const { output } = await build({ configFile: false, logLevel: 'error', plugins: [source], build: options });
  return ['measuring engine', brotliCompressSync(output[0].code).length, ENGINE];
}

function verdict(size, limit, name) {
  if (size > limit) return 'over the budget: make it smaller, or record in docs/decisions/ why it must grow';
  if (size < limit * (1 - ROOM) && !ROOM_KEPT_FOR.has(name) && name !== '+')
    return 'far below: well done, lower the limit';
  return '';
}

let failed = false;
for (const [label, size, own] of [...measure(), await measureEngine()]) {
  const name = label.split(' ')[0];
  const limit = own ?? BUDGETS[name];
  if (limit === undefined) throw new Error(`${label} has no budget: add one in src/embed/check-size.mjs.`);
  const remark = verdict(size, limit, name);
  failed ||= size > limit;
  console.log(`${label.padEnd(24)} ${String(size).padStart(6)} of ${String(limit).padStart(6)} B brotli  ${remark}`);
}
process.exitCode = failed ? 1 : 0;
