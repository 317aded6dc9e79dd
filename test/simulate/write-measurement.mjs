#!/usr/bin/env node
// Simulates tests and writes what comes out into docs/measurement.md: `npm run simulate`. The same figures every time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const PAGE = 'docs/measurement.md';
const BANKS = 'demo/feed/banks';
const PEOPLE = 400;
const PAIRS = 150;

const { simulateAccuracy, simulatePower, LENGTHS, GAINS, GROUP } = await load('test/simulate/simulate.ts');
const { realBank, hypotheticalBanks } = await load('test/simulate/simulated-banks.ts');

const files = readdirSync(BANKS).filter((name) => name.endsWith('.json'));
const real = files.map((name) => realBank(JSON.parse(readFileSync(`${BANKS}/${name}`, 'utf8'))));
const text = [accuracyTable([...real, ...hypotheticalBanks()]), powerTable([real[1], ...hypotheticalBanks()])].join(
  '\n\n',
);
console.log(text);
await writePage(text);

async function load(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}

function accuracyTable(banks) {
  const rows = banks.map((bank) => {
    const { byLength, atStop } = simulateAccuracy(bank, PEOPLE);
    const each = (valueOf) => byLength.map(valueOf).join(' / ');
    const usual = `${atStop.items.toFixed(1)} items: ${percent(atStop.exact)}`;
    const error = each(({ standardError }) => standardError.toFixed(2));
    return [bank.name, error, each(({ exact }) => percent(exact)), each(({ near }) => percent(near)), usual];
  });
  const lengths = LENGTHS.join(' / ');
  const head = [
    `Bank, after ${lengths} items`,
    'Mean standard error',
    'Exact level',
    'Within one level',
    'Stopping by itself',
  ];
  return table(head, rows);
}

function powerTable(banks) {
  const rows = banks.flatMap((bank) =>
    GAINS.map((gain) => {
      const { progress, group } = simulatePower(bank, gain, PAIRS);
      return [bank.name, gain.toFixed(1), progress.map(percent).join(' / '), group.map(percent).join(' / ')];
    }),
  );
  const lengths = LENGTHS.join(' / ');
  const head = [`Bank, after ${lengths} items`, 'True gain', '“Clear progress”', `Group of ${GROUP}: p < .05`];
  return table(head, rows);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(share) {
  return `${(share * 100).toFixed(share > 0.99 && share < 1 ? 1 : 0)} %`;
}

async function writePage(text) {
  const page = readFileSync(PAGE, 'utf8');
  const between =
    /(<!-- written by npm run simulate: from here -->)[\s\S]*(<!-- written by npm run simulate: to here -->)/;
  const filled = page.replace(between, (_, from, to) => `${from}\n\n${text}\n\n${to}`);
  const options = await prettier.resolveConfig(PAGE);
  writeFileSync(PAGE, await prettier.format(filled, { ...options, filepath: PAGE }));
}
