import type { Banner, Network } from '../../model/network.js';
import { type PlainDate, toEpochDay, toLastEpochDay } from '../../model/plain-date.js';

export interface BannerWish {
  /** Id of the banner that the page names; empty where it leaves the choice to the feed. */
  readonly id: string;
  readonly today: PlainDate;
  readonly isHidden: (banner: Banner) => boolean;
}

/**
 * The first banner of the feed that is due and was not hidden: the order of the feed is the priority, so the next one
 * comes up when a visitor hides the first. A page that names a banner gets that one or none.
 */
export function chooseBanner({ banners }: Network, { id, today, isHidden }: BannerWish): Banner | undefined {
  return banners.find((banner) => (id === '' || banner.id === id) && isDue(banner, today) && !isHidden(banner));
}

/** Both days count; a month alone counts with all of its days. */
export function isDue({ startsOn, endsOn }: Banner, today: PlainDate): boolean {
  const day = toEpochDay(today);
  return !(startsOn && day < toEpochDay(startsOn)) && !(endsOn && day > toLastEpochDay(endsOn));
}
