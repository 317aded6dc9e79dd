import { isRecord } from '../../model/measurement/shape.js';
import { isPublicKey, type SealKeys } from '../../model/measurement/seal-keys.js';

/** What a teacher keeps: the one thing that opens the results of a group. */
const KEY_FORMAT = 'mobility-quiz-keys';

export function toKeyFile({ publicKey, privateKey }: SealKeys): string {
  return `${JSON.stringify({ format: KEY_FORMAT, version: '1.0', publicKey, privateKey }, undefined, 2)}\n`;
}

/** By its format alone: whether it is a good one is another question. */
export function isKeyFile(text: string): boolean {
  return formatOf(text)?.format === KEY_FORMAT;
}

/** Undefined for what is no pair of keys. */
export function parseKeyFile(text: string): SealKeys | undefined {
  const json = formatOf(text);
  const { publicKey, privateKey } = json ?? {};
  if (json?.format !== KEY_FORMAT || typeof publicKey !== 'string' || typeof privateKey !== 'string') return undefined;
  return isPublicKey(publicKey) && /^[\w-]{100,300}$/.test(privateKey) ? { publicKey, privateKey } : undefined;
}

function formatOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
