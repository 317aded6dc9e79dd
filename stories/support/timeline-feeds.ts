/** Feeds for the timeline, made from the sample feed. What they add is sample data. */
import { fetchSample } from './feeds.js';
import { answerAt, answerJson, besideSample } from './virtual-feeds.js';

type Json = Record<string, any>;

function changedSample(name: string, change: (feed: Json) => Json): string {
  return answerAt(besideSample(`timeline-${name}.json`), async () =>
    answerJson(change(JSON.parse(await fetchSample()) as Json)),
  );
}

/** One event for every status, around April 2022. */
export const allStatuses = changedSample('statuses', (feed) => ({
  ...feed,
  flows: [],
  events: [
    { id: 'held', type: 'meeting', name: 'Held', startDate: '2022-02-03', eventStatus: 'held', location: 'dijon' },
    { id: 'plain', type: 'meeting', name: 'Without a status', startDate: '2022-02-20', location: 'faro' },
    { id: 'cancelled', type: 'multiplier', name: 'Cancelled', startDate: '2022-03-04', eventStatus: 'cancelled' },
    { id: 'now', type: 'mobility', name: 'Under way', startDate: '2022-03-28', endDate: '2022-04-08' },
    { id: 'postponed', type: 'output', name: 'Postponed', startDate: '2022-05', eventStatus: 'postponed' },
    {
      id: 'moved-from',
      type: 'deadline',
      name: 'Moved from another day',
      startDate: '2022-05-12',
      previousStartDate: '2021-11-30',
      eventStatus: 'moved',
    },
    { id: 'moved', type: 'test', name: 'Moved, nobody says from when', startDate: '2022-06-01', eventStatus: 'moved' },
    { id: 'scheduled', type: 'other', name: 'Scheduled', startDate: '2022-06-20', eventStatus: 'scheduled' },
  ],
}));

/** The sample feed, of which nobody knows the days. */
export const monthsOnly = changedSample('months', (feed) => ({
  ...feed,
  events: feed.events.map(({ startDate, endDate, ...event }: Json) => ({
    ...event,
    startDate: startDate.slice(0, 7),
    ...(endDate ? { endDate: endDate.slice(0, 7) } : {}),
  })),
}));

/** Each event with a picture. */
export const withPicture = changedSample('picture', (feed) => ({
  ...feed,
  events: feed.events.map((event: Json) => ({
    ...event,
    image: {
      sources: [{ src: 'images/banner.svg', type: 'image/svg+xml', width: 960, height: 540 }],
      alt: 'Sample picture',
      credit: 'Sample credit',
    },
  })),
}));

const KINDS = ['meeting', 'mobility', 'test', 'multiplier', 'deadline', 'output', 'other'];

/** A network of many years; the same events every time. */
export function manyEvents(count: number): string {
  return changedSample(`${count}`, (feed) => ({
    ...feed,
    events: Array.from({ length: count }, (_, index) => {
      const day = (offset: number): string =>
        new Date(Date.UTC(2019, 8, 1) + (Math.floor((index * 1095) / count) + offset) * 86_400_000)
          .toISOString()
          .slice(0, 10);
      const { id: location } = feed.organizations[index % feed.organizations.length];
      const type = KINDS[index % KINDS.length];
      const range = type === 'mobility' ? { endDate: day(11) } : {};
      return { id: `event-${index}`, type, name: `Sample event ${index + 1}`, startDate: day(0), ...range, location };
    }),
  }));
}
