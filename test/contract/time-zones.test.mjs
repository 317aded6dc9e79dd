// The days that the widgets show are those of the feed wherever the visitor is: a zone belongs to a process, hence these.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** West and east of Greenwich, with summer time and without, and the earliest day on earth. */
const ZONES = ['America/Martinique', 'UTC', 'Europe/Riga', 'Pacific/Kiritimati'];

/** Prints its zone, and the dates of a feed as the timeline shows them, in six languages. */
const SHOW = `
  const [formatUrl, feed] = process.argv.slice(2);
  const { formatDay, formatDayRange, withLocale } = await import(formatUrl);
  const { readFileSync } = await import('node:fs');
  const { events } = JSON.parse(readFileSync(feed, 'utf8'));
  const shown = ['en', 'fr', 'es', 'ca', 'lv', 'pt'].flatMap((language) =>
    withLocale(language, () => events.flatMap(({ startDate, endDate }) => [formatDay(startDate), formatDayRange(startDate, endDate)])));
  console.log(JSON.stringify({ offset: new Date(2022, 0, 1).getTimezoneOffset(), shown }));
`;

describe('dates on the timeline', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zones-'));
    await writeFile(
      join(folder, 'entry.js'),
      ['localization/format', 'localization/element-locale']
        .map((name) => `export * from ${JSON.stringify(join(root, 'src', `${name}.ts`))};`)
        .join('\n'),
    );
    await writeFile(join(folder, 'show.mjs'), SHOW);
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'format.mjs' },
      },
    });
  });
  after(() => rm(folder, { recursive: true }));

  it('are the same in every time zone', () => {
    const results = ZONES.map((TZ) => show(TZ));
    assert.deepEqual(
      results.map(({ offset }) => offset),
      [240, 0, -120, -840],
    );
    assert.ok(results[0].shown.includes('19 December 2019'), results[0].shown.slice(0, 5).join());
    for (const { shown } of results) assert.deepEqual(shown, results[0].shown);
  });

  function show(TZ) {
    const args = [
      join(folder, 'show.mjs'),
      pathToFileURL(join(folder, 'format.mjs')).href,
      join(root, 'demo/feed/network.json'),
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout);
  }
});
