import type { Network, NetworkEvent, Place } from '../network.js';
import type { EventStatus } from '../vocabulary.js';
import { linkedAddress } from './linked-organization.js';
import { linkedText, type Node } from './linked-text.js';

/** What schema.org has no word for (an event that was held) says nothing. */
const STATUSES: Readonly<Partial<Record<EventStatus, string>>> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

export function linkedEvent(event: NetworkEvent, network: Network, idOf: (id: string) => string): Node {
  const { id, name, summary, startDate, endDate, eventStatus, previousStartDate, location, organizer, superEvent } =
    event;
  return {
    '@type': 'Event',
    '@id': idOf(id),
    name: linkedText(name, network),
    description: linkedText(summary, network),
    startDate,
    endDate: endDate ?? startDate,
    previousStartDate,
    eventStatus: eventStatus && STATUSES[eventStatus],
    location: typeof location === 'string' ? { '@id': idOf(location) } : linkedPlace(location, network),
    organizer: organizer === undefined ? undefined : { '@id': idOf(organizer) },
    superEvent: superEvent === undefined ? undefined : { '@id': idOf(superEvent) },
    image: event.image?.sources.at(-1)?.src,
  };
}

function linkedPlace(place: Place | undefined, network: Network): Node | undefined {
  return (
    place && {
      '@type': 'Place',
      name: linkedText(place.name, network),
      address: linkedAddress(place.address, network),
      geo: place.geo && { '@type': 'GeoCoordinates', ...place.geo },
    }
  );
}
