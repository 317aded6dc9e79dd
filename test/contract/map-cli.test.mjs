import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const FEED = fileURLToPath(new URL('../../demo/feed/network.json', import.meta.url));

/** The credit below the map, and the sentence about the network. */
const WORDS = {
  en: ['Boundaries shown do not imply endorsement.', '5 partners in 4 countries.', 'Liepāja, Latvia'],
  fr: ['Les frontières représentées ne valent pas reconnaissance officielle.', '5 partenaires', 'Liepāja, Lettonie'],
  es: ['Las fronteras que se muestran no implican un reconocimiento oficial.', '5 socios', 'Liepāja, Letonia'],
  ca: ['Les fronteres que es mostren no impliquen cap reconeixement oficial.', '5 socis', 'Liepāja, Letònia'],
  lv: ['Attēlotās robežas nenozīmē to oficiālu atzīšanu.', '5 partneri 4 valstīs.', 'Dižona, Francija'],
  pt: ['As fronteiras representadas não implicam reconhecimento oficial.', '5 parceiros', 'Liepāja, Letónia'],
};

async function run(...args) {
  const child = spawn(process.execPath, [CLI, 'map', ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

const TOKEN = /<\?xml[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([^])/g;
const ENTITY = /&(?!(amp|lt|gt|quot|#39);)/;

/** Fails where a text is not well-formed XML; the texts between the tags. */
function parseXml(xml) {
  const [open, texts] = [[], []];
  for (const [, closed, opened, attributes = '', isEmpty, text, rest] of xml.matchAll(TOKEN)) {
    assert.equal(rest, undefined, `neither tag nor text: ${rest}`);
    assert.doesNotMatch(`${attributes}${text ?? ''}`, ENTITY);
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length, `an attribute stands twice: ${attributes}`);
    if (opened && !isEmpty) open.push(opened);
    if (closed) assert.equal(open.pop(), closed);
    if (text?.trim()) texts.push(text);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(xml, /NaN|Infinity|undefined/);
  return texts;
}

describe('mobility-widgets map', () => {
  let folder;
  let feed;

  /** A changed copy of the sample feed. */
  async function changed(change) {
    const copy = structuredClone(feed);
    change(copy);
    const path = join(folder, `${Math.random()}.json`);
    await writeFile(path, JSON.stringify(copy));
    return path;
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'map-'));
    feed = JSON.parse(await readFile(FEED, 'utf8'));
  });
  after(() => rm(folder, { recursive: true }));

  for (const [language, words] of Object.entries(WORDS)) {
    it(`draws the network in ${language}`, async () => {
      const { code, stdout, stderr } = await run(FEED, '--lang', language);
      assert.deepEqual([code, stderr], [0, '']);
      const texts = parseXml(stdout).join('\n');
      for (const word of words) assert.ok(texts.includes(word), `${word} in ${texts}`);
      assert.match(
        stdout,
        new RegExp(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" .* xml:lang="${language}"`),
      );
    });
  }

  it('has a title, a description, numbered partners, twelve arcs and no request to anywhere', async () => {
    const { stdout } = await run(FEED);
    assert.match(stdout, /aria-labelledby="title description"/);
    assert.match(stdout, /<title id="title">NEAR in Europe: Our partner network<\/title>/);
    assert.equal(stdout.match(/stroke-opacity="0.8"/g).length, 12);
    for (const number of [1, 2, 3, 4, 5]) assert.match(stdout, new RegExp(`font-weight="600">${number}</text>`));
    assert.doesNotMatch(stdout, /href|url\(|<style|<script|@import/);
  });

  it('draws one mobility, dark, as wide as asked, into a file', async () => {
    const output = join(folder, 'map.svg');
    const { code, stdout } = await run(FEED, '--wave', 'mobility-1', '--theme', 'dark', '--width', '400', '-o', output);
    assert.deepEqual([code, stdout], [0, '']);
    const svg = await readFile(output, 'utf8');
    assert.ok(parseXml(svg).join(' ').includes('First test mobility.'));
    assert.equal(svg.match(/stroke-opacity="0.8"/g).length, 4);
    assert.match(svg, /width="400"/);
    assert.match(svg, /#12181f/);
  });

  it('takes hostile names for text', async () => {
    const evil = '</text><script>alert(1)</script>&amp;"\'\u0000\u001b\ufffe]]>';
    const path = await changed(({ organizations: [first, second], project }) => {
      first.name = { en: evil };
      second.address.addressLocality = { en: `${evil}${'x'.repeat(300)}` };
      project.acronym = evil;
    });
    const { code, stdout } = await run(path);
    assert.equal(code, 0);
    parseXml(stdout);
    assert.doesNotMatch(stdout, /<script/);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  });

  it('marks a name that is in another language', async () => {
    const path = await changed(({ organizations: [first] }) => (first.name = { fr: 'Centre de Bourgogne' }));
    const { stdout } = await run(path, '--lang', 'lv');
    assert.match(stdout, /xml:lang="fr"><title>Centre de Bourgogne/);
  });

  const far = (latitude, longitude) =>
    changed(({ organizations: [, second] }) => (second.geo = { latitude, longitude }));

  it('draws an inset for an island of the Union', async () => {
    const { stdout } = await run(await far(37.741, -25.668));
    parseXml(stdout);
    assert.equal(stdout.match(/<g transform="[^"]*"><rect /g).length, 1);
  });

  it('draws the world for a partner in Montréal, with arcs over the globe', async () => {
    const { stdout } = await run(await far(45.5, -73.57));
    parseXml(stdout);
    assert.match(stdout, /d="M[\d. -]+(L[\d. -]+){23}"/);
  });

  it('draws thousands as clusters', async () => {
    const path = await changed((copy) => {
      const [first] = copy.organizations;
      const more = Array.from({ length: 2000 }, (_, index) => ({
        ...first,
        id: `p${index}`,
        role: 'partner',
        geo: { latitude: 38 + (index % 200) / 10, longitude: -8 + Math.floor(index / 200) * 3 },
      }));
      copy.organizations.push(...more);
    });
    const { code, stdout } = await run(path);
    assert.equal(code, 0);
    parseXml(stdout);
    assert.match(stdout, /Dijon \+\d+/);
  });

  it('draws nothing of a feed with errors, reports them as validate does, and leaves the file that is there', async () => {
    const path = await changed(({ organizations }) => (organizations[1].geo = { latitude: 'north', longitude: 2 }));
    const output = join(folder, 'published.svg');
    await writeFile(output, 'good');
    const { code, stdout, stderr } = await run(path, '-o', output);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /\.json:\d+:\d+ {2}error {2}organizations\[1\]/);
    assert.match(stderr, /Not valid: 1 error, 0 warnings\.\n$/);
    assert.equal(await readFile(output, 'utf8'), 'good');
  });

  const MISUSES = [
    { args: [FEED, '--wave', 'nowhere'], message: /no mobility “nowhere”/ },
    { args: [FEED, '--width', '12'], message: /“12” is no width/ },
    { args: [FEED, '--width', '1e3'], message: /“1e3” is no width/ },
    { args: [FEED, '--theme', 'pink'], message: /no theme “pink”/ },
    { args: [FEED, '-o'], message: /The name of the file to write is missing/ },
    { args: [FEED, '-o', '/nowhere/at/all.svg'], message: /cannot be written/ },
    { args: [], message: /is missing/ },
    { args: ['/nowhere/network.json'], message: /./ },
  ];
  for (const { args, message } of MISUSES) {
    it(`exits with 2 for ${args.slice(1).join(' ') || args[0] || 'nothing'}`, async () => {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('exits with 1 for what is no feed', async () => {
    const path = join(folder, 'none.json');
    await writeFile(path, '[]');
    assert.equal((await run(path)).code, 1);
  });
});
