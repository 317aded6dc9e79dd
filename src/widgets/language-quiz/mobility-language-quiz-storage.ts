import { readQuizId, STORAGE_PREFIX } from './stored-attempt.js';

/** Stands in where the browser refuses: what is in it lasts until the page is left. */
const memory = new Map<string, string>();

/**
 * The storage of the tab, which dies with it. A frame without an origin, a browser that blocks it or a full one throws on
 * any use: the quiz goes on without it.
 */
function tryStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

export function readStored(key: string): string {
  return memory.get(key) ?? tryStorage((storage) => storage.getItem(key)) ?? '';
}

export function writeStored(key: string, text: string): void {
  const isWritten = tryStorage((storage) => {
    storage.setItem(key, text);
    return true;
  });
  if (isWritten) memory.delete(key);
  else memory.set(key, text);
}

export function eraseStored(key: string): void {
  memory.delete(key);
  tryStorage((storage) => {
    storage.removeItem(key);
  });
}

/** Quizzes with an attempt in this tab. */
export function storedQuizIds(): string[] {
  const keys = [...memory.keys(), ...(tryStorage((storage) => Object.keys(storage)) ?? [])];
  return keys.filter((key) => key.startsWith(STORAGE_PREFIX)).flatMap((key) => readQuizId(readStored(key)) ?? []);
}
