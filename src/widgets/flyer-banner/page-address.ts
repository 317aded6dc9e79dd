/** Marks that advertisers and newsletters hang onto an address to follow those who share it. */
const TRACKER = /^(utm_|mtm_|pk_|mc_[ce]id$|[a-z]{0,2}clid$|msclkid$|igshid$|_ga$|_hs)/i;

export interface PageNames {
  /** As the browser shows it. */
  readonly location: string;
  /** What the page itself calls its address; taken where it is of the same site. */
  readonly canonical?: string | undefined;
  /** What the page says to share instead; taken as it is. */
  readonly wanted?: string | undefined;
}

/** The address of a page for somebody else: without the place within the page and without trackers; nothing is added. */
export function pageAddress({ location, canonical, wanted }: PageNames): string {
  const url = new URL(location);
  const named = resolve(wanted, url);
  if (named) return named.href;
  const own = resolve(canonical, url);
  const address = own?.origin === url.origin ? own : url;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKER.test(name)) address.searchParams.delete(name);
  return address.href;
}

/** Only what can be opened from a paper or a message. */
function resolve(address: string | undefined, base: URL): URL | undefined {
  try {
    const url = address ? new URL(address, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
