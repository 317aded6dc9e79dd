/** Serves the built site: any origin may read it (as the widgets' host must allow), and a browser asks anew each time. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const SITE = fileURLToPath(new URL('../dist/site', import.meta.url));

/** A server of a folder on a port of this machine (0: any free one); resolves with it and its address. */
export function serve(folder = SITE, port = 0) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const server = createServer(files);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, url: `http://localhost:${server.address().port}/` }));
  });
}

async function main() {
  const wanted = Number(process.env.PORT ?? 4173);
  const { url } = await serve(SITE, wanted).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(SITE);
  });
  console.log(`The demonstration is at ${url} (stop it with Ctrl+C).`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
