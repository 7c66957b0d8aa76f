// Several opened files -> one workbook: unique tab names, and one numbering of styles and formats.

import type { SheetSnapshot, WorkbookSnapshot } from '../../host/engine/engine';
import type { FileNote } from './file-note';

/** A workbook as the engine loads it (the snapshot that isn't the bare files of an XLSX package). */
export type WorkbookData = Extract<WorkbookSnapshot, { readonly sheets: readonly SheetSnapshot[] }>;

/** A file as a workbook of its own, and what is worth knowing about how it was read. */
export interface ReadFile {
  readonly workbook: WorkbookData;
  readonly notes: readonly FileNote[];
}

type Numbered = 'styles' | 'formats' | 'borders';
const NUMBERED: readonly Numbered[] = ['styles', 'formats', 'borders'];

/** Joins workbooks whose tab names are unique already; see `freeTabName`. */
export function joinWorkbooks(workbooks: readonly WorkbookData[]): WorkbookData {
  const first = workbooks[0];
  if (first === undefined) throw new RangeError('joinWorkbooks: there is no workbook to join.');
  return workbooks.slice(1).reduce(join, first);
}

function join(left: WorkbookData, right: WorkbookData): WorkbookData {
  const moved = renumbered(right, {
    styles: highest(left.styles) + 1,
    formats: highest(left.formats) + 1,
    borders: highest(left.borders) + 1,
  });
  return {
    ...left,
    sheets: [...left.sheets, ...moved.sheets],
    styles: { ...left.styles, ...moved.styles },
    formats: { ...left.formats, ...moved.formats },
    borders: { ...left.borders, ...moved.borders },
    // A name that both have means the first file's range: the file named first is the overlap tab's.
    namedRanges: { ...moved.namedRanges, ...left.namedRanges },
  };
}

function renumbered(
  workbook: WorkbookData,
  by: { readonly [what in Numbered]: number },
): WorkbookData {
  const result: { -readonly [key in keyof WorkbookData]: WorkbookData[key] } = { ...workbook };
  for (const what of NUMBERED) {
    Object.assign(result, { [what]: shiftedKeys(workbook[what] ?? {}, by[what]) });
  }
  result.sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    styles: shiftedValues(sheet.styles, by.styles),
    formats: shiftedValues(sheet.formats, by.formats),
    borders: shiftedValues(sheet.borders, by.borders),
  }));
  return result;
}

function highest(numbered: object | undefined): number {
  return Object.keys(numbered ?? {}).reduce((most, key) => Math.max(most, Number(key)), 0);
}

function shiftedKeys(numbered: object, by: number): object {
  return Object.fromEntries(
    Object.entries(numbered).map(([key, value]) => [Number(key) + by, value]),
  );
}

function shiftedValues(
  zones: { readonly [zone: string]: number } | undefined,
  by: number,
): { [zone: string]: number } {
  const shifted: { [zone: string]: number } = {};
  for (const zone of Object.keys(zones ?? {})) shifted[zone] = (zones?.[zone] ?? 0) + by;
  return shifted;
}
