/** Apache as a shared host runs it: all that a webmaster can change is the `.htaccess` that the build command wrote. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureApache } from './browsers.mjs';
import { findFreePort } from './free-port.mjs';

/** Where Debian and Ubuntu keep them. */
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'mime'];

/** Serves a built site with these modules beside the needed ones; `close` ends the server. */
export async function startApache(site, scratch, modules) {
  const executable = await ensureApache();
  const port = await findFreePort();
  const settings = `ServerRoot ${scratch}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(scratch, 'pid')}
ErrorLog ${join(scratch, 'error.log')}
User www-data
Group www-data
${[...NEEDED, ...modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride FileInfo
</Directory>
`;
  await mkdir(scratch, { recursive: true });
  await writeFile(join(scratch, 'all.conf'), settings);
  const server = spawn(executable, ['-X', '-f', join(scratch, 'all.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return { url, close: () => server.kill() };
    await setTimeout(50);
  }
  server.kill();
  throw new Error(`Apache does not answer: ${await readFile(join(scratch, 'error.log'), 'utf8').catch(() => '')}`);
}
