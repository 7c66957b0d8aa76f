// A long sheet of an XLSX file, read column by column: what its cells show, with their number formats.

import type { TableColumn } from '../../host/engine/sheet-table';
import { type CellRules, plainCells } from './xlsx-cells';

/** A sheet of more rows than this is worth it. */
const LONG = 2000;
/** Rows at the top that are left to the importer, for the looks of a header. */
const TOP = 20;

const ROW = /<row\b/g;

export interface LongSheet {
  /** The sheet with its first rows alone. */
  readonly xml: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
}

export interface LongSheetRules extends Omit<CellRules, 'canCompute'> {
  readonly texts: readonly string[];
  /** Whether the engine knows the format. */
  readonly isFormat: (format: string) => boolean;
}

/** Whether any cell of the sheet has a formula. */
export const hasFormula = (sheet: string): boolean => /<f[\s>/]/.test(sheet);

/** Rows that a filter or a person has hidden. */
const HIDDEN_ROW = /<row\b[^>]*\shidden="(?:1|true)"/;

/**
 * Undefined where the sheet is short, and where something below its first rows would be lost: cells that
 * are marked by a background or a font, and hidden rows.
 */
export function longSheet(sheet: string, rules: LongSheetRules): LongSheet | undefined {
  const end = sheet.indexOf('</sheetData>');
  const starts = Array.from(sheet.matchAll(ROW), ({ index }) => index);
  const cut = starts[TOP];
  if (end < 0 || starts.length <= LONG || cut === undefined) return undefined;
  if (HIDDEN_ROW.test(sheet.slice(cut, end))) return undefined;
  const columns: { values: TableColumn['values'][number][]; formats: (string | undefined)[] }[] =
    [];
  const formatOf = formatsOf(rules);
  let rows = 0;
  for (const { row, column, value, style } of plainCells(sheet.slice(0, end), rules, rules.texts)) {
    if (style !== undefined && row >= TOP && rules.styles.isMarked(style)) return undefined;
    if (value === undefined || value === '') continue;
    while (columns.length <= column) columns.push({ values: [], formats: [] });
    const own = columns[column];
    if (own === undefined) continue;
    const format = style === undefined ? undefined : formatOf(style);
    while (own.values.length < row) own.values.push(undefined);
    own.values[row] = format === PLAIN_TEXT && typeof value === 'number' ? String(value) : value;
    if (format !== undefined) own.formats[row] = format;
    rows = Math.max(rows, row + 1);
  }
  return {
    xml: sheet.slice(0, cut) + sheet.slice(end),
    columns: columns.map(({ values, formats }) => ({ values, formats: Array.from(formats) })),
    rows,
  };
}

const PLAIN_TEXT = '@';

/** The format of each style, looked up once. */
function formatsOf({ styles, isFormat }: LongSheetRules): (style: number) => string | undefined {
  const known = new Map<number, string | undefined>();
  return (style) => {
    if (known.has(style)) return known.get(style);
    const { format } = styles.formatOf(style);
    const own = format !== 'General' && isFormat(format) ? format : undefined;
    known.set(style, own);
    return own;
  };
}
