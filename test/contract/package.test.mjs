import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the npm package', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mobility-widgets-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/mobility-widgets'));
  });
  after(() => rmSync(folder, { recursive: true }));

  async function bundle(code) {
    writeFileSync(join(folder, 'entry.js'), code);
    const input = join(folder, 'entry.js');
    const options = { configFile: false, logLevel: 'error', root: folder };
    const result = await build({ ...options, build: { write: false, minify: false, rolldownOptions: { input } } });
    return result.output.map((chunk) => chunk.code ?? '').join('\n');
  }

  it('defines all seven elements for an application that bundles it', async () => {
    const code = await bundle("import 'mobility-widgets/define';");
    for (const name of [
      'partner-map',
      'timeline',
      'language-quiz',
      'charter-signatories',
      'flyer-banner',
      'resource-library',
      'quiz-results',
    ])
      assert.match(code, new RegExp(`["']mobility-${name}["']`));
    assert.match(code, /customElements\.define\(/);
  });

  it('defines one element alone', async () => {
    const code = await bundle("import 'mobility-widgets/widgets/timeline';");
    assert.match(code, /["']mobility-timeline["']/);
    assert.doesNotMatch(code, /["']mobility-language-quiz["']/);
  });

  it('leaves out what is not used', async () => {
    const code = await bundle("import { loadFeed } from 'mobility-widgets/feed'; console.log(loadFeed);");
    assert.doesNotMatch(code, /customElements/);
  });

  it('reads feeds in Node', () => {
    const code =
      "const { parseFeed } = await import('mobility-widgets/feed'); console.log(parseFeed({ version: '1.0' }, 'https://a.example/').ok);";
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(printed.trim(), 'true');
  });
});
