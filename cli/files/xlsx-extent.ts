// How far a sheet of an XLSX file really goes: a format on a whole row, column or sheet is no cell.

const ROW_END = '</row>';
const EMPTY_CELL = /<c r="([A-Z]+)\d+"[^>]*><\/c>/g;
const FILLED_CELL = /<c r="([A-Z]+)\d+"[^>]*>(?!<\/c>)/g;

/**
 * A sheet without the rows below its last filled cell: a format that somebody gave to row 1,048,576
 * would make a million rows of it.
 */
export function withoutEmptyEnd(sheet: string): string {
  const end = sheet.indexOf('</sheetData>');
  if (end < 0) return sheet;
  const filled = Math.max(...['<v', '<f', '<is'].map((tag) => sheet.lastIndexOf(tag, end)));
  const rowEnd = filled < 0 ? -1 : sheet.indexOf(ROW_END, filled);
  if (rowEnd < 0 || rowEnd > end) return filled < 0 ? withoutRows(sheet, end) : sheet;
  return sheet.slice(0, rowEnd + ROW_END.length) + sheet.slice(end);
}

function withoutRows(sheet: string, end: number): string {
  const start = /<sheetData\b[^>]*>/.exec(sheet);
  return start === null || start.index > end
    ? sheet
    : sheet.slice(0, start.index + start[0].length) + sheet.slice(end);
}

/** A sheet of mended cells without the empty ones right of its last filled column. */
export function withoutEmptyRight(sheet: string): string {
  const width = (letters: string): string => letters.padStart(4, ' ');
  let last = '';
  for (const [, letters = ''] of sheet.matchAll(FILLED_CELL)) {
    if (width(letters) > last) last = width(letters);
  }
  return sheet.replace(EMPTY_CELL, (cell, letters: string) => (width(letters) > last ? '' : cell));
}
