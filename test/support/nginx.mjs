/** nginx as a webmaster runs it: with the settings that the build command wrote, of which only the marked lines are changed. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureNginx } from './browsers.mjs';
import { findFreePort } from './free-port.mjs';

const OWN_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Serves a built site; `close` ends the server. The scratch folder takes what nginx writes. */
export async function startNginx(site, scratch) {
  const executable = await ensureNginx();
  const port = await findFreePort();
  const settings = (await readFile(join(site, 'nginx.conf'), 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/mobility-widgets;', `root ${site};`);
  await mkdir(scratch, { recursive: true });
  const temporary = OWN_FOLDERS.map((name) => `${name}_temp_path ${join(scratch, name)};`).join('\n');
  const around = `daemon off; master_process off; pid ${join(scratch, 'pid')}; error_log ${join(scratch, 'error.log')};
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${settings} }
`;
  await writeFile(join(scratch, 'all.conf'), around);
  const server = spawn(executable, ['-p', scratch, '-c', join(scratch, 'all.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return { url, close: () => server.kill() };
    await setTimeout(100);
  }
  server.kill();
  throw new Error(`nginx does not answer: ${await readFile(join(scratch, 'error.log'), 'utf8')}`);
}
