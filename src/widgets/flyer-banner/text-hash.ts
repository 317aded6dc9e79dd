import type { Banner } from '../../model/network.js';

/**
 * A short mark of what a banner says, in all of its languages: another text has another mark, another picture or schedule
 * has not. FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/rfc9923
 */
export function textHash({ name, description, actions }: Banner): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([name, description, actions])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
