import { isPlainDate, type PlainDate } from '../../model/plain-date.js';
import { decodeResult } from '../../model/measurement/result-code.js';

/** A result code on the visitor's own device. */
export interface KeptCode {
  readonly code: string;
  /** The last day on which it is read. */
  readonly until: PlainDate;
}

/** For twelve months. */
export function toKept(code: string, day: PlainDate): KeptCode {
  const [year = '', ...rest] = day.split('-');
  const monthAndDay = rest.join('-').replace('02-29', '02-28');
  return { code, until: `${Number(year) + 1}-${monthAndDay}` };
}

/** What `JSON.stringify` made of it; undefined of anything else, and after its last day. Never throws. */
export function readKept(text: string, day: PlainDate): KeptCode | undefined {
  const { code, until } = parse(text);
  if (typeof code !== 'string' || typeof until !== 'string' || !isPlainDate(until)) return undefined;
  return until >= day && decodeResult(code).ok ? { code, until } : undefined;
}

function parse(text: string): Partial<Record<keyof KeptCode, unknown>> {
  try {
    return Object(JSON.parse(text)) as Partial<Record<keyof KeptCode, unknown>>;
  } catch {
    return {};
  }
}
