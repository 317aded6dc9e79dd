import { seal } from '../../model/measurement/seal.js';
import { downloadFile } from '../../ui/download-file.js';
import { type ResultSource, toFileName, toResultJson } from './result-file.js';

/** Gives the visitor a file that only the holder of the key can read. False where the browser has no cryptography. */
export async function downloadSealed(source: ResultSource, publicKey: string): Promise<boolean> {
  const sealed = await seal(toResultJson(source), publicKey);
  if (sealed.ok) downloadFile(toFileName(source, 'sealed.json'), 'application/json', sealed.value);
  return sealed.ok;
}
