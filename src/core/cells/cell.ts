// What one cell holds, as the core sees it: a date is the sheet's wall clock, in no time zone.

/**
 * A cell's value. Blank is the empty string. A Sheets error arrives as its text, such as `#N/A`.
 *
 * A `Date` carries the sheet's wall clock in its UTC fields: a cell that shows 10 March 2026 is
 * `new Date(Date.UTC(2026, 2, 10))` whatever the zones of the spreadsheet and the script. Whoever
 * reads cells makes them so; the core only asks for the UTC fields.
 */
export type Cell = string | number | boolean | Date;

/** `instanceof Date` may fail for a date made in another script context; its tag doesn't. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';

/** One row of cells, left to right. */
export type Row = readonly Cell[];

/** A rectangular block of cells, top row first. */
export type Table = readonly Row[];

/** A whole number of days since 1 January 1970 on the sheet's wall clock. */
export type Day = number;
