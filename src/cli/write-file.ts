import { writeFile } from 'node:fs/promises';
import type { Language } from '../model/language.js';
import { MESSAGES } from './messages/messages.js';
import type { Output } from './output.js';

/** Writes a file, or says that it cannot be written. Resolves to whether it was. */
export async function writeOrSay(path: string, text: string, language: Language, output: Output): Promise<boolean> {
  try {
    await writeFile(path, text);
    return true;
  } catch {
    output.writeError(`${MESSAGES[language].unwritable.replace('{found}', () => path)}\n`);
    return false;
  }
}
