import type { Network } from '../../model/network.js';
import { type PlainDate, toEpochDay, toLastEpochDay } from '../../model/plain-date.js';
import type { FeedProblem, ProblemPath } from '../problem.js';

interface Period {
  readonly path: ProblemPath;
  readonly start: readonly [field: string, date: PlainDate | undefined];
  readonly end: readonly [field: string, date: PlainDate | undefined];
}

/**
 * No end before its start, and no event outside the project. A month alone stands for all of its days: it contradicts
 * another date only when none of them would fit.
 */
export function checkDates(network: Network): FeedProblem[] {
  const periods = periodsOf(network);
  return [...periods.flatMap(checkOrder), ...checkProjectDates(network)];
}

function periodsOf({ project, events, banners }: Network): Period[] {
  const schemaOrg = (path: ProblemPath, record: { startDate: PlainDate; endDate?: PlainDate }): Period => ({
    path,
    start: ['startDate', record.startDate],
    end: ['endDate', record.endDate],
  });
  return [
    ...(project ? [schemaOrg(['project'], project)] : []),
    ...events.map((event, index) => schemaOrg(['events', index], event)),
    ...banners.map(({ startsOn, endsOn }, index): Period => ({
      path: ['banners', index],
      start: ['startsOn', startsOn],
      end: ['endsOn', endsOn],
    })),
  ];
}

function checkOrder({ path, start: [, start], end: [field, end] }: Period): FeedProblem[] {
  if (start === undefined || end === undefined || !isReversed(start, end)) return [];
  return [{ code: 'end-before-start', path: [...path, field], values: { found: end, expected: start } }];
}

function isReversed(start: PlainDate, end: PlainDate): boolean {
  return toLastEpochDay(end) < toEpochDay(start);
}

function checkProjectDates({ project, events }: Network): FeedProblem[] {
  // Between reversed dates nothing could lie; they are reported themselves.
  if (!project || isReversed(project.startDate, project.endDate)) return [];
  const first = toEpochDay(project.startDate);
  const last = toLastEpochDay(project.endDate);
  const expected = `${project.startDate} – ${project.endDate}`;
  return events.flatMap((event, index) =>
    (['startDate', 'endDate'] as const).flatMap((field): FeedProblem[] => {
      const date = event[field];
      if (date === undefined || (toLastEpochDay(date) >= first && toEpochDay(date) <= last)) return [];
      return [{ code: 'outside-project', path: ['events', index, field], values: { found: date, expected } }];
    }),
  );
}
