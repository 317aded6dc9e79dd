import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const FEED_URL = new URL('../../demo/feed/network.json', import.meta.url);
const GENERATOR = fileURLToPath(new URL('make-files.mjs', FEED_URL));
const LANGUAGES = ['ca', 'en', 'es', 'fr', 'lv', 'pt'];

const feed = JSON.parse(readFileSync(FEED_URL, 'utf8'));
const generatedFiles = feed.resources.flatMap(({ files }) => files);

/** Every object of the feed with the path that leads to it. */
function* objectsOf(value, path = 'feed') {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, value };
  for (const [key, child] of Object.entries(value)) yield* objectsOf(child, `${path}.${key}`);
}

const isLanguageMap = ({ path, value }) =>
  !/\.(fallbacks|_textStatus)$/.test(path) && Object.keys(value).some((key) => [...LANGUAGES, 'und'].includes(key));

describe('sample documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-files-'));
  const read = ({ contentUrl }) => readFileSync(join(folder, basename(contentUrl)));

  before(() => execFileSync(process.execPath, [GENERATOR, '--out', folder]));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are as large, and the same, as the feed says', () => {
    for (const file of generatedFiles) {
      const bytes = read(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const found = { contentSize: bytes.length, sha256 };
      const stated = { contentSize: file.contentSize, sha256: file.sha256 };
      assert.deepEqual(found, stated, `${file.contentUrl}: run node demo/feed/make-files.mjs --write-sizes`);
    }
  });

  it('have as many pages as the feed says', () => {
    for (const file of generatedFiles) {
      const pages = read(file)
        .toString('latin1')
        .match(/\/Type \/Page\n/g).length;
      assert.equal(pages, file.pages, file.contentUrl);
    }
  });

  it('tell their language and are tagged', () => {
    for (const file of generatedFiles) {
      const source = read(file).toString('latin1');
      assert.ok(source.includes(`/Lang (${file.inLanguage})`), `${file.contentUrl} has its language`);
      assert.match(source, /\/Marked true/);
    }
  });

  it('include the charter that was signed', () => {
    const signed = generatedFiles.find(({ contentUrl }) => contentUrl === feed.charter._sha256Of);
    assert.equal(feed.charter.sha256, signed.sha256);
    const current = feed.charter.signatures.filter(({ sha256 }) => sha256 === signed.sha256);
    assert.ok(current.length > 0 && current.length < feed.charter.signatures.length, 'some signed an earlier version');
  });
});

describe('sample feed', () => {
  it('points to pictures and item banks that exist', () => {
    const addresses = [...objectsOf(feed)].flatMap(({ value }) => [value.src, value.url]);
    const own = addresses.filter((address) => address && !address.startsWith('https:') && !address.startsWith('../'));
    assert.ok(own.length >= feed.quizzes.length);
    for (const address of own) assert.ok(existsSync(new URL(address, FEED_URL)), `${address} exists`);
  });

  it('says every text in all six languages, or in none', () => {
    assert.deepEqual(feed.languages.toSorted(), LANGUAGES);
    const maps = [...objectsOf(feed)].filter(isLanguageMap);
    assert.ok(maps.length > 100);
    for (const { path, value } of maps) {
      const languages = Object.keys(value).sort();
      if (languages.join() !== 'und') assert.deepEqual(languages, LANGUAGES, path);
      for (const text of Object.values(value)) assert.match(text, /\S/, path);
    }
  });

  it('gives every record an id of its own', () => {
    for (const list of ['organizations', 'events', 'flows', 'resources', 'quizzes', 'banners']) {
      const ids = feed[list].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, list);
    }
    const signatures = feed.charter.signatures.map(({ id }) => id);
    assert.equal(new Set(signatures).size, signatures.length, 'signatures');
  });

  it('refers only to records that exist', () => {
    const idsOf = (list) => new Set(feed[list].map(({ id }) => id));
    const [organizations, events, resources] = ['organizations', 'events', 'resources'].map(idsOf);
    const expectIn = (known, ...ids) => ids.forEach((id) => id === undefined || assert.ok(known.has(id), id));

    for (const { memberOf } of feed.organizations) expectIn(organizations, memberOf);
    for (const event of feed.events) {
      expectIn(organizations, event.location, event.organizer);
      expectIn(events, event.superEvent);
      expectIn(resources, ...(event.documents ?? []));
    }
    for (const flow of feed.flows) {
      expectIn(organizations, flow.sending, flow.receiving);
      expectIn(events, flow.event);
    }
    for (const { organization, verified } of feed.charter.signatures) {
      expectIn(organizations, verified?.by, typeof organization === 'string' ? organization : undefined);
    }
    expectIn(resources, feed.charter.document, ...feed.banners.map(({ flyer }) => flyer));
    expectIn(events, ...feed.banners.map(({ countdownTo }) => countdownTo));
  });
});

describe('sample mobilities', () => {
  const countryOf = (id) => feed.organizations.find((organization) => organization.id === id).address.addressCountry;
  const countries = ['ES', 'FR', 'LV', 'PT'];

  function participantsBy(flows, side) {
    const sums = {};
    for (const flow of flows) sums[countryOf(flow[side])] = (sums[countryOf(flow[side])] ?? 0) + flow.participants;
    return sums;
  }
  const each = (number) => Object.fromEntries(countries.map((country) => [country, number]));

  it('keep the targets: each country sends 6 and receives 6, 24 in all', () => {
    const { per, sends, receives, total } = feed.project.targets;
    assert.deepEqual({ per, sends, receives, total }, { per: 'country', sends: 6, receives: 6, total: 24 });
    assert.deepEqual(participantsBy(feed.flows, 'sending'), each(sends));
    assert.deepEqual(participantsBy(feed.flows, 'receiving'), each(receives));
  });

  it('send one pair from and to each country in each mobility, over every pair of countries once', () => {
    for (const event of ['mobility-1', 'mobility-2', 'mobility-3']) {
      const flows = feed.flows.filter((flow) => flow.event === event);
      assert.deepEqual(participantsBy(flows, 'sending'), each(2), event);
      assert.deepEqual(participantsBy(flows, 'receiving'), each(2), event);
    }
    const directions = feed.flows.map(({ sending, receiving }) => `${countryOf(sending)}→${countryOf(receiving)}`);
    assert.equal(new Set(directions).size, 12);
  });
});
