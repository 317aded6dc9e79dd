import { chooseText } from '../localized-text.js';
import type { Network, NetworkEvent } from '../network.js';

const LONGEST_NAME = 60;

/**
 * `near-in-europe-2022-03-28-first-mobility.ics`: ASCII, since some systems spoil other letters. A name without a letter
 * of the Latin alphabet gives way to the event's id.
 */
export function eventFileName(network: Network, event: NetworkEvent, language: string): string {
  const name = slug(chooseText(event.name, language, network).value) || slug(event.id) || 'event';
  return `${networkName(network)}-${event.startDate}-${name}.ics`;
}

/** `near-in-europe.ics`, for several events. */
export function calendarFileName(network: Network): string {
  return `${networkName(network)}.ics`;
}

function networkName({ project }: Network): string {
  return slug(project?.acronym ?? '') || 'mobility-network';
}

/** "Réunion à Liepāja" → "reunion-a-liepaja". */
function slug(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .normalize('NFKD')
    .replace(/[\p{M}’'·]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
}
