import { readFile, stat } from 'node:fs/promises';
import type { Result } from '../model/result.js';
import { loadText } from '../feed/load-json.js';
import type { FeedProblem } from '../feed/problem.js';
import { LARGEST_FEED } from '../feed/read-text.js';

/** A file as it was read. */
export interface Source {
  /** As its reader named it, so that a terminal can open it. */
  readonly name: string;
  readonly text: string;
  /** Where relative addresses start, when it came from the web. */
  readonly base?: URL;
}

/** Reads a path, or an address by the rules that browsers follow: https (http on this machine), bounded size and time. */
export function readSource(name: string): Promise<Result<Source, FeedProblem[]>> {
  return /^https?:\/\//i.test(name) ? readAddress(name) : readPath(name);
}

async function readAddress(name: string): Promise<Result<Source, FeedProblem[]>> {
  const loaded = await loadText(name);
  return loaded.ok ? { ok: true, value: { name, ...loaded.value }, problems: [] } : loaded;
}

async function readPath(name: string): Promise<Result<Source, FeedProblem[]>> {
  try {
    if ((await stat(name)).size > LARGEST_FEED) return fail('too-large', { expected: '5 MB' });
    // Browsers would show � for what is not UTF-8. A byte order mark is dropped, as they do.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(name));
    return { ok: true, value: { name, text }, problems: [] };
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail(isAbsent ? 'file-missing' : 'unreadable', { found: name });
  }
}

function fail(code: FeedProblem['code'], values: Record<string, string>): { ok: false; problems: FeedProblem[] } {
  return { ok: false, problems: [{ code, path: [], values }] };
}
