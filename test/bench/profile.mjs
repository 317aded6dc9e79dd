/** Where our own time to ready goes: a CPU profile of each widget at its largest size, summed up by function. */
import { build } from 'vite';
import { withPage } from './measure.mjs';
import { timeToReady } from './page-side.mjs';

const SHOWN = 25;

/** Prints a profile for each scenario; `documents` takes up a build whose functions have kept their names. */
export async function profileAll(scenarios, documents, where) {
  const entries = await buildWithNames(documents);
  for (const { name, sizes, ours } of scenarios) {
    const size = sizes.at(-1);
    const path = `/profiled/${name}.html`;
    const body = `<!doctype html><link rel="icon" href="data:,"><${ours.name} feed="/feeds/${name}-${size}.json" lang="en">
      </${ours.name}><script type="module" src="${entries[ours.name]}"></script>`;
    documents.set(path, { type: 'text/html', body });
    const { ready, recorded } = await record(where, `${where.url}${path}`);
    print(`${ours.name}, ${size.toLocaleString('en')}: ready after ${ready.toFixed(0)} ms`, sumUp(recorded));
  }
}

/** @returns {Promise<Record<string, string>>} the module of each element */
async function buildWithNames(documents) {
  const { output } = await build({ logLevel: 'error', build: { minify: false, write: false } });
  for (const { fileName, code } of output) {
    if (code) documents.set(`/profiled/${fileName}`, { type: 'text/javascript', body: code });
  }
  const entries = output.filter(({ isEntry }) => isEntry);
  return Object.fromEntries(entries.map(({ name, fileName }) => [`mobility-${name}`, `/profiled/${fileName}`]));
}

async function record({ browser, cpu }, address) {
  return withPage({ browser, address: 'about:blank', cpu }, async (page, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    await page.goto(address, { waitUntil: 'commit' });
    const ready = await page.evaluate(timeToReady);
    const { profile: recorded } = await session.send('Profiler.stop');
    return { ready, recorded };
  });
}

/** Milliseconds by function: its own, and with all that it calls. */
function sumUp({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, own: 0, parent: undefined }]));
  for (const node of byId.values()) for (const child of node.children ?? []) byId.get(child).parent = node;
  samples.forEach((id, index) => (byId.get(id).own += timeDeltas[index] / 1000));
  const sums = new Map();
  for (const node of byId.values()) {
    if (node.own === 0) continue;
    add(sums, nameOf(node), node.own, 'own');
    const callers = new Set();
    for (let caller = node; caller; caller = caller.parent) callers.add(nameOf(caller));
    for (const caller of callers) add(sums, caller, node.own, 'total');
  }
  return sums;
}

function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const file = url.split('/').at(-1);
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : ''}`;
}

function add(sums, name, time, kind) {
  const sum = sums.get(name) ?? { own: 0, total: 0 };
  sum[kind] += time;
  sums.set(name, sum);
}

function print(title, sums) {
  for (const kind of ['total', 'own']) {
    console.log(`\n${title}; ${kind === 'own' ? 'by itself' : 'with what it calls'}:`);
    const sorted = [...sums].sort(([, a], [, b]) => b[kind] - a[kind]).slice(0, SHOWN);
    for (const [name, sum] of sorted) console.log(`  ${sum[kind].toFixed(1).padStart(8)} ms  ${name}`);
  }
}
