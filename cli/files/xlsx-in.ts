// An XLSX file's bytes -> a workbook: the engine's own importer, with what it misses mended.

import type { Engine, SheetSnapshot } from '../../host/engine/engine';
import { quietly } from '../../host/engine/quietly';
import type { WithTable } from '../../host/engine/sheet-table';
import { whileReadingXml } from '../../host/files/dom-globals';
import type { Parts } from '../../host/files/xlsx-parts';
import { type FileNote, fileNote, listed } from './file-note';
import { FileProblem } from './file-problem';
import { withRangesInSheet } from './ranges-in-sheet';
import { freeTabName } from './tab-name';
import type { ReadFile, WorkbookData } from './workbook-data';
import { firstBrokenPart } from './xlsx-broken-part';
import { canCompute, needsAddOn } from './xlsx-computing';
import { readWorkbookIndex, type SheetEntry, type WorkbookIndex } from './xlsx-index';
import { withLastValues } from './xlsx-last-values';
import type { LongSheet } from './xlsx-long-sheet';
import { DECORATION, type NamedSheet, type NormalForm, normalForm } from './xlsx-normal-form';
import { formulaNotes, holdsCells, tabNotes } from './xlsx-notes';
import { unpackWorkbook } from './xlsx-package';

export interface XlsxReading {
  readonly engine: Engine;
  readonly file: string;
  /** Functions that the engine will learn later, from the add-on; all other unknown ones freeze. */
  readonly isAddOnFunction?: (name: string) => boolean;
  /** Keeps the cells of long sheets by columns, for the plain grid; they lose their borders. */
  readonly byColumns?: boolean;
}

/**
 * Every tab in the workbook's own order, with formulas, formats, merged cells, conditional
 * formatting and named ranges. Text stays text. A formula that can't be computed here keeps its
 * last value.
 */
export function readXlsx(bytes: Uint8Array, reading: XlsxReading): ReadFile {
  const { file } = reading;
  const parts = unpackWorkbook(bytes, file);
  let index: WorkbookIndex | undefined;
  try {
    index = readWorkbookIndex(parts);
    if (index === undefined) throw new FileProblem('damaged', file);
    return readParts(parts, index, reading);
  } catch (error) {
    // Whatever the importer stumbles over, its owner can only export the file again.
    throw error instanceof FileProblem ? error : damageOf(parts, index?.sheets ?? [], file);
  }
}

function readParts(parts: Parts, index: WorkbookIndex, reading: XlsxReading): ReadFile {
  const { engine, file, isAddOnFunction = () => false } = reading;
  const notes: FileNote[] = [];
  const sheets = namedSheets(parts, index, file, notes);
  const { form, imported } = importedParts(parts, index, sheets, reading, notes);
  const workbook = withFormats(imported, form, engine);
  if (!workbook.sheets.some(holdsCells)) throw new FileProblem('no-rows', file);
  const { workbook: computed, taken } = withLastValues(
    workbook,
    { cells: form.formulas, waits: (formula) => needsAddOn(formula, isAddOnFunction) },
    engine,
  );
  notes.push(...formulaNotes(form.formulas, taken, canCompute(engine, isAddOnFunction), file));
  notes.push(...tabNotes(workbook.sheets, file));
  const namedRanges = index.names.map(({ name, range }) => [name, plainRange(range)]);
  return { workbook: { ...computed, namedRanges: Object.fromEntries(namedRanges) }, notes };
}

/** The tabs of cells, no two of one name; what isn't there, or holds no cells, is said. */
function namedSheets(
  parts: Parts,
  index: WorkbookIndex,
  file: string,
  notes: FileNote[],
): NamedSheet[] {
  const taken: string[] = [];
  const others = index.sheets.filter(({ holdsCells }) => !holdsCells).map(({ name }) => name);
  if (others.length > 0) notes.push(fileNote('not-opened', file, listed(others), others.length));
  const sheets = index.sheets.filter((sheet) => sheet.holdsCells);
  if (sheets.length === 0) throw new FileProblem('damaged-part', file, 'it names no tab');
  return sheets.map(({ name, path, isHidden }) => {
    if (!(path in parts)) {
      throw new FileProblem('damaged-part', file, `its tab ${name} is missing (${path})`);
    }
    const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
    const free = isTaken ? freeTabName(name, taken) : name;
    taken.push(free);
    if (free !== name) notes.push(fileNote('renamed-tab', file, name, free));
    return { name: free, path, isHidden };
  });
}

