import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../../dist/site/feed/', import.meta.url));
const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];

async function run(args, cwd) {
  const child = spawn(process.execPath, [CLI, 'fill', ...args], { cwd });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function pdf(pages, options = {}) {
  const document = new PDFDocument({ size: 'A5', autoFirstPage: false, ...options });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  for (let page = 0; page < pages; page += 1) document.addPage().text(`Page ${page}`);
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

/** The head of a PNG is all that tells its size. */
function png(width, height) {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const sumOf = (content) => createHash('sha256').update(content).digest('hex');

const FEED = `{
  "version": "1.0",
  "id": "https://feed.example/network.json",
  "language": "en",
  "languages": ["en"],
  "homepage": "https://feed.example/",
  "dateModified": "2026-11-23",
  "project": {
    "acronym": "NEAR", "name": "NEAR", "programme": "Erasmus+", "programmePeriod": "2014-2020", "action": "KA202",
    "startDate": "2019-09", "endDate": "2022-08-31", "requiredStatement": { "label": "…", "value": "…" }
  },
  "charter": {
    "name": "Charter", "version": "1", "datePublished": "2022-05-09", "document": "guide", "signatures": []
  },
  "resources": [
    {
      "id": "guide",   "learningResourceType": "guide",
      "name": "Guide",
      "files": [
        {
          "contentUrl": "files/guide.pdf",
          "inLanguage": "en",

          "encodingFormat":  "application/pdf"
        },
        { "contentUrl": "files/guide-fr.pdf", "inLanguage": "fr", "encodingFormat": "application/pdf", "contentSize": 1 }
      ],
      "_note": { "contentUrl": "nothing.pdf" }
    }
  ],
  "banners": [
    {
      "id": "banner", "name": "Banner",
      "image": { "alt": "…", "sources": [{"src":"images/a%20b.png"},{ "src": "images/b.svg", "width": 30, "height": 20 }] }
    }
  ]
}
`;

describe('mobility-widgets fill', { concurrency: 2 }, () => {
  let root;
  let files;
  let count = 0;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'fill-'));
    files = {
      'files/guide.pdf': await pdf(3),
      'files/guide-fr.pdf': await pdf(2, { userPassword: 'x', ownerPassword: 'y' }),
      'images/a b.png': png(640, 480),
      'images/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>',
    };
  });
  after(() => rm(root, { recursive: true }));

  /** A folder with a feed and its files; the folder above it holds a file that is none of the feed's business. */
  async function folderWith(feed = FEED, changes = {}) {
    const cwd = join(root, String(count++), 'feed');
    for (const folder of ['files', 'images']) await mkdir(join(cwd, folder), { recursive: true });
    for (const [name, content] of Object.entries({ ...files, ...changes })) await writeFile(join(cwd, name), content);
    await writeFile(join(cwd, '../secret.pdf'), 'secret');
    await writeFile(join(cwd, 'network.json'), feed);
    return cwd;
  }
  const read = (cwd) => readFile(join(cwd, 'network.json'), 'utf8');
  const fileAt = (cwd, address) =>
    FEED.replace('files/guide.pdf', address).replace(
      '{\n          "content',
      '{\n          "contentSize": 1, "content',
    );

  async function skippedIn(cwd, exitCode = 0) {
    const { code, stdout, stderr } = await run(['network.json', '--format', 'json'], cwd);
    assert.equal(code, exitCode, stdout + stderr);
    return JSON.parse(stdout).skipped.map(({ path, reason }) => `${path} ${reason}`);
  }

  it('writes what the files prove, and leaves every other character', async () => {
    const cwd = await folderWith();
    const { code, stdout, stderr } = await run(['network.json'], cwd);
    assert.equal(code, 0, stdout + stderr);
    const [guide, french] = [files['files/guide.pdf'], files['files/guide-fr.pdf']];
    const expected = FEED.replace(
      '"encodingFormat":  "application/pdf"\n',
      `"encodingFormat":  "application/pdf",\n          "contentSize":  ${guide.length},\n          "sha256":  "${sumOf(guide)}",\n          "pages":  3\n`,
    )
      .replace('"contentSize": 1 }', `"contentSize": ${french.length}, "sha256": "${sumOf(french)}", "pages": 2 }`)
      .replace('{"src":"images/a%20b.png"}', '{"src":"images/a%20b.png","width":640,"height":480}')
      .replace('"signatures": []\n', `"signatures": [], "sha256": "${sumOf(guide)}"\n`);
    assert.equal(await read(cwd), expected);
    assert.match(stdout, /^resources\[0\]\.files\[0\]\.contentSize {2}\(new\) → \d+\n/);
    assert.match(stdout, /\n9 values were written into network\.json\.\n$/);
    assert.equal((await run(['network.json', '--check'], cwd)).code, 0, 'a second time there is nothing to do');
  });

  it('keeps the line ends of Windows, the byte order mark, and a file without a last line end', async () => {
    const cwd = await folderWith(`\ufeff${FEED.trimEnd().replaceAll('\n', '\r\n')}`);
    assert.equal((await run(['network.json'], cwd)).code, 0);
    const text = await read(cwd);
    assert.ok(text.startsWith('\ufeff{\r\n') && text.endsWith(']\r\n}'));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /\r\n {10}"pages": {2}3\r\n/);
  });

  for (const [option, exitCode] of [
    ['--check', 1],
    ['--dry-run', 0],
  ])
    it(`writes nothing with ${option}`, async () => {
      const cwd = await folderWith();
      const { code, stdout } = await run(['network.json', option], cwd);
      assert.equal(code, exitCode);
      assert.match(stdout, /9 values in network\.json are to be changed\. Nothing was written\.\n$/);
      assert.equal(await read(cwd), FEED);
    });

  it('agrees with the demo feed', async () => {
    const { code, stdout } = await run([join(DEMO, 'network.json'), '--check']);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /agrees with its files\.\n$/);
  });

  it('finds every value of the demo feed again, whatever it was', async () => {
    const cwd = join(root, 'demo');
    await cp(DEMO, cwd, { recursive: true });
    const text = await read(cwd);
    await writeFile(
      join(cwd, 'network.json'),
      text.replace(/"contentSize": \d+/g, '"contentSize": 7').replace(/"pages": \d+/g, '"pages": 99'),
    );
    assert.equal((await run(['network.json'], cwd)).code, 0);
    assert.equal(await read(cwd), text);
  });

  it('tells programs what it did', async () => {
    const cwd = await folderWith();
    const { stdout } = await run(['network.json', '--format', 'json'], cwd);
    const { written, changes, skipped } = JSON.parse(stdout);
    assert.deepEqual({ written, skipped }, { written: true, skipped: [] });
    assert.deepEqual(changes.find(({ path }) => path === 'resources[0].files[1].contentSize').from, 1);
    assert.deepEqual(changes.at(-1), { path: 'charter.sha256', from: null, to: sumOf(files['files/guide.pdf']) });
  });

  describe('the charter', () => {
    it('keeps the sum of another of its languages', async () => {
      const sum = sumOf(files['files/guide-fr.pdf']);
      const cwd = await folderWith(FEED.replace('"signatures": []', `"signatures": [], "sha256": "${sum}"`));
      assert.equal((await run(['network.json'], cwd)).code, 0);
      assert.equal(JSON.parse(await read(cwd)).charter.sha256, sum);
    });

    it('gets the sum of its new text', async () => {
      const cwd = await folderWith(FEED.replace('"signatures": []', `"signatures": [], "sha256": "${'0'.repeat(64)}"`));
      assert.equal((await run(['network.json'], cwd)).code, 0);
      assert.equal(JSON.parse(await read(cwd)).charter.sha256, sumOf(files['files/guide.pdf']));
    });
  });

  describe('pictures', () => {
    it('of dots have the size of their dots', async () => {
      const cwd = await folderWith(FEED.replace('20b.png"', '20b.png","width":1,"height":1'));
      assert.equal((await run(['network.json'], cwd)).code, 0);
      assert.match(await read(cwd), /"width":640,"height":480/);
    });

    it('that are drawn are corrected in another shape only', async () => {
      const cwd = await folderWith(FEED.replace('"height": 20', '"height": 30'));
      assert.equal((await run(['network.json'], cwd)).code, 0);
      assert.match(await read(cwd), /"width": 300, "height": 200/);
    });
  });

  describe('leaves out, and says so', () => {
    const cases = [
      ['a file elsewhere', 'https://other.example/guide.pdf', 'elsewhere'],
      ['a file of the site’s root', '/guide.pdf', 'elsewhere'],
      ['a file that is not there', 'files/none.pdf', 'missing'],
      ['a file outside the folder', '../secret.pdf', 'outside'],
      ['a file outside, hidden in an address', 'files/%2e%2e/%2E%2E/secret.pdf', 'outside'],
      ['a file outside, by a link', 'files/link.pdf', 'outside'],
    ];
    for (const [name, address, reason] of cases)
      it(name, async () => {
        const cwd = await folderWith(fileAt('', address));
        await symlink(join(cwd, '../secret.pdf'), join(cwd, 'files/link.pdf'));
        assert.deepEqual(await skippedIn(cwd), [`resources[0].files[0].contentUrl ${reason}`]);
        const [first] = JSON.parse(await read(cwd)).resources[0].files;
        assert.deepEqual([first.contentSize, first.sha256], [1, undefined]);
      });

    it('the pages of a damaged PDF, and the size of what is no picture', async () => {
      const half = files['files/guide.pdf'].subarray(0, 500);
      const cwd = await folderWith(FEED.replace('20b.png"', '20b.png","width":1,"height":1'), {
        'files/guide.pdf': half,
        'images/a b.png': 'text',
      });
      assert.deepEqual(await skippedIn(cwd), [
        'resources[0].files[0].contentUrl no-pages',
        'banners[0].image.sources[0].src no-dimensions',
      ]);
      assert.equal(JSON.parse(await read(cwd)).resources[0].files[0].sha256, sumOf(half));
    });
  });

  describe('writes nothing into a broken feed', () => {
    const faults = [
      ['with a syntax error', (feed) => feed.replace('"languages"', 'languages'), 'not-json'],
      ['with a comment', (feed) => feed.replace('{', '{ // ours'), 'not-json'],
      [
        'with a field that stands twice',
        (feed) => feed.replace('"version"', '"version": "1.0", "version"'),
        'duplicate-key',
      ],
      ['with an unknown field', (feed) => feed.replace('"version"', '"colour": 1, "version"'), 'unknown-key'],
      [
        'with a reference to nothing',
        (feed) => feed.replace('"document": "guide"', '"document": "x"'),
        'unknown-reference',
      ],
      ['that still lacks a size', (feed) => feed.replace('files/guide.pdf', 'files/none.pdf'), 'missing'],
    ];
    for (const [name, change, code] of faults)
      it(name, async () => {
        const cwd = await folderWith(change(FEED));
        const result = await run(['network.json', '--format', 'json'], cwd);
        assert.equal(result.code, 1, result.stdout + result.stderr);
        const { valid, problems } = JSON.parse(result.stdout);
        assert.equal(valid, false);
        assert.ok(
          problems.some((problem) => problem.code === code && problem.line > 0),
          result.stdout,
        );
        assert.equal(await read(cwd), change(FEED));
      });
  });

  describe('exit code 2', () => {
    it('for a feed that is not there, and for one on the web', async () => {
      assert.equal((await run(['none.json'], root)).code, 2);
      const { code, stderr } = await run(['https://feed.example/network.json'], root);
      assert.equal(code, 2);
      assert.match(stderr, /^A feed on the web cannot be filled in/);
    });

    it('for what is not understood', async () => {
      const child = spawn(process.execPath, [CLI, 'validate', 'a.json', '--check']);
      assert.deepEqual((await once(child, 'close'))[0], 2);
      assert.match((await run([], root)).stderr, /is missing/);
    });
  });

  for (const language of LANGUAGES)
    it(`speaks ${language}`, async () => {
      const cwd = await folderWith(fileAt('', 'files/none.pdf'));
      const { code, stdout } = await run(['network.json', '--dry-run', '--lang', language], cwd);
      assert.equal(code, 0);
      assert.match(stdout, /\n {2}\S.{20,}\.\n/);
      assert.doesNotMatch(stdout, /[{}]|undefined/);
      const help = await run(['--help', '--lang', language], root);
      assert.match(help.stdout, /mobility-widgets fill \S+ \[--check \| --dry-run\]/);
    });
});
