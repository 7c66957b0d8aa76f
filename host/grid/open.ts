// A workbook's snapshot -> the plain grid; undefined where it holds what the engine alone can show.

import { parseCell, parseZone } from '../engine/a1';
import type { FormatRule } from '../engine/conditional-formats';
import type { SheetSnapshot, WorkbookSnapshot } from '../engine/engine';
import type { WithLastValues } from '../engine/last-values';
import { textContent } from '../engine/literal';
import type { Annotation } from '../engine/plugins/own-command';
import type { WithTable } from '../engine/sheet-table';
import type { Validation } from '../engine/validations';
import { type Held, heldFor } from './held';
import { cellsOf } from './looks';
import { NeedsEngine } from './needs-engine';
import type { NumberFormats } from './number-formats';
import { firstSelection } from './selection';
import { GridState, newSheet, type SheetState } from './state';

type PlainSnapshot = Extract<WorkbookSnapshot, { readonly sheets: readonly SheetSnapshot[] }>;

/** What annotations were found in a snapshot. */
type Annotated = { readonly hostAnnotations?: readonly Annotation[] };

const isPlain = (snapshot: WorkbookSnapshot): snapshot is PlainSnapshot =>
  !('[Content_Types].xml' in snapshot);

export function openPlainly(
  snapshot: WorkbookSnapshot,
  formats: NumberFormats,
): GridState | undefined {
  if (!isPlain(snapshot) || snapshot.sheets.length === 0) return undefined;
  if (Object.keys(snapshot.pivots ?? {}).length > 0) return undefined;
  try {
    return stateOf(snapshot, formats);
  } catch (error) {
    if (error instanceof NeedsEngine) return undefined;
    throw error;
  }
}

function stateOf(snapshot: PlainSnapshot, formats: NumberFormats): GridState {
  const state = new GridState();
  state.order = snapshot.sheets.map(({ id }) => id);
  state.firstId = state.order[0] ?? '';
  const { hostAnnotations = [] } = snapshot as Annotated;
  for (const { id, kind, place, data } of hostAnnotations) {
    state.annotations.set(id, { id, kind, place: { ...place }, data });
  }
  for (const sheet of snapshot.sheets) {
    state.sheets.set(sheet.id, sheetOf(sheet, snapshot, state, formats));
  }
  for (const [name, reference] of Object.entries(snapshot.namedRanges ?? {})) {
    state.names = [...state.names, { name, ...namedZone(reference, state) }];
  }
  state.activeId = state.order.find((id) => state.sheet(id).isVisible) ?? '';
  if (state.activeId === '') throw new NeedsEngine('a sheet that shows');
  state.selections.set(state.activeId, firstSelection(state.sheet(state.activeId)));
  return state;
}

function namedZone(reference: string, state: GridState) {
  const match = /^(?:'((?:[^']|'')*)'|([^!']+))!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(reference);
  const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '').toLowerCase();
  const sheet = Array.from(state.sheets.values()).find((one) => one.name.toLowerCase() === name);
  if (match === null || sheet === undefined) throw new NeedsEngine('a name of whole columns');
  return { sheetId: sheet.id, zone: parseZone(match[3] ?? '') };
}

function sheetOf(
  data: SheetSnapshot,
  { styles = {}, formats: numbered = {}, borders = {} }: PlainSnapshot,
  state: GridState,
  formats: NumberFormats,
): SheetState {
  refuseWhatIsDrawn(data, borders);
  const { id, name, rowNumber = 100, colNumber = 26 } = data;
  const sheet = newSheet(id, name, { ROW: rowNumber, COL: colNumber });
  readLooks(data, sheet, state, styles, numbered);
  const { hostLastValues: lastValues = {} } = data as WithLastValues;
  for (const [address, content] of Object.entries(data.cells ?? {})) {
    if (typeof content !== 'string') throw new NeedsEngine('a cell in another form');
    if (content === '') continue;
    const { row, column } = parseCell(address);
    const look = sheet.cells.look(row, column);
    const last = lastValues[address];
    if (content.startsWith('=') && last) {
      state.formulas.take(content, name, row, column);
      sheet.cells.set(row, column, { formula: content, last }, look);
      continue;
    }
    const held = heldFor(content, formats.isTextFormat(state.looks.at(look).format));
    sheet.cells.set(row, column, held, look);
    sheet.counts.ROW = Math.max(sheet.counts.ROW, row + 1);
    sheet.counts.COL = Math.max(sheet.counts.COL, column + 1);
  }
  readTable(data, sheet, state);
  readLines(data, sheet);
  sheet.hasGridlines = data.areGridLinesVisible ?? true;
  sheet.isVisible = data.isVisible ?? true;
  sheet.color = data.color;
  sheet.merges = (data.merges ?? []).map(parseZone);
  sheet.formats = (data.conditionalFormats ?? []).map((format) => {
    if (format.rule.type !== 'CellIsRule') throw new NeedsEngine('a colour rule');
    const rule: FormatRule = { ...format.rule, values: Array.from(format.rule.values) };
    return { id: format.id, rule, zones: format.ranges.map(boundedZone) };
  });
  sheet.validations = (data.dataValidationRules ?? []).map((rule) => ({
    id: rule.id,
    criterion: rule.criterion as Validation['criterion'],
    isBlocking: rule.isBlocking === true,
    zones: rule.ranges.map(boundedZone),
  }));
  readCharts(data, sheet, state);
  return sheet;
}

