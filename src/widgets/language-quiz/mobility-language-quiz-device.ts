import { today } from '../../model/plain-date.js';
import { type KeptCode, readKept, toKept } from './kept-code.js';

/** One code for each language that is tested. */
const keyOf = (language: string): string => `mobility-quiz-before/${language}`;

/** A frame without an origin, a browser that blocks it or a full one throws on any use. */
function tryStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

export function findKept(language: string): KeptCode | undefined {
  return readKept(tryStorage((storage) => storage.getItem(keyOf(language))) ?? '', today());
}

/** Follows a visitor's choice, and nothing else. False where the browser does not allow it. */
export function keepCode(language: string, code: string): boolean {
  tryStorage((storage) => {
    storage.setItem(keyOf(language), JSON.stringify(toKept(code, today())));
  });
  return findKept(language)?.code === code;
}

export function eraseKept(language: string): void {
  tryStorage((storage) => {
    storage.removeItem(keyOf(language));
  });
}
