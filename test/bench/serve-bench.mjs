/** One origin for all: our built site, the peers, the pages, and the data that was generated for this run. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const FOLDERS = { '/site': '../../dist/site', '/peers': 'node_modules', '/bench': 'peers' };

const COMPRESSED = '/brotli/';
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

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
    if (pathname.startsWith(COMPRESSED)) return answer(response, compressed(pathname, documents));
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

const cache = new Map();

/** A document or a file of the folders as a good host sends it. */
function compressed(pathname, documents) {
  if (!cache.has(pathname)) {
    const path = pathname.slice(COMPRESSED.length - 1);
    const { type, body } = documents.get(pathname) ?? documents.get(path) ?? readFrom(path);
    cache.set(pathname, { type, body: brotliCompressSync(body), encoding: { 'Content-Encoding': 'br' } });
  }
  return cache.get(pathname);
}

function readFrom(path) {
  const [, prefix] = /^(\/[^/]+)\//.exec(path);
  const file = fileURLToPath(new URL(FOLDERS[prefix] + path.slice(prefix.length), import.meta.url));
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(file) };
}

function answer(response, { type, body, encoding }) {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': length, ...encoding });
  response.end(body);
}
