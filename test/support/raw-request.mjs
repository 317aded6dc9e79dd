import { get } from 'node:http';

/** A request without what `fetch` does by itself: nothing is decompressed. */
export function rawRequest(url, headers = {}) {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });
}
