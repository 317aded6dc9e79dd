import type { Banner, Network } from '../../model/network.js';

/** The banner that the page names, else the first one; a name that the feed does not know gives none. */
export function chooseBanner({ banners }: Network, id: string): Banner | undefined {
  return id === '' ? banners[0] : banners.find((banner) => banner.id === id);
}
