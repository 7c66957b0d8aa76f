// What the user has selected. A sheet that isn't in front answers with its first cell.

import { type Block, blockOfZone, zoneOf } from '../range/block';
import { type GoogleRange, RANGE, rangeObject } from '../range/range';
import { rangeListObject } from '../range/range-list';
import { IN_DOCUMENT } from '../service/access';
import { lookup, type MethodTable } from '../service/method';
import { defineService } from '../service/service';
import { book, bridge } from '../service/world';
import { sheetObject } from '../sheet/sheet';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;

/** In a custom function the active cell is the one that is being worked out. */
function formulaCell(): Block | undefined {
  const place = bridge().formulaCell;
  return place && { ...place, rows: 1, columns: 1 };
}

/** On a sheet that is a chart nothing is selected; Google's types don't say so. */
const NO_CELL = null as never;

export function activeSheetId(): string {
  return formulaCell()?.sheetId ?? book().sheets.activeId();
}

export function activeRange(sheetId = activeSheetId()) {
  const { sheets } = book();
  const cell = formulaCell();
  if (cell) return rangeObject(cell);
  if (sheets.kindOf(sheetId) !== 'GRID') return NO_CELL;
  if (sheets.activeId() !== sheetId) return rangeObject(firstCell(sheetId));
  return rangeObject(blockOfZone(sheetId, sheets.selection()));
}

export function currentCell(sheetId = activeSheetId()) {
  const { sheets } = book();
  const cell = formulaCell();
  if (cell) return rangeObject(cell);
  if (sheets.kindOf(sheetId) !== 'GRID') return NO_CELL;
  if (sheets.activeId() !== sheetId) return rangeObject(firstCell(sheetId));
  const { row, column } = sheets.cursor();
  return rangeObject({ sheetId, row, column, rows: 1, columns: 1 });
}

export function activeRangeList() {
  const { sheets } = book();
  const sheetId = sheets.activeId();
  if (sheets.kindOf(sheetId) !== 'GRID') return NO_CELL;
  return rangeListObject(sheets.selections().map((zone) => blockOfZone(sheetId, zone)));
}

/** Selects a range, on whatever sheet it lies, and answers with it, as every `setActiveRange` does. */
export function selectRange(_: object, range: GoogleRange): GoogleRange {
  const block = RANGE.state(range);
  book().sheets.select(block.sheetId, zoneOf(block));
  return range;
}

function firstCell(sheetId: string): Block {
  return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
}

const methods: MethodTable<
  object,
  Pick<
    GoogleSelection,
    'getActiveRange' | 'getActiveRangeList' | 'getActiveSheet' | 'getCurrentCell'
  >
> = {
  getActiveRange: lookup([[]], () => activeRange()),
  getActiveRangeList: lookup([[]], () => activeRangeList()),
  getActiveSheet: lookup([[]], () => sheetObject(activeSheetId())),
  getCurrentCell: lookup([[]], () => currentCell()),
};

const SELECTION = defineService<object, GoogleSelection>(
  { name: 'Selection', ...IN_DOCUMENT },
  methods,
);

export function selectionObject(): GoogleSelection {
  return SELECTION.of({});
}
