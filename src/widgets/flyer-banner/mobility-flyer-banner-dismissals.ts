import type { Banner, Network } from '../../model/network.js';
import { textHash } from './text-hash.js';

/** For how long a hidden banner stays hidden: on this page, in this tab, on this device. */
export type Remember = 'none' | 'session' | 'local';

/** What was hidden since the page was opened, also where the browser denies storage. */
const onThisPage = new Map<string, string>();

/** Whether this text of the banner was hidden; a changed one shows again. Reading writes nothing. */
export function isDismissed(banner: Banner, network: Network, remember: Remember): boolean {
  const [key, mark] = [keyOf(banner, network), textHash(banner)];
  if (!banner.dismissible) return false;
  return onThisPage.get(key) === mark || attempt(remember, (storage) => storage.getItem(key)) === mark;
}

/** To be called after a visitor's click only: this is what writes. */
export function dismiss(banner: Banner, network: Network, remember: Remember): void {
  const [key, mark] = [keyOf(banner, network), textHash(banner)];
  onThisPage.set(key, mark);
  attempt(remember, (storage) => storage.setItem(key, mark));
}

/** Forgets everything that was hidden of a feed, in the tab and on the device. */
export function restore(network: Network): void {
  for (const banner of network.banners) {
    const key = keyOf(banner, network);
    onThisPage.delete(key);
    attempt('session', (storage) => storage.removeItem(key));
    attempt('local', (storage) => storage.removeItem(key));
  }
}

function keyOf({ id }: Banner, network: Network): string {
  return `mobility-banner:${network.id ?? ''}#${id}`;
}

/** A sandboxed frame or a strict browser throws at the first touch of storage; a full one when writing. */
function attempt<Value>(remember: Remember, use: (storage: Storage) => Value): Value | undefined {
  try {
    if (remember === 'none') return undefined;
    return use(remember === 'session' ? sessionStorage : localStorage);
  } catch {
    return undefined;
  }
}
