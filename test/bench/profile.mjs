/** Where our own time to ready goes: a CPU profile of each widget at its largest size, summed up by function. */
import { build } from 'vite';
import { withPage } from './measure.mjs';
import { timeToReady } from './page-side.mjs';

const SHOWN = 20;

/** What a function and all that it calls are doing, the innermost named one counting. */
const PHASES = {
  loadJson: 'reading the feed: JSON',
  readText: 'reading the feed: bytes to text',
  readFeed: 'reading the feed: checked against the schema',
  render: 'making templates (with sorting and formatting)',
  update: 'putting templates into the page',
  updated: 'after the update',
  '(program)': 'the browser: style, layout, paint and other native work',
  '(garbage collector)': 'collecting garbage',
  '(idle)': 'waiting',
};

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
    print(`${ours.name}, ${size.toLocaleString('en')}: ready after ${ready.toFixed(0)} ms`, recorded);
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

/** Milliseconds by phase, and by function: its own, and with all that it calls. */
function sumUp({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, own: 0, parent: undefined }]));
  for (const node of byId.values()) for (const child of node.children ?? []) byId.get(child).parent = node;
  samples.forEach((id, index) => (byId.get(id).own += timeDeltas[index] / 1000));
  const sums = { phase: new Map(), own: new Map(), total: new Map() };
  for (const node of byId.values()) {
    if (node.own === 0) continue;
    const callers = callersOf(node);
    const phase = callers.find(({ callFrame }) => Object.hasOwn(PHASES, callFrame.functionName));
    add(sums.phase, PHASES[phase?.callFrame.functionName] ?? 'other script', node.own);
    add(sums.own, nameOf(node), node.own);
    for (const name of new Set(callers.map(nameOf))) add(sums.total, name, node.own);
  }
  return sums;
}

/** The function itself, who called it, and so on. */
function callersOf(node) {
  const callers = [];
  for (let caller = node; caller; caller = caller.parent) callers.push(caller);
  return callers;
}

function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const file = url.split('/').at(-1);
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : ''}`;
}

function add(sums, name, time) {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

function print(title, recorded) {
  const { phase, own, total } = sumUp(recorded);
  console.log(`\n━━ ${title}`);
  const whole = [...phase.values()].reduce((sum, time) => sum + time, 0);
  for (const [heading, sums] of Object.entries({
    'by phase': phase,
    'by function, with what it calls': total,
    'by function, alone': own,
  })) {
    console.log(heading);
    const sorted = [...sums].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
    for (const [name, time] of sorted) {
      console.log(`  ${((time / whole) * 100).toFixed(1).padStart(5)} %  ${time.toFixed(0).padStart(6)} ms  ${name}`);
    }
  }
}
