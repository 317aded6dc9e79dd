import type { Response } from './estimate-ability.js';
import { correlationOf, meanOf, sumOf, varianceOf } from './spread.js';

/** What one person answered: responses by the item's id. Not everybody needs the same items. */
export type ResponseSheet = ReadonlyMap<string, Response>;

export interface ItemStatistics {
  readonly id: string;
  /** People who were asked. */
  readonly people: number;
  /** Share of right answers, 0 … 1. */
  readonly facility: number;
  /**
   * Corrected item-total correlation, −1 … 1: of the item with the share of the other items that the same person got right.
   * Where all had the same items, this is the item-rest correlation. Undefined where one of the two does not vary.
   */
  readonly discrimination?: number;
}

/** How each item did, in the order in which the items first appear. */
export function itemStatistics(sheets: readonly ResponseSheet[]): ItemStatistics[] {
  const ids = [...new Set(sheets.flatMap((sheet) => [...sheet.keys()]))];
  return ids.map((id) => {
    const asked = sheets.flatMap((sheet) => {
      const response = sheet.get(id);
      return response === undefined ? [] : [{ sheet, response }];
    });
    const withRest = asked.filter(({ sheet }) => sheet.size > 1);
    const rest = withRest.map(({ sheet, response }) => (sumOf([...sheet.values()]) - response) / (sheet.size - 1));
    const discrimination = correlationOf(
      withRest.map(({ response }) => response),
      rest,
    );
    const facility = meanOf(asked.map(({ response }) => response));
    return { id, people: asked.length, facility, ...(discrimination !== undefined && { discrimination }) };
  });
}

export interface Reliability {
  /** Cronbach's alpha; of right and wrong alone it is KR-20. At most 1; a negative one is possible. */
  readonly alpha: number;
  /** Standard error of measurement, in items. */
  readonly standardErrorOfMeasurement: number;
  readonly people: number;
  readonly items: number;
}

/** Undefined where people had different items (as adaptive tests give them), fewer than two, or all the same score. */
export function reliabilityOf(sheets: readonly ResponseSheet[]): Reliability | undefined {
  const ids = [...(sheets[0]?.keys() ?? [])];
  const haveSame = sheets.every((sheet) => sheet.size === ids.length && ids.every((id) => sheet.has(id)));
  if (!haveSame || sheets.length < 2 || ids.length < 2) return undefined;
  const variances = ids.map((id) => varianceOf(sheets.map((sheet) => sheet.get(id) ?? 0)));
  const totals = varianceOf(sheets.map((sheet) => sumOf([...sheet.values()])));
  if (totals === 0) return undefined;
  return { ...cronbachAlpha(variances, totals), people: sheets.length, items: ids.length };
}

/**
 * @param itemVariances - One for each item, at least two.
 * @param totalVariance - Of the sums, above 0.
 */
export function cronbachAlpha(
  itemVariances: readonly number[],
  totalVariance: number,
): Pick<Reliability, 'alpha' | 'standardErrorOfMeasurement'> {
  const items = itemVariances.length;
  const alpha = (items / (items - 1)) * (1 - sumOf(itemVariances) / totalVariance);
  return { alpha, standardErrorOfMeasurement: Math.sqrt(totalVariance * (1 - alpha)) };
}
