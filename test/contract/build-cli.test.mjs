import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve } from '../../demo/serve.mjs';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../../dist/site/feed', import.meta.url));
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];
const SITE = 'https://widgets.example.org/mobility/';
const PINNED = `${version}/`;
const ROLLING = `v${version.split('.')[0]}/`;

async function run(args, cwd) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

describe('mobility-widgets build', () => {
  let cwd;
  let site;
  let printed;
  const read = (path) => readFile(join(site, path), 'utf8');
  const readJson = async (path) => JSON.parse(await read(path));

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'build-'));
    await cp(DEMO, join(cwd, 'source'), { recursive: true });
    site = join(cwd, 'site');
    printed = await run(['build', 'source/network.json', '-o', 'site', '--base-url', SITE.slice(0, -1)], cwd);
  });
  after(() => rm(cwd, { recursive: true }));

  it('says how many files it wrote, and what to copy', () => {
    assert.deepEqual([printed.code, printed.stderr], [0, '']);
    assert.match(printed.stdout, /^[\d,]+ files were written to site\.\n/);
    assert.ok(printed.stdout.includes(`src="${SITE}${ROLLING}embed.js"`));
    assert.ok(printed.stdout.includes(`data-feed="${SITE}feed/network.json"`));
  });

  it('names every file with its size and its sum for `integrity`', async () => {
    const { version: named, files } = await readJson('manifest.json');
    assert.equal(named, version);
    assert.deepEqual(
      Object.keys(files).sort(),
      (await filesIn(site)).filter((path) => path !== 'manifest.json'),
    );
    for (const path of [`${PINNED}embed.js`, 'feed/network.json', '.htaccess']) {
      const content = await readFile(join(site, path));
      const sum = createHash('sha384').update(content).digest('base64');
      assert.deepEqual(files[path], { integrity: `sha384-${sum}`, size: content.length });
    }
  });

  it('holds the page that writes snippets, with the code that it shows them with', async () => {
    const { files } = await readJson('manifest.json');
    const page = await read('configurator.html');
    const named = [...page.matchAll(/(?:src|href)="([\w./-]+)"/g)].map(([, path]) => path);
    assert.deepEqual(named, ['configurator.css', `${ROLLING}embed.js`, 'configurator.js']);
    for (const path of named) assert.ok(files[path], path);
    assert.ok(printed.stdout.endsWith(`${SITE}configurator.html\n`));
  });

  it('holds the same code under a rolling and a pinned version', async () => {
    const { files } = await readJson('manifest.json');
    const code = Object.keys(files).filter((path) => path.startsWith(PINNED) && /assets\/|embed\.js/.test(path));
    assert.ok(code.length > 100);
    for (const path of code) assert.equal(files[path].integrity, files[path.replace(PINNED, ROLLING)]?.integrity, path);
  });

  it('has a compressed copy of each larger text, with the same content', async () => {
    const paths = (await filesIn(site)).filter((path) => /\.(js|html|json|ics|csv|geojson|jsonld)$/.test(path));
    for (const path of paths) {
      const content = await readFile(join(site, path));
      if (path === 'manifest.json' || content.length < 1000) continue;
      assert.ok(gunzipSync(await readFile(join(site, `${path}.gz`))).equals(content), path);
      assert.ok(brotliDecompressSync(await readFile(join(site, `${path}.br`))).equals(content), path);
    }
  });

  it('publishes the feed with every file that it names', async () => {
    const feed = await readJson('feed/network.json');
    assert.deepEqual(feed, JSON.parse(await readFile(join(DEMO, 'network.json'), 'utf8')));
    assert.ok(!(await read('feed/network.json')).trimEnd().includes('\n'));
    const addresses = feed.resources.flatMap(({ files }) => files.map(({ contentUrl }) => contentUrl));
    for (const path of [...addresses, ...feed.quizzes.map(({ url }) => url), 'schema/feed-v1.json'])
      assert.ok((await readFile(join(site, 'feed', path))).length > 0, path);
    assert.ok(
      (await filesIn(join(site, 'feed'))).some((path) => path.endsWith('.mp3')),
      'what banks name',
    );
    const validated = await run(['validate', join(site, 'feed/network.json')], cwd);
    assert.equal(validated.code, 0, validated.stdout);
  });

  it('has the feed beside the code too, for links to frame pages, its files named where they are', async () => {
    const feed = await readJson(`${ROLLING}feed/network.json`);
    const [file] = feed.resources[0].files;
    const address = new URL(file.contentUrl, `${SITE}${ROLLING}feed/network.json`).href;
    assert.ok(address.startsWith(`${SITE}feed/files/`), address);
  });

  it('writes the calendar that the ics command writes, in each language', async () => {
    for (const language of LANGUAGES) {
      const { stdout } = await run(['ics', 'source/network.json', '--lang', language], cwd);
      assert.equal(await read(`feed/network-${language}.ics`), stdout);
    }
    assert.equal(await read('feed/network.ics'), await read('feed/network-en.ics'));
  });

  it('writes organisations and mobilities as GeoJSON and as linked data, their addresses where the site is', async () => {
    const feed = await readJson('feed/network.json');
    const { features } = await readJson('feed/network.geojson');
    const [{ geo }] = feed.organizations;
    assert.deepEqual(features[0].geometry, { type: 'Point', coordinates: [geo.longitude, geo.latitude] });
    assert.equal(features.length, feed.organizations.length + feed.flows.length);
    const { '@graph': graph } = await readJson('feed/network.jsonld');
    const resources = graph.filter((node) => node['@type'] === 'LearningResource');
    assert.equal(resources.length, feed.resources.length);
    for (const { encoding } of resources)
      for (const { contentUrl } of encoding) assert.ok(contentUrl.startsWith(`${SITE}feed/files/`), contentUrl);
  });

  describe('a frame page', () => {
    const page = (name) => read(`${ROLLING}embed/${name}.html`);

    it('exists for each widget, in each language and in that of the address', async () => {
      const { files } = await readJson('manifest.json');
      const widgets = (await readdir(new URL('../../dist/site/embed', import.meta.url))).map((name) =>
        name.slice(0, -5),
      );
      for (const widget of widgets)
        for (const suffix of ['', ...LANGUAGES.map((language) => `.${language}`)])
          assert.ok(files[`${ROLLING}embed/${widget}${suffix}.html`], widget + suffix);
    });

    it('has its language, its title and its content without any script', async () => {
      const html = await page('timeline.lv');
      assert.match(html, /<html lang="lv">/);
      assert.match(html, /<title>Sanāksmes un mobilitātes · NEAR in Europe<\/title>/);
      assert.match(html, /<h1>Sanāksmes un mobilitātes<\/h1>/);
      assert.match(html, /Atklāšanas sanāksme Dižonā/);
      assert.match(html, /data-feed="\.\.\/\.\.\/feed\/network\.json" data-lang="lv"/);
    });

    it('leaves the language to its address where its name has none', async () => {
      const html = await page('timeline');
      assert.match(html, /data-feed="/);
      assert.doesNotMatch(html, /data-lang=/);
    });

    it('names its feed and its language once: of two attributes of one name the first would count', async () => {
      const [, attributes] = /<(\w+[^>]*data-mobility-widget[^>]*)>/.exec(await page('timeline.fr'));
      assert.equal(attributes.match(/data-feed=/g).length, 1);
    });

    it('links to the documents that come along', async () => {
      const [, address] = /href="(\.\.\/\.\.\/feed\/files\/[^"]+)"/.exec(await page('resource-library.fr'));
      assert.ok((await readFile(join(site, ROLLING, 'embed', address))).length > 0);
    });

    it('can be found by those who ask for oEmbed', async () => {
      const html = await page('partner-map.fr');
      const [, found] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html);
      assert.equal(found, `${SITE}${ROLLING}oembed/partner-map.fr.json`);
      const answer = await readJson(found.slice(SITE.length));
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      assert.match(answer.html, /<iframe class="wp-embedded-content" [^>]*src="[^"]+\/embed\/partner-map\.fr\.html"/);
      assert.match(answer.html, /^<blockquote class="wp-embedded-content"><a href=/);
    });
  });

  it('makes the same octets again, and reports what is left of an earlier build', async () => {
    const before = await read('manifest.json');
    const manifest = JSON.parse(before);
    manifest.files['v0/assets/old.js'] = { integrity: 'sha384-x', size: 1 };
    await writeFile(join(site, 'manifest.json'), JSON.stringify(manifest));
    const { code, stdout } = await run(
      ['build', 'source/network.json', '-o', 'site', '--base-url', SITE, '--format', 'json'],
      cwd,
    );
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout).left, ['v0/assets/old.js']);
    assert.equal(await read('manifest.json'), before);
  });

  it('says that oEmbed needs an address where none is given', async () => {
    const { code, stdout } = await run(['build', 'source/network.json', '-o', 'plain', '--lang', 'lv'], cwd);
    assert.equal(code, 0);
    assert.match(stdout, /^Bez --base-url lapām nav oEmbed/m);
    assert.ok((await filesIn(join(cwd, 'plain'))).every((path) => !path.includes('oembed')));
    const html = await readFile(join(cwd, 'plain', ROLLING, 'embed/resource-library.fr.html'), 'utf8');
    assert.doesNotMatch(html, /oembed|canonical/);
    assert.match(html, /href="\.\.\/\.\.\/feed\/files\//);
  });

  it('overwrites no file of anybody else, and writes nothing then', async () => {
    await mkdir(join(cwd, 'taken'));
    await writeFile(join(cwd, 'taken/.htaccess'), 'Require all denied');
    const { code, stdout, stderr } = await run(['build', 'source/network.json', '-o', 'taken'], cwd);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /were changed since[\s\S]*\n {2}\.htaccess\n$/);
    assert.deepEqual(await filesIn(join(cwd, 'taken')), ['.htaccess']);
  });

  it('overwrites no file of its own that was changed since', async () => {
    await run(['build', 'source/network.json', '-o', 'changed'], cwd);
    await writeFile(join(cwd, 'changed/nginx.conf'), 'mine');
    await writeFile(join(cwd, 'changed/other.txt'), 'other');
    const { code } = await run(['build', 'source/network.json', '-o', 'changed'], cwd);
    assert.equal(code, 2);
    assert.equal(await readFile(join(cwd, 'changed/nginx.conf'), 'utf8'), 'mine');
    assert.equal(await readFile(join(cwd, 'changed/other.txt'), 'utf8'), 'other');
  });

  describe('a feed', () => {
    const feedWith = async (name, change) => {
      const feed = JSON.parse(await readFile(join(DEMO, 'network.json'), 'utf8'));
      change(feed);
      await writeFile(join(cwd, 'source', name), JSON.stringify(feed));
    };

    it('with errors is reported and not built, or built from what visitors would see', async () => {
      await feedWith('broken.json', (feed) => (feed.events[1].startDate = '2019-12-32'));
      const strict = await run(['build', 'source/broken.json', '-o', 'broken'], cwd);
      assert.deepEqual([strict.code, strict.stdout], [1, '']);
      assert.match(strict.stderr, /events\[1\]\.startDate[\s\S]*Not valid: 1 error/);
      await assert.rejects(readdir(join(cwd, 'broken')));
      const lenient = await run(['build', 'source/broken.json', '-o', 'broken', '--lenient'], cwd);
      assert.equal(lenient.code, 0);
      assert.match(lenient.stderr, /events\[1\]\.startDate/);
    });

    it('cannot put markup into a page', async () => {
      const attack = '</title></div><script>alert(1)</script><img src=x onerror="alert(1)">';
      await feedWith('hostile.json', (feed) => {
        feed.project.acronym = attack;
        for (const { name } of [...feed.organizations, ...feed.events, ...feed.resources])
          for (const tag of Object.keys(name)) name[tag] = attack;
      });
      assert.equal((await run(['build', 'source/hostile.json', '-o', 'hostile', '--base-url', SITE], cwd)).code, 0);
      for (const path of (await filesIn(join(cwd, 'hostile', ROLLING, 'embed'))).filter((name) =>
        name.endsWith('.html'),
      )) {
        const html = await readFile(join(cwd, 'hostile', ROLLING, 'embed', path), 'utf8');
        assert.doesNotMatch(html, /<script>alert|<img/, path);
      }
    });

    it('cannot publish a file from outside its folder, nor a hidden one', async () => {
      await writeFile(join(cwd, 'secret.txt'), 'secret');
      await writeFile(join(cwd, 'source/.hidden.txt'), 'secret');
      await feedWith('curious.json', (feed) => {
        feed.sources = [
          { id: 'a', url: '../secret.txt' },
          { id: 'b', url: '.hidden.txt' },
        ];
      });
      const { code, stderr } = await run(['build', 'source/curious.json', '-o', 'curious', '--lenient'], cwd);
      assert.equal(code, 0);
      assert.match(stderr, /outside the folder of the feed or in a hidden one: \.\.\/secret\.txt/);
      assert.match(stderr, /hidden one: \.hidden\.txt/);
      assert.ok((await filesIn(join(cwd, 'curious'))).every((path) => !/secret|hidden/.test(path)));
    });

    it('from the web keeps its files where they are', async () => {
      const { server, url } = await serve();
      const { code, stderr } = await run(['build', `${url}feed/network.json`, '-o', 'remote'], cwd);
      server.close();
      assert.equal(code, 0, stderr);
      const feed = JSON.parse(await readFile(join(cwd, 'remote/feed/network.json'), 'utf8'));
      assert.ok(feed.resources[0].files[0].contentUrl.startsWith(`${url}feed/files/`));
      assert.ok((await filesIn(join(cwd, 'remote'))).every((path) => !path.endsWith('.pdf')));
    });

    it('that is not there, or is an item bank, is said to be so', async () => {
      assert.equal((await run(['build', 'nothing.json', '-o', 'x'], cwd)).code, 2);
      assert.equal((await run(['build', 'source/banks/en.json', '-o', 'x'], cwd)).code, 1);
    });
  });

  const misuses = [
    [['build', 'a.json'], 'The folder to write to is missing. Name it after -o.'],
    [['build', 'a.json', '-o', 'x', '--base-url', 'ftp://a.example'], '“ftp://a.example” is no address for a site.'],
    [['build', 'a.json', '-o', 'x', '--base-url', 'http://a.example'], '“http://a.example” is no address for a site.'],
    [['ics', 'a.json', '--lenient'], 'There is no option --lenient.'],
  ];
  for (const [args, sentence] of misuses) {
    it(`is not understood as mobility-widgets ${args.join(' ')}`, async () => {
      const { code, stderr } = await run(args, cwd);
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(sentence), stderr);
    });
  }

  it('is told of in every language', async () => {
    for (const language of LANGUAGES) {
      const { stdout } = await run(['--help', '--lang', language], cwd);
      assert.match(stdout, /mobility-widgets build [\s\S]*--base-url URL [\s\S]*--lenient /);
    }
  });
});
