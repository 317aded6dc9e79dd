/** What `mobility-widgets build` wrote, served by Apache with its `.htaccess`. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { startApache } from '../support/apache.mjs';
import { buildSite, FOREVER, SHORT } from '../support/built-site.mjs';
import { rawRequest } from '../support/raw-request.mjs';

describe('a built site behind Apache', () => {
  let built;
  let site;
  let apache;
  let bare;
  let manifest;

  before(async () => {
    built = await buildSite();
    ({ site, manifest } = built);
    apache = await startApache(site, join(built.folder, 'apache'), ['headers', 'filter', 'deflate']);
    bare = await startApache(site, join(built.folder, 'bare'), ['deflate']).catch(() => undefined);
  });
  after(async () => {
    apache?.close();
    bare?.close();
    await built?.remove();
  });

  const ask = (path, headers) => rawRequest(apache.url + path, headers);

  it('lets every page of the world read it, files that are missing included', async () => {
    for (const [path, status] of [
      ['v0/embed.js', 200],
      ['feed/network.json', 200],
      ['nowhere.js', 404],
    ]) {
      const answer = await ask(path);
      assert.equal(answer.status, status, path);
      assert.equal(answer.headers['access-control-allow-origin'], '*', path);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', path);
    }
  });

  it('keeps what never changes, and asks again for what does', async () => {
    const asset = Object.keys(manifest.files).find((path) => /^v0\/assets\/[^/]+\.js$/.test(path));
    for (const path of [asset, `${manifest.version}/embed.js`])
      assert.equal((await ask(path)).headers['cache-control'], FOREVER, path);
    for (const path of ['v0/embed.js', 'feed/network.json', `${manifest.version}/embed/timeline.html`])
      assert.equal((await ask(path)).headers['cache-control'], SHORT, path);
  });

  it('answers an unchanged file with nothing but that', async () => {
    const { headers } = await ask('feed/network.json');
    const again = await ask('feed/network.json', { 'If-None-Match': headers.etag });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
  });

  it('compresses texts', async () => {
    for (const path of ['v0/embed.js', 'feed/network.json']) {
      const { headers, body } = await ask(path, { 'Accept-Encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.ok(gunzipSync(body).equals(await readFile(join(site, path))), path);
    }
  });

  const types = {
    'v0/embed.js': /^(application|text)\/javascript; ?charset=utf-8$/,
    'feed/network.json': /^application\/json/,
    'feed/network.ics': /^text\/calendar; ?charset=utf-8$/,
    'feed/signatories.csv': /^text\/csv; ?charset=utf-8$/,
    'feed/network.geojson': /^application\/geo\+json/,
    'feed/network.jsonld': /^application\/ld\+json/,
    'v0/embed/timeline.html': /^text\/html; ?charset=utf-8$/,
  };
  for (const [path, type] of Object.entries(types)) {
    it(`sends ${path} as what it is`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.match(headers['content-type'], type);
    });
  }

  it('answers on a host that has mod_deflate without mod_filter', async () => {
    assert.equal((await rawRequest(`${bare.url}v0/embed.js`)).status, 200);
  });
});
