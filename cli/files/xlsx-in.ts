// An XLSX file's bytes -> a workbook: the engine's own importer, with what it misses mended.

import type { Engine, SheetSnapshot } from '../../host/engine/engine';
import { quietly } from '../../host/engine/quietly';
import { whileReadingXml } from '../../host/files/dom-globals';
import type { Parts } from '../../host/files/xlsx-parts';
import { FileProblem } from './file-problem';
import type { WorkbookData } from './workbook-data';
import {
  type CanCompute,
  markSharedStrings,
  mendCells,
  withoutEmptyEnd,
  withoutTagPrefix,
} from './xlsx-cells';
import { readWorkbookIndex, type WorkbookIndex } from './xlsx-index';
import { unpackWorkbook } from './xlsx-package';

/** Days between the two date systems that a workbook may count in. */
const DAYS_FROM_1900_TO_1904 = 1462;

export interface XlsxReading {
  readonly engine: Engine;
  readonly file: string;
  /** Functions that the engine will learn later, from the add-on; all other unknown ones freeze. */
  readonly isAddOnFunction?: (name: string) => boolean;
}

/**
 * Every tab in the workbook's own order, with formulas, formats, conditional formatting and named
 * ranges. Text stays text. A formula with a function that isn't known here keeps its last value.
 */
export function readXlsx(bytes: Uint8Array, reading: XlsxReading): WorkbookData {
  const parts = unpackWorkbook(bytes, reading.file);
  try {
    const mended = mendedParts(parts, canCompute(reading));
    const index = readWorkbookIndex(mended);
    const imported = quietly(() => whileReadingXml(() => reading.engine.load(mended)));
    return finished(imported as WorkbookData, index, reading);
  } catch (error) {
    // Whatever the importer stumbles over, its owner can only export the file again.
    throw error instanceof FileProblem ? error : new FileProblem('damaged', reading.file);
  }
}

function mendedParts(parts: Parts, computes: CanCompute): Parts {
  const mended: { [path: string]: string } = {};
  for (const [path, xml] of Object.entries(parts)) {
    const plain = withoutTagPrefix(xml);
    if (/^xl\/sharedStrings\.xml$/i.test(path)) mended[path] = markSharedStrings(plain);
    else if (/^xl\/worksheets\/[^/]+\.xml$/i.test(path))
      mended[path] = mendCells(withoutEmptyEnd(plain), computes);
    else mended[path] = plain;
  }
  return mended;
}

function canCompute({ engine, isAddOnFunction = () => false }: XlsxReading): CanCompute {
  const known = engine.registries.functionRegistry.content;
  return (formula) => {
    const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '');
    for (const [, name = ''] of bare.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)) {
      const upper = name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
      if (!(upper in known) && !isAddOnFunction(upper)) return false;
    }
    return true;
  };
}

function finished(
  imported: WorkbookData,
  index: WorkbookIndex,
  { engine, file }: XlsxReading,
): WorkbookData {
  const byName = new Map(imported.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = index.sheets.flatMap((entry) => byName.get(entry.name) ?? []);
  if (sheets.length === 0) throw new FileProblem('damaged', file);
  if (!sheets.some(holdsCells)) throw new FileProblem('no-rows', file);
  const isDate = (format: number | undefined): boolean =>
    engine.helpers.isDateTimeFormat(imported.formats?.[format ?? -1] ?? '');
  return {
    ...imported,
    sheets: index.from1904 ? sheets.map((sheet) => countedFrom1900(sheet, isDate)) : sheets,
    namedRanges: Object.fromEntries(
      index.names.map(({ name, range }) => [name, plainRange(range)]),
    ),
  };
}

function holdsCells(sheet: SheetSnapshot): boolean {
  for (const xc in sheet.cells) if (sheet.cells[xc]) return true;
  return false;
}

function countedFrom1900(
  sheet: SheetSnapshot,
  isDate: (format: number | undefined) => boolean,
): SheetSnapshot {
  const cells = { ...sheet.cells };
  for (const [xc, content] of Object.entries(cells)) {
    const serial = Number(content);
    if (
      typeof content === 'string' &&
      content !== '' &&
      serial >= 0 &&
      isDate(sheet.formats?.[xc])
    ) {
      cells[xc] = String(serial + DAYS_FROM_1900_TO_1904);
    }
  }
  return { ...sheet, cells };
}

/** `'EQL Settings'!$A$1:$C$40` -> `'EQL Settings'!A1:C40`, as the engine writes ranges. */
function plainRange(range: string): string {
  const mark = range.lastIndexOf('!');
  return range.slice(0, mark) + range.slice(mark).replace(/\$/g, '');
}
