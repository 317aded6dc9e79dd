/** A site that `mobility-widgets build` made, on an origin of its own, with the address that its oEmbed links name. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { buildSite } from '../support/built-site.mjs';

export async function startPartnerSite() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${server.address().port}/`;
  const { site, remove } = await buildSite('--base-url', url);
  const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*');
  server.on('request', sirv(site, { setHeaders }));
  const close = () => {
    server.closeAllConnections();
    server.close();
    return remove();
  };
  return { url, close };
}