function refuseWhatIsDrawn(data: SheetSnapshot, described: { readonly [number: number]: object }) {
  const { borders = {}, tables = [], headerGroups, isLocked } = data;
  const groups = [...(headerGroups?.ROW ?? []), ...(headerGroups?.COL ?? [])];
  const sides = Object.values(borders).flatMap((number) => Object.values(described[number] ?? {}));
  const isDrawn =
    sides.some((side) => side !== undefined) || tables.length > 0 || groups.length > 0;
  if (isDrawn || isLocked) throw new NeedsEngine('borders, filters or groups');
}

function boundedZone(reference: string) {
  if (!/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(reference)) {
    throw new NeedsEngine('whole columns');
  }
  return parseZone(reference);
}

function readLooks(
  data: SheetSnapshot,
  { cells }: SheetState,
  { looks }: GridState,
  styles: { readonly [number: number]: object },
  formats: { readonly [number: number]: string },
): void {
  for (const [reference, number] of Object.entries(data.formats ?? {})) {
    const look = looks.numberOf(formats[number], undefined);
    for (const [row, column] of cellsOf(parseZone(reference))) {
      cells.set(row, column, undefined, look);
    }
  }
  for (const [reference, number] of Object.entries(data.styles ?? {})) {
    const style = styles[number];
    for (const [row, column] of cellsOf(parseZone(reference))) {
      const { format } = looks.at(cells.look(row, column));
      cells.set(row, column, undefined, looks.numberOf(format, style));
    }
  }
}

/** Column by column: texts keep the mark that they need. */
function readTable(data: SheetSnapshot, { cells, counts }: SheetState, { looks }: GridState): void {
  const { hostTable = [] } = data as WithTable;
  for (const [column, { values, formats }] of hostTable.entries()) {
    const held = values.map((value): Held => {
      if (value === undefined || value === '') return undefined;
      return typeof value === 'string' ? heldFor(textContent(value), false) : value;
    });
    const own = formats.map((format, row) =>
      format === undefined || held[row] === undefined ? 0 : looks.numberOf(format, undefined),
    );
    // A header may have a style, which the table doesn't tell.
    for (let row = 0; row < held.length; row += 1) {
      const { style } = looks.at(cells.look(row, column));
      if (style === undefined) continue;
      while (own.length < row) own.push(0);
      own[row] = looks.numberOf(formats[row], style);
    }
    cells.fill(column, held, own);
    counts.ROW = Math.max(counts.ROW, held.length);
    counts.COL = Math.max(counts.COL, column + 1);
  }
}

function readLines(data: SheetSnapshot, sheet: SheetState): void {
  for (const dimension of ['ROW', 'COL'] as const) {
    const lines = (dimension === 'ROW' ? data.rows : data.cols) ?? {};
    for (const [index, { size, isHidden }] of Object.entries(lines)) {
      if (size) sheet.sizes[dimension].set(Number(index), size);
      if (isHidden) sheet.hidden[dimension].add(Number(index));
    }
  }
  sheet.frozen.ROW = data.panes?.ySplit ?? 0;
  sheet.frozen.COL = data.panes?.xSplit ?? 0;
}

function readCharts(data: SheetSnapshot, sheet: SheetState, { annotations }: GridState): void {
  const described = new Set<string>();
  for (const { kind, data: own } of annotations.values()) {
    if (kind === 'chart') described.add((own as { readonly chartId: string }).chartId);
  }
  sheet.charts = (data.figures ?? []).map((figure) => {
    const { chartId = '' } = figure.data as { readonly chartId?: string };
    if (figure.tag !== 'chart' || !described.has(chartId)) throw new NeedsEngine('a picture');
    const { row, col: column, offset, width, height } = figure;
    return { chartId, row, column, x: offset.x, y: offset.y, width, height };
  });
}
