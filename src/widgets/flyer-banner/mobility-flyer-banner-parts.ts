/**
 * What some banners or some visitors need and others do not: fetched when it is needed, once for all banners of the page.
 * What cannot be fetched is done without.
 */
const PARTS = {
  /** Where visitors may hide a banner. */
  dismissals: () => import('./mobility-flyer-banner-dismissals.js'),
  /** Where an event to come is announced. */
  nextEvent: () => import('./mobility-flyer-banner-next-event.js'),
  /** Where a banner has a flyer: comes beside the other parts, before anything is drawn. */
  flyer: () => import('./mobility-flyer-banner-flyer.js'),
  /** Beside the feed's own statement in all languages but English, and without one. */
  funding: () => import('./funding-statement.js'),
  /** Once the page has come to rest: share, hide, print, and the flyer in other languages. */
  tools: () => import('./mobility-flyer-banner-tools.js'),
};

export type PartName = keyof typeof PARTS;

type Parts = { [Name in PartName]: Awaited<ReturnType<(typeof PARTS)[Name]>> };

/** The parts that are there. */
export const parts: Partial<Parts> = {};

/** Fetches what is missing of the named parts. */
export async function fetchParts(...names: readonly (PartName | false | undefined)[]): Promise<void> {
  const fetchPart = async (name: PartName | false | undefined): Promise<void> => {
    if (name && !parts[name]) Object.assign(parts, { [name]: await PARTS[name]() });
  };
  await Promise.allSettled(names.map(fetchPart));
}
