import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../../dist/site/feed/', import.meta.url));
const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];

/** Runs the command in a folder, without a terminal. */
async function run(args, { cwd, env = {} } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

const FEED = `{
  "version": "1.0",
  "id": "https://feed.example/network.json",
  "language": "en",
  "languages": ["en", "fr"],
  "homepage": "https://feed.example/",
  "dateModified": "2026-11-23",
  "project": {
    "acronym": "NEAR",
    "name": { "und": "NEAR" },
    "programme": "Erasmus+",
    "programmePeriod": "2014-2020",
    "action": "KA202",
    "startDate": "2019-09",
    "endDate": "2022-08-31",
    "requiredStatement": { "label": { "und": "…" }, "value": { "und": "…" } }
  },
  "events": [
    { "id": "start", "type": "other", "name": { "en": "Start", "fr": "Début" }, "startDate": "2019-09-02" },
    {
      "id": "end",
      "type": "other",
      "name": { "en": "End", "fr": "Fin" },
      "startDate": "2022-08-01",
      "endDate": "2022-08-31"
    }
  ],
  "resources": [
    {
      "id": "guide",
      "learningResourceType": "guide",
      "name": { "und": "Guide" },
      "files": [
        {
          "contentUrl": "files/a%20guide.pdf?v=2",
          "inLanguage": "en",
          "encodingFormat": "application/pdf",
          "contentSize": 5,
          "sha256": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
        }
      ]
    }
  ],
  "quizzes": [
    { "id": "quiz", "name": { "und": "Quiz" }, "language": "en", "url": "banks/en.json", "modes": ["test"] }
  ]
}
`;

const BANK = `{
  "version": "1.0",
  "id": "https://feed.example/banks/en.json",
  "language": "en",
  "name": { "und": "English" },
  "items": [
    {
      "id": "one", "revision": 1, "type": "choice", "skill": "grammar", "cefrLevel": "A1", "pool": "A",
      "body": [{ "type": "p", "children": ["Yes or no?"] }],
      "choices": [{ "id": "a", "text": "yes" }, { "id": "b", "text": "no" }],
      "correct": ["a"]
    }
  ]
}
`;

describe('mobility-widgets validate', { concurrency: 2 }, () => {
  let root;
  let count = 0;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'validate-'));
  });
  after(() => rm(root, { recursive: true }));

  /** A folder with a good feed, its file and its bank; `changes` are pairs of texts to replace in one of them. */
  async function folderWith(changes = [], file = 'network.json') {
    const cwd = join(root, String(count++));
    const texts = { 'network.json': FEED, 'banks/en.json': BANK, 'files/a guide.pdf': 'hello' };
    for (const [from, to] of changes) {
      assert.ok(texts[file].includes(from), `“${from}” is not in ${file}`);
      texts[file] = texts[file].replace(from, to);
    }
    for (const folder of ['banks', 'files']) await mkdir(join(cwd, folder), { recursive: true });
    for (const [name, text] of Object.entries(texts)) await writeFile(join(cwd, name), text);
    return cwd;
  }

  /** `file:line:column severity code path` of each problem, as `--format json` tells them. */
  async function problemsOf(cwd, source = 'network.json', exitCode = 1) {
    const { code, stdout, stderr } = await run(['validate', source, '--format', 'json'], { cwd });
    assert.equal(code, exitCode, stdout + stderr);
    const { valid, problems } = JSON.parse(stdout);
    assert.equal(valid, exitCode === 0);
    for (const { message } of problems) assert.match(message, /^\S.{15,}\.$/);
    return problems.map((it) => `${it.file}:${it.line}:${it.column} ${it.severity} ${it.code} ${it.path}`);
  }

  describe('exit code 0', () => {
    it('for a good feed', async () => {
      const cwd = await folderWith();
      assert.deepEqual(await run(['validate', 'network.json'], { cwd }), {
        code: 0,
        stdout: 'Valid: 0 errors, 0 warnings.\n',
        stderr: '',
      });
    });

    it('for the demo feed, its files and its banks, without a warning', async () => {
      const { code, stdout } = await run(['validate', join(DEMO, 'network.json')]);
      assert.equal(stdout, 'Valid: 0 errors, 0 warnings.\n');
      assert.equal(code, 0);
    });

    it('for a bank given by itself', async () => {
      const cwd = await folderWith();
      assert.deepEqual(await problemsOf(cwd, 'banks/en.json', 0), []);
    });

    it('for a bank that is said to be one', async () => {
      const cwd = await folderWith();
      const { code, stdout } = await run(['validate-bank', 'banks/en.json'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 0, stdout: 'Valid: 0 errors, 0 warnings.\n' });
    });

    it('with warnings, which are counted', async () => {
      const cwd = await folderWith([[', "fr": "Fin"', '']]);
      const { code, stdout } = await run(['validate', 'network.json'], { cwd });
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^network\.json:23:15 {2}warning {2}events\[1\]\.name\n {2}.*fr.*\n\nValid: 0 errors, 1 warning\.\n$/,
      );
    });

    it('with a byte order mark', async () => {
      const cwd = await folderWith([['{', '\ufeff{']]);
      assert.deepEqual(await problemsOf(cwd, 'network.json', 0), []);
    });

    it('with notes', async () => {
      const cwd = await folderWith([['"language"', '"_note": { "anything": 1 }, "language"']]);
      assert.deepEqual(await problemsOf(cwd, 'network.json', 0), []);
    });
  });

  describe('places', () => {
    const cases = [
      ['a wrong value', [['2019-09-02', '2019-02-29']], '19:94 error not-a-date events[0].startDate'],
      [
        'an unknown key, at the key',
        [['"endDate": "2022-08-31"\n    }', '"endDay": "2022-08-31"\n    }']],
        '25:7 error unknown-key events[1].endDay',
      ],
      ['a missing key, at its holder', [['      "type": "other",\n', '']], '20:5 error missing events[1].type'],
      [
        'a missing key of the feed, at its beginning',
        [['  "homepage": "https://feed.example/",\n', '']],
        '1:1 error missing homepage',
      ],
      [
        'a bad language code, at the key',
        [['"fr": "Fin"', '"français": "Fin"']],
        '23:30 error not-a-language events[1].name["français"]',
      ],
      [
        'dates in the wrong order',
        [['"2022-08-31"\n    }', '"2022-07-31"\n    }']],
        '25:18 error end-before-start events[1].endDate',
      ],
      [
        'an event outside the project',
        [['2019-09-02', '2019-08-30']],
        '19:94 error outside-project events[0].startDate',
      ],
      ['an id that stands twice', [['"id": "end"', '"id": "start"']], '21:13 error duplicate-id events[1].id'],
      [
        'a field that stands twice',
        [['"type": "other",\n', '"type": "other",\n      "type": "other",\n']],
        '23:7 error duplicate-key events[1].type',
      ],
      [
        'a reference to nothing',
        [['"startDate": "2022-08-01"', '"startDate": "2022-08-01", "superEvent": "x"']],
        '24:48 error unknown-reference events[1].superEvent',
      ],
      [
        'a file of another size',
        [['"contentSize": 5', '"contentSize": 6']],
        '38:26 error file-size resources[0].files[0].contentSize',
      ],
      ['a file with another sum', [['"2cf2', '"3cf2']], '39:21 error file-hash resources[0].files[0].sha256'],
      [
        'a file that is not there',
        [['a%20guide', 'the%20guide']],
        '35:25 error file-missing resources[0].files[0].contentUrl',
      ],
      ['a bank that is not there', [['banks/en', 'banks/xx']], '45:73 error file-missing quizzes[0].url'],
    ];
    for (const [name, changes, expected] of cases) {
      it(name, async () => {
        const found = await problemsOf(await folderWith(changes));
        assert.ok(found.includes(`network.json:${expected}`), found.join('\n'));
        if (!name.includes('language')) assert.equal(found.length, 1, found.join('\n'));
      });
    }

    it('in a file with the line ends of Windows', async () => {
      const cwd = await folderWith();
      await writeFile(join(cwd, 'network.json'), FEED.replace('2022-08-01', 'soon').replaceAll('\n', '\r\n'));
      assert.deepEqual(await problemsOf(cwd), ['network.json:24:20 error not-a-date events[1].startDate']);
    });

    it('all problems in one run, in the order of the file', async () => {
      const cwd = await folderWith([
        ['"dateModified": "2026-11-23"', '"dateModified": "yesterday", "colour": 1'],
        ['"Début"', '""'],
        ['"startDate": "2022-08-01"', '"startDate": "2023-08"'],
      ]);
      assert.deepEqual(await problemsOf(cwd), [
        'network.json:7:19 error not-a-date dateModified',
        'network.json:7:32 error unknown-key colour',
        'network.json:19:47 warning missing-translation events[0].name',
        'network.json:19:70 error empty events[0].name.fr',
        'network.json:24:20 error outside-project events[1].startDate',
        'network.json:25:18 error end-before-start events[1].endDate',
      ]);
    });
  });

  describe('syntax errors', () => {
    it('all at once, each at its place', async () => {
      const cwd = await folderWith([
        ['"language": "en",', '"language": "en"'],
        ['"2026-11-23",', "'2026-11-23',"],
        ['"action": "KA202",', '"action": "KA202", // the action'],
        ['"modes": ["test"]', '"modes": ["test",]'],
      ]);
      const found = await problemsOf(cwd);
      assert.deepEqual(
        found.filter((it) => / not-json /.test(it)),
        found,
      );
      const places = found.map((it) => it.split(' ')[0]);
      for (const place of ['5:3', '7:19', '13:24', '45:107'])
        assert.ok(places.includes(`network.json:${place}`), places.join());
    });

    const files = [
      ['an empty file', '', '1:1 error not-json (feed)'],
      ['half a file', FEED.slice(0, 40), '3:9 error not-json (feed)'],
      ['a web page', '<!doctype html><p>Log in</p>', '1:1 error html-instead-of-json (feed)'],
      ['brackets without end', '['.repeat(200_000), '1:1 error not-json (feed)'],
      ['a list', '[]', '1:1 error not-an-object (feed)'],
      ['another version', '{"version": "2.0"}', '1:13 error unsupported-version version'],
    ];
    for (const [name, text, expected] of files) {
      it(name, async () => {
        const cwd = await folderWith();
        await writeFile(join(cwd, 'network.json'), text);
        const found = await problemsOf(cwd);
        assert.equal(found[0], `network.json:${expected}`);
      });
    }
  });

  describe('item banks', () => {
    it('beside a feed are checked under their own name', async () => {
      const cwd = await folderWith([['"correct": ["a"]', '"correct": ["c"], "hint": 1']], 'banks/en.json');
      const place = join('banks', 'en.json');
      const expected = [
        `${place}:11:19 error unknown-choice items[0].correct[0]`,
        `${place}:11:25 error unknown-key items[0].hint`,
      ];
      assert.deepEqual(await problemsOf(cwd), expected);
      assert.deepEqual(await problemsOf(cwd, place), expected);
    });

    it('with syntax errors are reported too', async () => {
      const cwd = await folderWith([['"language": "en",', '"language": "en"']], 'banks/en.json');
      assert.deepEqual(await problemsOf(cwd), [`${join('banks', 'en.json')}:5:3 error not-json (feed)`]);
    });
  });

  it('says that a feed is no item bank', async () => {
    const cwd = await folderWith();
    const { code, stdout, stderr } = await run(['validate-bank', 'network.json'], { cwd });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^network\.json is no item bank\. Use validate for a feed\./);
  });

  describe('exit code 2', () => {
    it('for a file that is not there', async () => {
      const { code, stdout, stderr } = await run(['validate', 'nothing.json'], { cwd: root });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^The file nothing\.json is not there\..*\n$/);
    });

    it('for a folder, and for what is not UTF-8', async () => {
      assert.deepEqual(await problemsOf(root, '.', 2), ['.:null:null error unreadable (feed)']);
      await writeFile(join(root, 'latin.json'), Buffer.from('{"name": "caf\xe9"}', 'latin1'));
      assert.deepEqual(await problemsOf(root, 'latin.json', 2), ['latin.json:null:null error unreadable (feed)']);
    });

    it('for a file that browsers would not take', async () => {
      await writeFile(join(root, 'large.json'), ' '.repeat(6 * 1024 * 1024));
      assert.deepEqual(await problemsOf(root, 'large.json', 2), ['large.json:null:null error too-large (feed)']);
    });

    const misuses = [
      [[], 'A command is missing.'],
      [['check'], 'There is no command “check”.'],
      [['validate'], 'The file or the address is missing.'],
      [['validate', 'a.json', 'b.json'], 'Only one file at a time; “b.json” is one too many.'],
      [['validate', 'a.json', '--strict'], 'There is no option --strict.'],
      [['validate', 'a.json', '-x'], 'There is no option -x.'],
      [['validate', 'a.json', '--format', 'xml'], 'There is no format “xml”. Choose pretty or json.'],
      [['validate', 'a.json', '--lang', 'de'], 'There is no language “de”. Choose en, fr, es, ca, lv or pt.'],
      [['validate', 'a.json', '--lang'], 'There is no language “”. Choose en, fr, es, ca, lv or pt.'],
    ];
    for (const [args, sentence] of misuses) {
      it(`for mobility-widgets ${args.join(' ')}`, async () => {
        const { code, stdout, stderr } = await run(args);
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        assert.ok(stderr.startsWith(`${sentence}\n\nUsage: mobility-widgets validate`), stderr);
      });
    }
  });

  describe('addresses', () => {
    let server;
    let address;

    before(async () => {
      const answers = {
        '/good.json': (response) => response.end(FEED),
        '/bad.json': (response) => response.end(FEED.replace('2019-09-02', 'soon')),
        '/moved.json': (response) => response.writeHead(302, { location: '/good.json' }).end(),
        '/away.json': (response) => response.writeHead(302, { location: 'ftp://feed.example/' }).end(),
      };
      server = createServer(({ url }, response) => {
        const answer = answers[url] ?? (() => response.writeHead(404).end());
        answer(response);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      address = `http://127.0.0.1:${server.address().port}`;
    });
    after(() => server.close());

    it('are read as files are, without what lies beside them', async () => {
      assert.deepEqual(await problemsOf(root, `${address}/good.json`, 0), []);
      assert.deepEqual(await problemsOf(root, `${address}/moved.json`, 0), []);
      assert.deepEqual(await problemsOf(root, `${address}/bad.json`), [
        `${address}/bad.json:19:94 error not-a-date events[0].startDate`,
      ]);
    });

    it('that cannot be read end with exit code 2', async () => {
      const codeOf = async (url) => (await problemsOf(root, url, 2))[0].split(' ')[2];
      assert.equal(await codeOf(`${address}/none.json`), 'http-status');
      assert.equal(await codeOf(`${address}/away.json`), 'network');
      assert.equal(await codeOf('http://feed.example/network.json'), 'unsafe-address');
    });
  });

  describe('languages', () => {
    const summaries = {
      en: 'Not valid: 1 error, 0 warnings.',
      fr: 'Non valide : 1 erreur, 0 avertissement.',
      es: 'No válido: 1 error, 0 avisos.',
      ca: 'No vàlid: 1 error, 0 avisos.',
      lv: 'Nav derīgs: 1 kļūda, 0 brīdinājumu.',
      pt: 'Não válido: 1 erro, 0 avisos.',
    };
    for (const language of LANGUAGES) {
      it(`${language}: problems, summary and usage`, async () => {
        const cwd = await folderWith([['"action": "KA202",', '"action": "KA202"']]);
        const { stdout } = await run(['validate', 'network.json', '--lang', language], { cwd });
        const lines = stdout.trimEnd().split('\n');
        assert.equal(lines.at(-1), summaries[language]);
        assert.match(lines[0], /^network\.json:14:5 {2}\p{L}+ {2}\(feed\)$/u);
        const usage = await run(['--help', '--lang', language]);
        assert.equal(usage.code, 0);
        assert.match(usage.stdout, /mobility-widgets validate [\s\S]*--lang en\|fr\|es\|ca\|lv\|pt/);
        const misuse = await run(['validate', '--lang', language]);
        assert.ok(misuse.stderr.endsWith(usage.stdout));
      });
    }

    it('say everything in words of their own', async () => {
      const texts = await Promise.all(
        LANGUAGES.map(async (language) => (await run(['--help', '--lang', language])).stdout),
      );
      assert.equal(new Set(texts).size, LANGUAGES.length);
    });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('uses no colours where nobody sees them', async () => {
    const cwd = await folderWith([['2019-09-02', 'soon']]);
    const { stdout } = await run(['validate', 'network.json'], { cwd, env: { FORCE_COLOR: '1' } });
    // eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it('is not led out of its folder by the names of the demo', async () => {
    const cwd = join(root, 'demo');
    await cp(DEMO, cwd, { recursive: true });
    const { code } = await run(['validate', 'network.json', '--lang', 'lv'], { cwd });
    assert.equal(code, 0);
  });
});
