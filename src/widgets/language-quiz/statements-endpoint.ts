const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** The folder of a learning record store, `https://lrs.example.org/xapi/`; undefined of what is no address, and without https. */
export function toEndpoint(attribute: string, page: string): URL | undefined {
  if (attribute.trim() === '') return undefined;
  try {
    const url = new URL(`${attribute.trim().replace(/\/*$/, '')}/`, page);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.includes(url.hostname));
    return isSafe ? url : undefined;
  } catch {
    return undefined;
  }
}
