/** The package as an application gets it: packed by npm, unpacked again, its dependencies linked to those of this tree. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Puts the package into a project's `node_modules`, without a registry. @returns {string} the package's folder there */
export function installPackage(project) {
  const shell = process.platform === 'win32';
  const temporary = mkdtempSync(join(tmpdir(), 'mobility-widgets-pack-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', temporary], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell,
  });
  const target = join(project, 'node_modules/mobility-widgets');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', join(temporary, filename), '-C', target, '--strip-components=1']);
  rmSync(temporary, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) link(name, project);
  return target;
}

function link(name, project) {
  const place = join(project, 'node_modules', name);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), place, 'dir');
}
