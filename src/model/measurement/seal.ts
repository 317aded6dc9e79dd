import type { Result } from '../result.js';
import { fromBase64Url, toBase64Url } from './base64-url.js';
import { CURVE, type SealKeys } from './seal-keys.js';
import { record, textUpTo } from './shape.js';

/**
 * A text that only the holder of a private key can read: ECDH over P-256 with a key pair that is made for this text alone,
 * HKDF with SHA-256 (salt: both public keys), AES-256-GCM. It hides what is written, and proves nothing about the writer.
 */

export const SEALED_FORMAT = 'mobility-sealed-result';
const SEALED_VERSION = '1.0';

/** `other-key`: sealed for somebody else. `changed`: not as it was sealed. `no-cryptography`: the page is not secure. */
export type SealProblem = 'not-sealed' | 'unknown-version' | 'bad-key' | 'other-key' | 'changed' | 'no-cryptography';

interface Sealed {
  readonly format: string;
  readonly version: string;
  /** Public keys: whom it is for, and the one made for it. */
  readonly recipient: string;
  readonly ephemeral: string;
  readonly iv: string;
  readonly content: string;
}

/** Seals a text (a result file) for the holder of a key. Never throws. */
export async function seal(text: string, recipient: string): Promise<Result<string, readonly SealProblem[]>> {
  if (!isAvailable()) return refuse('no-cryptography');
  const bytes = fromBase64Url(recipient);
  try {
    const theirs = await crypto.subtle.importKey('raw', bytes ?? new Uint8Array(), CURVE, true, []);
    const own = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
    const ephemeral = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey)));
    const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256);
    const key = await deriveKey(shared, ephemeral, recipient);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
    const sealed: Sealed = {
      ...{ format: SEALED_FORMAT, version: SEALED_VERSION, recipient, ephemeral },
      ...{ iv: toBase64Url(iv), content: toBase64Url(new Uint8Array(content)) },
    };
    return { ok: true, value: `${JSON.stringify(sealed, null, 2)}\n`, problems: [] };
  } catch {
    return refuse('bad-key');
  }
}

/** Opens what `seal` wrote. Never throws. */
export async function open(text: string, keys: SealKeys): Promise<Result<string, readonly SealProblem[]>> {
  if (!isAvailable()) return refuse('no-cryptography');
  const sealed = parseSealed(text);
  if (!sealed) return refuse('not-sealed');
  if (sealed.version !== SEALED_VERSION) return refuse('unknown-version');
  if (sealed.recipient !== keys.publicKey) return refuse('other-key');
  const own = await importPrivate(keys.privateKey);
  if (!own) return refuse('bad-key');
  try {
    const bytes = (part: string): Uint8Array<ArrayBuffer> => fromBase64Url(part) ?? new Uint8Array();
    const theirs = await crypto.subtle.importKey('raw', bytes(sealed.ephemeral), CURVE, true, []);
    const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
    const key = await deriveKey(shared, sealed.ephemeral, sealed.recipient);
    const algorithm = { name: 'AES-GCM', iv: bytes(sealed.iv) };
    const value = new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes(sealed.content)));
    return { ok: true, value, problems: [] };
  } catch {
    return refuse('changed');
  }
}

const isSealed = record({
  version: textUpTo(10),
  recipient: textUpTo(200),
  ephemeral: textUpTo(200),
  iv: textUpTo(100),
  content: textUpTo(10_000_000),
});

function parseSealed(text: string): Sealed | undefined {
  try {
    const json = JSON.parse(text) as Sealed;
    return isSealed(json, '').length === 0 && json.format === SEALED_FORMAT ? json : undefined;
  } catch {
    return undefined;
  }
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

async function importPrivate(privateKey: string): Promise<Key | undefined> {
  try {
    const bytes = fromBase64Url(privateKey) ?? new Uint8Array();
    return await crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']);
  } catch {
    return undefined;
  }
}

async function deriveKey(shared: ArrayBuffer, ephemeral: string, recipient: string): Promise<Key> {
  const encoder = new TextEncoder();
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const salt = encoder.encode(`${ephemeral}.${recipient}`);
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: encoder.encode(`${SEALED_FORMAT}/${SEALED_VERSION}`),
  };
  return crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function isAvailable(): boolean {
  return (globalThis.crypto as typeof crypto | undefined)?.subtle !== undefined;
}

function refuse(problem: SealProblem): Result<never, readonly SealProblem[]> {
  return { ok: false, problems: [problem] };
}
