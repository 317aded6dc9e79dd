import { fromBase64Url, toBase64Url } from './base64-url.js';

/** A teacher's keys, as texts without padding. The public one goes into the link that pupils get. */
export interface SealKeys {
  /** Point on P-256, uncompressed (87 characters of base64url). */
  readonly publicKey: string;
  /** PKCS #8 (184 characters of base64url): never leaves the teacher's device. */
  readonly privateKey: string;
}

export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/**
 * Makes a pair of keys.
 *
 * @throws Error - Where the page is not secure (neither https nor localhost): browsers have no cryptography there.
 */
export async function createSealKeys(): Promise<SealKeys> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))),
  };
}

const POINT_LENGTH = 65;
const UNCOMPRESSED = 4;

/** Whether a text can be a public key, at a glance: keys come in links, which break. */
export function isPublicKey(text: string): boolean {
  const bytes = fromBase64Url(text);
  return bytes?.length === POINT_LENGTH && bytes[0] === UNCOMPRESSED;
}
