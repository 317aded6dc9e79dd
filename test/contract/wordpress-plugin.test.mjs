import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { compileTexts, LANGUAGES, textsOfBlock } from '../../src/wordpress/compile-texts.mjs';
import { zip } from '../../src/wordpress/zip.mjs';
import { unzip } from '../wordpress/unzip.mjs';

const SOURCE = 'src/wordpress';
const RESULT = 'dist/wordpress';
const PHP = readdirSync(SOURCE, { recursive: true })
  .filter((name) => name.endsWith('.php'))
  .map((name) => join(SOURCE, name));
const hasPhp = spawnSync('php', ['--version']).status === 0;

describe('the WordPress plugin', () => {
  let files;
  before(() => {
    execFileSync(process.execPath, [join(SOURCE, 'build-plugin.mjs')]);
    files = unzip(readFileSync(join(RESULT, 'mobility-widgets.zip')));
  });

  it('is one folder with all that it needs', () => {
    assert.ok([...files.keys()].every((name) => name.startsWith('mobility-widgets/')));
    for (const name of ['mobility-widgets.php', 'uninstall.php', 'readme.txt', 'licences.txt', 'block/block.json'])
      assert.ok(files.has(`mobility-widgets/${name}`), name);
    assert.ok(files.has('mobility-widgets/site/embed.js') && files.has('mobility-widgets/source/vite.config.ts'));
  });

  it('carries the version of the package, and loads nothing from elsewhere', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(files.get('mobility-widgets/mobility-widgets.php').toString(), new RegExp(`Version: +${version}\n`));
    for (const [name, bytes] of files)
      if (/\.(php|json|txt)$/.test(name) && !name.includes('/source/')) assert.doesNotMatch(String(bytes), /%VERSION%/);
    for (const name of PHP)
      assert.doesNotMatch(readFileSync(name, 'utf8'), /localhost|127\.0\.0\.1|cdn|unpkg|jsdelivr/i);
  });

  it('is the same archive for the same sources', () => {
    assert.deepEqual(zip(files), zip(new Map([...files].reverse())));
  });

  for (const name of PHP) {
    it(`${name} does nothing when it is asked for by itself`, () => {
      assert.match(readFileSync(name, 'utf8'), /if \( ! defined\( 'ABSPATH' \)[^)]*/);
    });
  }

  it('has correct PHP in every file', { skip: hasPhp ? false : 'php is not installed' }, () => {
    const built = [...files.keys()].filter((name) => name.endsWith('.php') && !name.includes('/source/'));
    for (const name of built) execFileSync('php', ['-l', join(RESULT, name)], { stdio: 'pipe' });
  });

  it('has every text in every language, and no text that nothing says', () => {
    const texts = JSON.parse(readFileSync(join(SOURCE, 'languages/texts.json'), 'utf8'));
    const said = PHP.flatMap((name) => [
      ...readFileSync(name, 'utf8').matchAll(
        /\b(?:esc_html_|esc_attr_)?_?_?e?\( '((?:[^'\\]|\\.)*)', 'mobility-widgets' \)/g,
      ),
    ]).map(([, text]) => text);
    const ofBlock = textsOfBlock()
      .map(({ text }) => text)
      .filter((text) => text !== 'Mobility Widgets');
    assert.deepEqual([...new Set([...said, ...ofBlock])].sort(), Object.keys(texts).sort());
    for (const [text, translations] of Object.entries(texts)) {
      assert.deepEqual(Object.keys(translations), LANGUAGES, text);
      for (const translation of Object.values(translations))
        assert.deepEqual(translation.match(/%[sd]/g), text.match(/%[sd]/g), text);
    }
    assert.equal(compileTexts().size, LANGUAGES.length);
  });
});
