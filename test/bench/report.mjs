/** Figures of rounds → rows with ratios; printed with their milliseconds, kept without. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { versionOf } from './install-peers.mjs';
import { compare, median } from './statistics.mjs';

const FILE = 'docs/benchmarks.md';
const START = '<!-- written by npm run bench: from here -->';
const END = '<!-- written by npm run bench: to here -->';

const METRICS = {
  ready: 'time to ready',
  pan: 'frame while panning, median',
  panSlow: 'frame while panning, 95th percentile',
  search: 'letter of a search, median',
  searchSlowest: 'letter of a search, slowest',
  question: 'time to the first question',
  bytes: 'bytes of the page',
  scripts: 'bytes of script',
  shift: 'layout shift',
};

const BYTES = ['bytes', 'scripts'];

/** One row for each peer and metric of a scenario and size. */
export function toRows(scenario, size, [ours, ...peers]) {
  return peers.flatMap((peer) =>
    Object.keys(METRICS)
      .filter((metric) => peer.figures.every((figures) => metric in figures))
      .map((metric) => toRow({ scenario, size, metric, ours, peer })),
  );
}

function toRow({ scenario, size, metric, ours, peer }) {
  const [own, theirs] = [ours, peer].map(({ figures }) => figures.map((figure) => figure[metric]));
  const wanted = scenario.targets.find(
    (target) => target.peer === peer.name && target.metric === metric && target.sizes.includes(size),
  );
  return {
    scenario: scenario.name,
    metric,
    what: `${scenario.name}, ${size.toLocaleString('en')} ${scenario.unit}: ${METRICS[metric]}`,
    peer: describePeer(peer),
    own: own.includes(undefined) ? undefined : median(own),
    theirs: median(theirs),
    ...(own.includes(undefined) ? {} : compare(own, theirs)),
    target: wanted?.ratio,
    most: wanted?.most,
  };
}

function describePeer({ name, packages }) {
  return `${name} ${packages.map(versionOf).join(', ')}`;
}

/** Whether a promise is broken. */
export function isMissed({ ratio, target, own, most }) {
  return (target !== undefined && !(ratio >= target)) || (most !== undefined && !(own <= most));
}

export function printRows(rows) {
  for (const row of rows) {
    const { what, peer, metric, own, theirs } = row;
    const times = `${toFigure(own, metric)} against ${toFigure(theirs, metric)}`;
    console.log(`${what} – ${peer}\n    ${times}   ${describeRatio(row)}   ${verdict(row)}`);
  }
}

/** Tasks over 50 ms, in which a page answers nobody: how many in a round, and the longest of all rounds. */
export function printLongTasks({ measures }, subjects) {
  for (const { name, figures } of subjects) {
    for (const measured of ['ready', 'search'].filter((measure) => measures.includes(measure))) {
      const rounds = figures.map((figure) => figure[`${measured}LongTasks`]);
      const count = median(rounds.map(({ length }) => length));
      const longest = Math.max(0, ...rounds.flat());
      console.log(`    ${name}, ${measured}: ${count} long tasks a round, the longest ${longest.toFixed(0)} ms`);
    }
  }
}

function toFigure(value, metric) {
  if (value === undefined) return 'none';
  if (metric === 'shift') return value.toFixed(3);
  return BYTES.includes(metric) ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(1)} ms`;
}

function describeRatio({ metric, own, theirs, ratio, from, to }) {
  // A ratio to nothing tells nothing.
  if (metric === 'shift') return `${toFigure(theirs, metric)}; ours ${toFigure(own, metric)}`;
  return ratio === undefined ? 'not compared' : `${toTimes(ratio)} (${toTimes(from)} – ${toTimes(to)})`;
}

function toTimes(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}

function verdict(row) {
  if (row.target === undefined && row.most === undefined) return '';
  const wanted = row.most === undefined ? `≥ ${row.target}×` : `≤ ${row.most}`;
  return isMissed(row) ? `MISSED: ${wanted}` : `met: ${wanted}`;
}

/** Puts the ratios into docs/benchmarks.md, between its marks. Milliseconds would say more of the machine than of us. */
export async function writeReport(rows, { browser, rounds, cpu }) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const slower = cpu > 1 ? `, processor slowed down ${cpu}×` : '';
  const lines = rows.map((row) => `| ${row.what} | ${row.peer} | ${describeRatio(row)} | ${verdict(row)} |`);
  const part = [
    START,
    '',
    `Mobility Widgets ${version}, Chromium ${browser}, ${day}; median of ${rounds} rounds${slower}.`,
    '',
    '| what | peer | the peer takes (middle half of the rounds) | promise |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    END,
  ].join('\n');
  const text = readFileSync(FILE, 'utf8');
  const [before, rest] = [text.slice(0, text.indexOf(START)), text.slice(text.indexOf(END) + END.length)];
  const options = await prettier.resolveConfig(FILE);
  writeFileSync(FILE, await prettier.format(before + part + rest, { ...options, parser: 'markdown' }));
}
