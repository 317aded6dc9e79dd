import type { Choice } from './choice.js';
import type { Way } from './places.js';
import type { Site } from './snippet.js';

/**
 * What a Content-Security-Policy has to allow for a way, as additions to the lines that are there. Empty where the page
 * itself loads nothing of ours. https://www.w3.org/TR/CSP3/
 */
export function policyFor(way: Way, choice: Choice, site: Site): string {
  if (way === 'shortcode' || way === 'address') return '';
  const widgets = new URL(site.base).origin;
  const hosts = [...new Set([widgets, originOf(choice.feed || site.feed)])].filter(Boolean).join(' ');
  if (way === 'frame') return `frame-src ${widgets}; script-src ${widgets}`;
  const media = choice.widget === 'language-quiz' ? `; media-src ${hosts}` : '';
  return `script-src ${widgets}; style-src 'self'; connect-src ${hosts}; img-src ${hosts}${media}`;
}

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
}
