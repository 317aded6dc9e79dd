/** Tells spreadsheets that the file is UTF-8; they take it for the system's old encoding otherwise. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the start of a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;
/** A negative number begins like a formula and is none. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Rows as comma-separated values, RFC 4180: CRLF after each, and quotes where a cell needs them. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front, which spreadsheets know as "this is text".
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without the columns that are empty in all rows but the first, which holds their names. */
export function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const [names = [], ...values] = rows;
  const isUsed = names.map((_, column) => values.some((row) => row[column] !== ''));
  return rows.map((row) => row.filter((_, column) => isUsed[column]));
}
