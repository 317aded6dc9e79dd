/** From how many partners on a visitor needs a search. */
const LEAST_SEARCHED = 8;

/** Up to a dozen partners are all shown, side by side where they must be. */
const MOST_AT_ONCE = 12;

export function isSearched(partners: number): boolean {
  return partners >= LEAST_SEARCHED;
}

/** Whether the map needs clusters, and zooms by itself. */
export function isCrowded(partners: number): boolean {
  return partners > MOST_AT_ONCE;
}
