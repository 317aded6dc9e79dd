/** One origin for all: our built site, the peers, the pages, and the data that was generated for this run. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const FOLDERS = { '/site': '../../dist/site', '/peers': 'node_modules', '/bench': 'peers' };

/**
 * @param {Map<string, { type: string, body: string | Buffer }>} documents by path, kept in memory
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveBench(documents) {
  const folders = Object.fromEntries(
    Object.entries(FOLDERS).map(([prefix, path]) => [
      prefix,
      sirv(fileURLToPath(new URL(path, import.meta.url)), { etag: true }),
    ]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = documents.get(pathname);
    if (found) return answer(response, found);
    const [, prefix = ''] = /^(\/[^/]+)\//.exec(pathname) ?? [];
    request.url = request.url.slice(prefix.length);
    const notFound = () => response.writeHead(404).end();
    return folders[prefix] ? folders[prefix](request, response, notFound) : notFound();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ url: `http://localhost:${server.address().port}`, close });
    });
  });
}

function answer(response, { type, body }) {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