/** What the importer makes of the parts; drawings and the like that it stumbles over are left out. */
function importedParts(
  parts: Parts,
  index: WorkbookIndex,
  sheets: readonly NamedSheet[],
  { engine, isAddOnFunction = () => false, file, byColumns = false }: XlsxReading,
  notes: FileNote[],
): { readonly form: NormalForm; readonly imported: WorkbookData } {
  const load = (without: ReadonlySet<string>) => {
    const form = normalForm(parts, index, sheets, {
      canCompute: canCompute(engine, isAddOnFunction),
      without,
      ...(byColumns ? { isFormat: (format) => isFormat(format, engine) } : {}),
    });
    const imported = quietly(() => whileReadingXml(() => engine.load(form.parts))) as WorkbookData;
    if (imported.sheets.length < sheets.length) throw new Error('A tab was left out.');
    const sorted = inOrder(imported.sheets, sheets)
      .map((sheet) => withLongTable(sheet, form.long.get(sheet.name)))
      .map(withRangesInSheet);
    return { form, imported: { ...imported, sheets: sorted } };
  };
  try {
    return load(new Set());
  } catch {
    const loaded = load(new Set(DECORATION));
    notes.push(fileNote('charts-left-out', file));
    return loaded;
  }
}

/** A sheet whose first rows were imported, with all that it holds. */
function withLongTable(sheet: SheetSnapshot, long: LongSheet | undefined): SheetSnapshot {
  if (long === undefined) return sheet;
  const whole: SheetSnapshot & WithTable = {
    ...sheet,
    rowNumber: Math.max(sheet.rowNumber ?? 0, long.rows),
    colNumber: Math.max(sheet.colNumber ?? 0, long.columns.length),
    borders: {},
    formats: {},
    hostTable: long.columns,
  };
  return whole;
}

function inOrder(
  imported: readonly SheetSnapshot[],
  sheets: readonly NamedSheet[],
): SheetSnapshot[] {
  const byName = new Map(imported.map((sheet) => [sheet.name, sheet]));
  return sheets.flatMap(({ name }) => byName.get(name) ?? []);
}

/** Every number in the format that shows it as Excel does; the importer knows few formats of dates. */
function withFormats(workbook: WorkbookData, form: NormalForm, engine: Engine): WorkbookData {
  const formats: { [number: number]: string } = { ...workbook.formats };
  for (const [id, { shows, format }] of form.styles.formats) {
    // The importer's own number of a format is Excel's and one.
    const number = id + 1;
    if (shows === 'number' && (formats[number] !== undefined || format === 'General')) continue;
    if (isFormat(format, engine)) formats[number] = format;
  }
  return { ...workbook, formats };
}

function isFormat(format: string, { helpers }: Engine): boolean {
  try {
    return format !== '' && helpers.parseFormat(format) !== undefined;
  } catch {
    return false;
  }
}

/** Which part isn't whole, and how: a tab by its name, any other part by its path. */
function damageOf(parts: Parts, sheets: readonly SheetEntry[], file: string): FileProblem {
  const broken = firstBrokenPart(parts);
  if (broken === undefined) return new FileProblem('damaged', file);
  const tab = sheets.find(({ path }) => path === broken.path);
  const where = tab === undefined ? `its part ${broken.path}` : `its tab ${tab.name}`;
  return new FileProblem('damaged-part', file, `${where} ${broken.what}`);
}

/** `'EQL Settings'!$A$1:$C$40` -> `'EQL Settings'!A1:C40`, as the engine writes ranges. */
function plainRange(range: string): string {
  const mark = range.lastIndexOf('!');
  return range.slice(0, mark) + range.slice(mark).replace(/\$/g, '');
}
