/** How the widget gets into the page. */
export type Way = 'tag' | 'element' | 'link' | 'address' | 'frame' | 'shortcode';

/** Where a webmaster pastes, and the way that works there; the second is for who may do more, or less, than most. */
export const PLACES = {
  'own-theme': { ways: ['tag', 'element'] },
  'wordpress-plugin': { ways: ['shortcode'] },
  wordpress: { ways: ['address', 'link'] },
  strict: { ways: ['link'] },
  moodle: { ways: ['link', 'frame'] },
  joomla: { ways: ['link', 'tag'] },
  spip: { ways: ['tag', 'link'] },
  drupal: { ways: ['link', 'tag'] },
  'google-sites': { ways: ['address'] },
  other: { ways: ['tag', 'frame', 'link'] },
} as const satisfies Record<string, { readonly ways: readonly [Way, ...Way[]] }>;

export type PlaceName = keyof typeof PLACES;

export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
