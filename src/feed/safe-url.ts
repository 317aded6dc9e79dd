const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The absolute address of a value from a feed, or undefined when a page must not follow it. Allowed: https, and
 * http on this machine for trials. `z.url()` would accept `javascript:`; Lit does not block it in an `href`.
 */
export function toSafeUrl(value: string, base: URL | string): string | undefined {
  // URL parsing drops tabs and newlines silently: `java\nscript:` must not become something else than it looks.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (value.trim() === '' || /[\u0000-\u001f\u007f]/.test(value)) return undefined;
  // With a base, two addresses are parsed each time; what begins like this needs none.
  const url = parseUrl(value, value.startsWith('https://') ? undefined : base);
  return url && isSafeLocation(url) ? url.href : undefined;
}

/** `new URL` without the exception; `URL.canParse` is younger than the phones that we serve. */
export function parseUrl(value: string, base?: URL | string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** Whether a feed or a file may be fetched from here: https (or http on this machine), without credentials. */
export function isSafeLocation(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
