import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const DEMO = new URL('../../demo/feed/network.json', import.meta.url);
const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];
/** West and east of Greenwich, with summer time and without, and the earliest day on earth. */
const ZONES = ['America/Martinique', 'UTC', 'Europe/Riga', 'Pacific/Kiritimati'];

async function run(args, { cwd, env = {} } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** `uid start end` of each event, as a parser that is not ours reads them. */
function eventsOf(text) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, startDate, endDate }) => {
      assert.ok(startDate.isDate && endDate.isDate, uid);
      return `${uid} ${startDate} ${endDate}`;
    });
}

/** What the feed says, with the day after the last one reckoned in another way than the product does. */
function expectedEvents({ id, events }) {
  const dayAfter = (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return new Date(Date.UTC(year, day ? month - 1 : month, day ? day + 1 : 1)).toISOString().slice(0, 10);
  };
  return events.map(({ id: event, startDate, endDate = startDate }) => {
    const start = startDate.length === 7 ? `${startDate}-01` : startDate;
    return `${event}@${id.replace('https://', '')} ${start} ${dayAfter(endDate)}`;
  });
}

describe('mobility-widgets ics', { concurrency: 2 }, () => {
  let cwd;
  let demo;

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'ics-'));
    demo = JSON.parse(await readFile(DEMO, 'utf8'));
    await writeFile(join(cwd, 'network.json'), JSON.stringify(demo));
  });
  after(() => rm(cwd, { recursive: true }));

  it('writes every event of the feed on its days', async () => {
    const { code, stdout, stderr } = await run(['ics', 'network.json'], { cwd });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.deepEqual(eventsOf(stdout), expectedEvents(demo));
    assert.ok(demo.events.some(({ startDate }) => startDate.length === 7));
  });

  it('writes lines as the RFC has them', async () => {
    const { stdout } = await run(['ics', 'network.json', '--lang', 'lv'], { cwd });
    assert.ok(stdout.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(stdout, /[^\r]\n|\r[^\n]/);
    for (const line of stdout.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('writes the same octets in every time zone', async () => {
    for (const language of LANGUAGES) {
      const texts = await Promise.all(
        ZONES.map(async (TZ) => (await run(['ics', 'network.json', '--lang', language], { cwd, env: { TZ } })).stdout),
      );
      assert.deepEqual(eventsOf(texts[0]), expectedEvents(demo));
      for (const text of texts) assert.equal(text, texts[0]);
    }
  });

  it('speaks the language asked for', async () => {
    const { stdout } = await run(['ics', 'network.json', '--lang', 'lv'], { cwd });
    assert.match(stdout, /\r\nSUMMARY;LANGUAGE=lv:Atklāšanas sanāksme Dižonā\r\n/);
    assert.match(stdout, /\r\nCATEGORIES;LANGUAGE=lv:Sanāksme\r\n/);
  });

  it('writes to a file, and says nothing', async () => {
    for (const [option, name] of [
      ['-o', 'short.ics'],
      ['--output', 'long.ics'],
    ]) {
      const result = await run(['ics', 'network.json', option, name], { cwd });
      assert.deepEqual(result, { code: 0, stdout: '', stderr: '' });
      assert.deepEqual(eventsOf(await readFile(join(cwd, name), 'utf8')), expectedEvents(demo));
    }
  });

  it('writes a feed with warnings, texts that are missing in the language they fall back to', async () => {
    const feed = structuredClone(demo);
    feed.events[1].name = { en: 'Launch meeting' };
    await writeFile(join(cwd, 'warned.json'), JSON.stringify(feed));
    const { code, stdout, stderr } = await run(['ics', 'warned.json', '--lang', 'lv'], { cwd });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /\r\nSUMMARY;LANGUAGE=en:Launch meeting\r\n/);
  });

  describe('a feed with errors', () => {
    before(() =>
      writeFile(join(cwd, 'broken.json'), JSON.stringify(demo, null, 2).replace('"2019-12-19"', '"2019-12-32"')),
    );

    it('is reported as by validate, and leaves the file that is there', async () => {
      await writeFile(join(cwd, 'published.ics'), 'good');
      const { code, stdout, stderr } = await run(['ics', 'broken.json', '-o', 'published.ics'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
      assert.match(stderr, /^broken\.json:\d+:\d+ {2}error {2}events\[1\]\.startDate\n {2}.+\n\n/);
      assert.match(stderr, /Not valid: 1 error, 0 warnings\.\n$/);
      assert.equal(await readFile(join(cwd, 'published.ics'), 'utf8'), 'good');
    });

    it('is reported for programs', async () => {
      const { code, stdout, stderr } = await run(['ics', 'broken.json', '--format', 'json'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
      const { valid, problems } = JSON.parse(stderr);
      assert.equal(valid, false);
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path}`),
        ['not-a-date events[1].startDate'],
      );
    });

    it('that is no JSON, or an item bank, is one too', async () => {
      await writeFile(join(cwd, 'half.json'), '{"version": "1.0"');
      assert.equal((await run(['ics', 'half.json'], { cwd })).code, 1);
      await writeFile(join(cwd, 'bank.json'), '{"version": "1.0", "items": []}');
      const { code, stdout } = await run(['ics', 'bank.json'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
    });
  });

  describe('exit code 2', () => {
    it('for a feed that cannot be read', async () => {
      const { code, stdout, stderr } = await run(['ics', 'nothing.json'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^The file nothing\.json is not there\..*\n$/);
    });

    it('for a file that cannot be written, said in every language', async () => {
      const path = join('nowhere', '$&.ics');
      const texts = await Promise.all(
        LANGUAGES.map(async (language) => {
          const { code, stdout, stderr } = await run(['ics', 'network.json', '-o', path, '--lang', language], { cwd });
          assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
          assert.ok(stderr.includes(path), stderr);
          return stderr;
        }),
      );
      assert.equal(new Set(texts).size, LANGUAGES.length);
    });

    const misuses = [
      [['ics'], 'The file or the address is missing.'],
      [['ics', 'a.json', 'b.json'], 'Only one file at a time; “b.json” is one too many.'],
      [['ics', 'a.json', '-o'], 'The name of the file to write is missing after --output.'],
      [['ics', 'a.json', '--output='], 'The name of the file to write is missing after --output.'],
      [['ics', 'a.json', '--lang', 'de'], 'There is no language “de”. Choose en, fr, es, ca, lv or pt.'],
      [['validate', 'a.json', '-o', 'b.json'], 'There is no option --output.'],
    ];
    for (const [args, sentence] of misuses) {
      it(`for mobility-widgets ${args.join(' ')}`, async () => {
        const { code, stdout, stderr } = await run(args, { cwd });
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        assert.ok(stderr.startsWith(`${sentence}\n\nUsage: mobility-widgets validate`), stderr);
      });
    }
  });

  it('is told of in every language', async () => {
    for (const language of LANGUAGES) {
      const { stdout } = await run(['--help', '--lang', language]);
      assert.match(stdout, /mobility-widgets ics [\s\S]*iCalendar[\s\S]* -o, --output /);
    }
  });
});
