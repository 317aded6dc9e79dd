import type { NetworkEvent } from '../../model/network.js';
import { isMonthOnly, type PlainDate, toEpochDay, toLastEpochDay } from '../../model/plain-date.js';

/** How far an event is, as `Intl.RelativeTimeFormat` takes it. */
export interface Distance {
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month';
  /** Whether the event is under way; then the distance is that to its last day. */
  readonly underWay: boolean;
}

const DAYS_IN_WEEKS = 14;
const DAYS_IN_MONTHS = 56;
const DAYS_A_MONTH = 30.44;

/** The distance to an event that takes place; undefined for one that is over, called off or without a day. */
export function distanceTo(event: NetworkEvent, today: PlainDate): Distance | undefined {
  const { startDate, endDate = startDate, eventStatus } = event;
  const day = toEpochDay(today);
  if (eventStatus === 'cancelled' || eventStatus === 'postponed' || day > toLastEpochDay(endDate)) return undefined;
  if (isMonthOnly(startDate)) {
    return { value: Math.max(0, monthsBetween(today, startDate)), unit: 'month', underWay: false };
  }
  const start = toEpochDay(startDate);
  if (day <= start) return { ...inUnits(start - day), underWay: false };
  return { ...inUnits(toLastEpochDay(endDate) - day), underWay: true };
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [months, others] = [to, from].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return (months ?? 0) - (others ?? 0);
}

/** Exact days up to two weeks; farther away the day itself, which stands beside it, says more. */
function inUnits(days: number): Pick<Distance, 'value' | 'unit'> {
  if (days < DAYS_IN_WEEKS) return { value: days, unit: 'day' };
  if (days < DAYS_IN_MONTHS) return { value: Math.round(days / 7), unit: 'week' };
  return { value: Math.round(days / DAYS_A_MONTH), unit: 'month' };
}
