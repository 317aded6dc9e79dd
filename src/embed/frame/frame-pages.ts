/** What a page has of our frame pages, links and frames: loaded by `embed.js` where there is one. */
import { sizeFrame } from './frame-host.js';
import { upgradeLink } from './frame-link.js';

/** @param base the folder of `embed.js` */
export function takeFramePage(place: HTMLElement, base: string): void {
  if (place instanceof HTMLAnchorElement) upgradeLink(place, base);
  else sizeFrame(place as HTMLIFrameElement, base);
}
