import type { Result } from '../model/result.js';
import type { FeedProblem } from './problem.js';
import { claimEarlyRequest } from './early-request.js';
import { readText } from './read-text.js';
import { isSafeLocation, parseUrl } from './safe-url.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until the request is given up. */
  readonly timeout?: number;
  readonly cache?: 'default' | 'force-cache';
  /** For tests and for servers that fetch in their own way. */
  readonly fetch?: typeof fetch;
}

export interface LoadedText {
  readonly text: string;
  /** Where it really came from, after redirects. */
  readonly base: URL;
}

export interface LoadedJson {
  readonly json: unknown;
  readonly base: URL;
}

const DEFAULT_TIMEOUT = 15_000;

/** Fetches a JSON file of a stranger, as `loadText` does. */
export async function loadJson(
  address: URL | string,
  options: LoadOptions = {},
): Promise<Result<LoadedJson, FeedProblem[]>> {
  const loaded = await loadText(address, options);
  return loaded.ok ? parseJson(loaded.value) : loaded;
}

export function parseJson({ text, base }: LoadedText): Result<LoadedJson, FeedProblem[]> {
  try {
    return { ok: true, value: { json: JSON.parse(text) as unknown, base }, problems: [] };
  } catch {
    return fail(isHtml(text) ? 'html-instead-of-json' : 'not-json', { found: base.href });
  }
}

/** A web page, be it an error page or a form to log in, came where a JSON file was asked for. */
export function isHtml(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/** Fetches a file of a stranger: no credentials, no referrer, no headers of ours (so no preflight), bounded in time and size. */
export async function loadText(
  address: URL | string,
  options: LoadOptions = {},
): Promise<Result<LoadedText, FeedProblem[]>> {
  const url = parseUrl(String(address));
  if (!url || !isSafeLocation(url)) return fail('unsafe-address', { found: String(address) });
  const { signal, timedOut, stop } = deadline(options);
  try {
    const request = claimEarlyRequest(url) ?? fetchFeed(url, signal, options);
    return await Promise.race([request.then((response) => readResponse(response, url)), rejectOnAbort(signal)]);
  } catch {
    return fail(timedOut() ? 'timeout' : 'network', { found: url.href });
  } finally {
    stop();
  }
}

function fetchFeed(
  url: URL,
  signal: AbortSignal,
  { cache = 'default', fetch: fetchIt = fetch }: LoadOptions,
): Promise<Response> {
  const init = { credentials: 'omit', mode: 'cors', referrerPolicy: 'no-referrer', cache, signal } as const;
  return fetchIt(url, init);
}

/** An early request knows nothing of our signal, so the wait for it has to end by itself. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new Error());
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
  });
}

async function readResponse(response: Response, asked: URL): Promise<Result<LoadedText, FeedProblem[]>> {
  const base = response.url ? new URL(response.url) : asked;
  if (!isSafeLocation(base)) return fail('unsafe-redirect', { found: base.href });
  if (!response.ok) return fail('http-status', { found: String(response.status) });
  const text = await readText(response);
  if (text === undefined) return fail('too-large', { expected: '5 MB' });
  return { ok: true, value: { text, base }, problems: [] };
}

/** Aborts on the caller's signal or when time is up. `AbortSignal.any` is younger than the phones that we serve. */
function deadline({ signal, timeout = DEFAULT_TIMEOUT }: LoadOptions) {
  const controller = new AbortController();
  let timedOut = false;
  const abort = (): void => controller.abort();
  const timer = setTimeout(() => {
    timedOut = true;
    abort();
  }, timeout);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, timedOut: () => timedOut, stop };
}

function fail(code: FeedProblem['code'], values: Record<string, string>): { ok: false; problems: FeedProblem[] } {
  return { ok: false, problems: [{ code, path: [], values }] };
}
