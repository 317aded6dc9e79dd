import type { Site } from '../snippet.js';

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

/** What the site that this page stands on offers; a site without a list of its files offers its own folder only. */
export async function findSite(): Promise<Site> {
  const root = new URL('.', document.baseURI).href;
  const feed = new URL('feed/network.json', root).href;
  const manifest = await readManifest(new URL('manifest.json', root));
  const pinned = manifest?.files[`${manifest.version}/embed.js`];
  const rolling = `v${manifest?.version.split('.')[0] ?? ''}/`;
  return {
    base: manifest?.files[`${rolling}embed.js`] ? new URL(rolling, root).href : root,
    feed,
    ...(manifest && pinned
      ? {
          pinned: {
            base: new URL(`${manifest.version}/`, root).href,
            version: manifest.version,
            integrity: pinned.integrity,
          },
        }
      : {}),
  };
}

async function readManifest(address: URL): Promise<Manifest | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
