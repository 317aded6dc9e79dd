#!/usr/bin/env node
// Compares the widgets with peers in the same run: `npm run bench`. See README.md beside this file.
//   --only map,timeline,signatories   some scenarios
//   --sizes small                     only the smallest size of each; `large`: only the largest
//   --rounds 5                        measured rounds, after one that is thrown away
//   --cpu 4                           a processor so many times slower
//   --profile                         instead: where our own time goes, function by function, at the largest size
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../support/browsers.mjs';
import { buildIfStale } from '../support/build-if-stale.mjs';
import { installPeers } from './install-peers.mjs';
import { makeLand } from './make-land.mjs';
import { makeNetwork } from './make-network.mjs';
import { measure } from './measure.mjs';
import { profileAll } from './profile.mjs';
import { isMissed, printLongTasks, printRows, toRows, writeReport } from './report.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { serveBench } from './serve-bench.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
process.exitCode = await main(readOptions());

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      cpu: { type: 'string', default: '1' },
      profile: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',') ?? SCENARIOS.map(({ name }) => name);
  const unknown = names.find((wanted) => !SCENARIOS.some(({ name }) => name === wanted));
  if (unknown) throw new Error(`There is no scenario ${unknown}.`);
  const scenarios = SCENARIOS.filter(({ name }) => names.includes(name)).map((scenario) =>
    values.sizes ? { ...scenario, sizes: [scenario.sizes.at(values.sizes === 'small' ? 0 : -1)] } : scenario,
  );
  const isWhole = !values.only && !values.sizes;
  return { scenarios, isWhole, rounds: Number(values.rounds), cpu: Number(values.cpu), wantsProfile: values.profile };
}

async function main({ scenarios, isWhole, rounds, cpu, wantsProfile }) {
  installPeers();
  if (!buildIfStale()) throw new Error('The build failed.');
  const documents = makeDocuments(scenarios);
  const server = await serveBench(documents);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags() });
  try {
    const where = { browser, url: server.url, cpu };
    if (wantsProfile) {
      await profileAll(scenarios, documents, where);
      return 0;
    }
    const rows = [];
    for (const scenario of scenarios) {
      for (const size of scenario.sizes) rows.push(...(await runRounds(scenario, size, rounds, where)));
    }
    if (isWhole) await writeReport(rows, { browser: browser.version(), rounds, cpu });
    return rows.some(isMissed) ? 1 : 0;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The feeds of all sizes and a page for each subject with each. */
function makeDocuments(scenarios) {
  const documents = new Map([['/land.json', { type: 'application/json', body: JSON.stringify(makeLand()) }]]);
  for (const { name, sizes, makeSizes, addFiles, prefix = '', ours, peers } of scenarios) {
    for (const size of sizes) {
      const feed = `${prefix}/feeds/${name}-${size}.json`;
      const network = makeNetwork(makeSizes(size));
      for (const [path, file] of addFiles?.(feed, network) ?? [[feed, network]]) {
        documents.set(path, { type: 'application/json', body: JSON.stringify(file) });
      }
      for (const [index, subject] of [ours, ...peers].entries()) {
        documents.set(`${prefix}/pages/${name}-${size}-${index}`, { type: 'text/html', body: subject.page(feed) });
      }
    }
  }
  return documents;
}

/** Ours, then each peer, and again: a slow moment of the machine meets all of them. The first round only warms up. */
async function runRounds(scenario, size, rounds, { browser, url, cpu }) {
  const subjects = [scenario.ours, ...scenario.peers].map((subject) => ({ ...subject, figures: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const address = `${url}${scenario.prefix ?? ''}/pages/${scenario.name}-${size}-${index}`;
      const figures = await measure(subject, { browser, address, cpu }, scenario);
      if (round > 0) subject.figures.push(figures);
    }
  }
  const rows = toRows(scenario, size, subjects);
  printRows(rows);
  printLongTasks(scenario, subjects);
  return rows;
}
