/** The packed package in a fresh application and on a plain page, as their visitors see it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../demo/serve.mjs';
import { installPackage } from '../support/installed-package.mjs';
import { openPage, startSite, WIDGETS, whenReady } from '../support/site.mjs';

const FEED = fileURLToPath(new URL('../../dist/site/feed/network.json', import.meta.url));
const PROJECT = fileURLToPath(new URL('vite-project', import.meta.url));

describe('the npm package', () => {
  let folder;
  let installed;
  let started;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'npm-package-'));
    await cp(PROJECT, folder, { recursive: true });
    installed = installPackage(folder);
    started = await startSite();
  });
  after(async () => {
    await started?.close();
    await rm(folder, { recursive: true });
  });

  it('shows all widgets in an application that Vite bundles, in the language of its page', async () => {
    await build({ configFile: false, logLevel: 'error', root: folder });
    const { server, url } = await serve(join(folder, 'dist'));
    const query = new URLSearchParams({ feed: `${started.site}feed/network.json`, widgets: WIDGETS.join(' ') });
    const { page, context, errors } = await openPage(started.browser, `${url}?${query}`);
    await whenReady(page, WIDGETS.length);
    assert.deepEqual(errors, []);
    assert.match(await page.locator('mobility-timeline h2').innerText(), /Réunions et mobilités/);
    await context.close();
    server.close();
  });

  it('shows all widgets on a plain page that takes its script from the package', async () => {
    const elements = WIDGETS.map(
      (name) => `<mobility-${name} feed="${started.site}feed/network.json"></mobility-${name}>`,
    );
    const script = '<script async src="node_modules/mobility-widgets/dist/site/embed.js"></script>';
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title><link rel="icon" href="data:,"></head><body>${elements.join('')}${script}</body></html>`;
    await writeFile(join(folder, 'plain.html'), html);
    const { server, url } = await serve(folder);
    const { page, context, errors } = await openPage(started.browser, `${url}plain.html`);
    for (let index = 0; index < WIDGETS.length; index++) {
      await page.evaluate((place) => scrollTo(0, place * 600), index);
      await page.waitForTimeout(100);
    }
    await whenReady(page, WIDGETS.length);
    assert.deepEqual(errors, []);
    await context.close();
    server.close();
  });

  it('carries what the build command needs', () => {
    const site = join(folder, 'site');
    const cli = join(installed, 'dist/lib/cli.js');
    const { status } = spawnSync(process.execPath, [cli, 'build', FEED, '-o', site], { stdio: 'ignore' });
    assert.equal(status, 0);
    assert.ok(existsSync(join(site, 'v0/embed/timeline.lv.html')));
  });
});
