import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { generateSchemas } from '../../src/cli/write-schema.mjs';

const FEED = new URL('../../demo/feed/', import.meta.url);
const read = async (name) => readFile(new URL(name, FEED), 'utf8');
const readJson = async (name) => JSON.parse(await read(name));

describe('JSON Schema', () => {
  let ajv;

  before(async () => {
    ajv = new Ajv({ allErrors: true, formats: { 'uri-reference': true } });
    ajv.addSchema(await readJson('schema/feed-v1.json'), 'feed');
    ajv.addSchema(await readJson('schema/item-bank-v1.json'), 'bank');
  });

  const errorsOf = (schema, value) =>
    ajv.validate(schema, value) ? [] : ajv.errors.map(({ instancePath, keyword }) => `${keyword} ${instancePath}`);

  it('is what its generator writes', async () => {
    for (const [name, text] of Object.entries(await generateSchemas())) {
      const isCurrent = (await read(`schema/${name}`)) === text;
      assert.ok(isCurrent, `Run npm run schema and commit demo/feed/schema/${name}.`);
    }
  });

  it('accepts the demo feed and its banks', async () => {
    assert.deepEqual(errorsOf('feed', await readJson('network.json')), []);
    const names = await readdir(new URL('banks/', FEED));
    for (const bank of names.filter((name) => name.endsWith('.json'))) {
      assert.deepEqual(errorsOf('bank', await readJson(`banks/${bank}`)), [], bank);
    }
  });

  it('is where the files say it is', async () => {
    const feed = new URL('network.json', FEED);
    const bank = new URL('banks/en.json', FEED);
    assert.equal(
      new URL((await readJson('network.json')).$schema, feed).href,
      new URL('schema/feed-v1.json', FEED).href,
    );
    assert.equal(
      new URL((await readJson('banks/en.json')).$schema, bank).href,
      new URL('schema/item-bank-v1.json', FEED).href,
    );
  });

  const faults = [
    ['an unknown field', (feed) => (feed.events[0].place = 'x'), 'additionalProperties /events/0'],
    ['a missing field', (feed) => delete feed.homepage, 'required '],
    ['a day that is none', (feed) => (feed.events[0].startDate = '3 May 2021'), 'pattern /events/0/startDate'],
    ['an unknown value', (feed) => (feed.events[0].type = 'x'), 'enum /events/0/type'],
    [
      'a language code that is none',
      (feed) => (feed.fallbacks = { 'fran çais': [] }),
      'additionalProperties /fallbacks',
    ],
    ['a sum that is none', (feed) => (feed.charter.sha256 = 'x'), 'pattern /charter/sha256'],
  ];
  for (const [name, change, expected] of faults) {
    it(`marks ${name}`, async () => {
      const feed = await readJson('network.json');
      change(feed);
      assert.ok(errorsOf('feed', feed).includes(expected), errorsOf('feed', feed).join('\n'));
    });
  }

  it('allows notes at every level', async () => {
    const feed = await readJson('network.json');
    feed._x = feed.project._x = feed.project.name._x = feed.organizations[0].geo._x = feed.fallbacks._x = [1];
    assert.deepEqual(errorsOf('feed', feed), []);
  });

  it('tells editors what every field of the feed is for', async () => {
    const { properties } = await readJson('schema/feed-v1.json');
    for (const [name, { description }] of Object.entries(properties)) assert.ok(description, name);
  });
});
