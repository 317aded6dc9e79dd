import { BYTE_ORDER_MARK, toCsv } from '../../model/csv.js';
import { downloadFile } from '../../ui/download-file.js';
import type { Person } from './person.js';
import { toResultRows } from './result-rows.js';

/** All people as a table for spreadsheets. */
export function downloadPeople(people: readonly Person[]): void {
  downloadFile('group-results.csv', 'text/csv', BYTE_ORDER_MARK + toCsv(toResultRows(people)));
}
