import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPackage } from '../support/installed-package.mjs';

const FOLDER = fileURLToPath(new URL('types-host', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = new URL('../../dist/lib/', import.meta.url);

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The frameworks are no dependency of the widgets: they are installed for this test, as locked. */
function installFrameworks() {
  const wanted = Object.entries(readJson(join(FOLDER, 'package.json')).devDependencies);
  const isThere = ([name, version]) => {
    const file = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && readJson(file).version === version;
  };
  if (wanted.every(isThere)) return;
  const options = { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' };
  assert.equal(spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options).status, 0, '`npm ci` failed');
}

describe('what editors and frameworks know of the package', () => {
  before(() => {
    installFrameworks();
    installPackage(FOLDER);
  });

  // Each file says what must be right, and by `@ts-expect-error` what must be wrong.
  it('type checks in plain TypeScript, in JSX of React 19 and for templates of Vue', () => {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', FOLDER], { encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('completes the elements in VS Code, each attribute with its values', () => {
    const { modules } = readJson(new URL('custom-elements.json', LIBRARY));
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    const { version, tags, globalAttributes } = readJson(new URL('html-custom-data.json', LIBRARY));
    assert.equal(version, 1.1);
    assert.deepEqual(tags.map(({ name }) => name).sort(), elements.map(({ tagName }) => tagName).sort());
    for (const { name, attributes } of tags) {
      const { attributes: expected } = elements.find(({ tagName }) => tagName === name);
      assert.deepEqual(
        attributes.map((attribute) => attribute.name),
        expected.map((attribute) => attribute.name),
      );
    }
    const theme = tags[0].attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(theme.values, [{ name: 'auto' }, { name: 'light' }, { name: 'dark' }]);
    assert.ok(globalAttributes[0].values.some(({ name }) => name === 'timeline'));
  });
});
