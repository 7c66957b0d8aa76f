// The plain grid for an XLSX file: what the engine writes, without the rows of long sheets, and these rows.
// A sample of each look stands in their place, so that the engine writes the looks down.

import { cellName } from '../engine/a1';
import type { EngineZone } from '../engine/engine';
import type { CellColumns } from './cell-columns';
import { contentOf, type Held, textOf } from './held';
import { xc } from './snapshot';
import { GridState, newSheet, type SheetState } from './state';

/** A row as it goes into the file, in the terms of the room that writes it. */
interface Row {
  readonly row: number;
  readonly height: number | undefined;
  readonly isHidden: boolean;
  readonly cells: readonly {
    readonly column: number;
    readonly value: string | number | boolean | undefined;
    readonly sample: number;
  }[];
}

export interface RowsApart {
  readonly index: number;
  readonly samples: readonly string[];
  readonly rows: () => Iterable<Row>;
  readonly formats: readonly string[];
  readonly validations: ReadonlyMap<string, string>;
}

/** Below that the engine is quick enough by itself, unless it has colour rules to work out for each row. */
const LONG = 300;
/** Rows at the top that stand for themselves: frozen ones, merged titles. */
const MOST_AT_THE_TOP = 50;

export interface WithoutLongRows {
  readonly state: GridState;
  readonly apart: readonly RowsApart[];
}

/** The same workbook with its long sheets cut short, and what was cut off. */
export function withoutLongRows(state: GridState): WithoutLongRows {
  const short = new GridState();
  Object.assign(short, {
    ...{ order: state.order, firstId: state.firstId, activeId: state.activeId },
    ...{ looks: state.looks, annotations: state.annotations, names: state.names },
  });
  const drawn = sheetsInCharts(state);
  const apart: RowsApart[] = [];
  for (const [index, id] of state.order.entries()) {
    const sheet = state.sheet(id);
    const cut = drawn.has(id) ? undefined : cutShort(sheet, index);
    short.sheets.set(id, cut?.sheet ?? sheet);
    if (cut) apart.push(cut.apart);
  }
  return { state: short, apart };
}

/** A chart is written with its figures. */
function sheetsInCharts({ sheets, annotations }: GridState): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, charts } of sheets.values()) if (charts.length > 0) found.add(id);
  for (const { kind, place } of annotations.values()) {
    if (kind === 'chart-range' && place.sheetId !== undefined) found.add(place.sheetId);
  }
  return found;
}

function cutShort(
  sheet: SheetState,
  index: number,
): { readonly sheet: SheetState; readonly apart: RowsApart } | undefined {
  const { cells, formats, validations, merges, frozen } = sheet;
  const rows = cells.height();
  const tops = formats.flatMap(({ zones }) => zones.slice(0, 1).map(({ top }) => top));
  const first = Math.max(0, frozen.ROW, ...tops, ...merges.map(({ bottom }) => bottom)) + 1;
  const isPlain = validations.every(({ criterion }) => criterion.type === 'isValueInList');
  const isLong = rows >= LONG || formats.length > 0;
  if (!isLong || first > MOST_AT_THE_TOP || !isPlain) return undefined;
  const samples = new Samples(cells, sheet.counts.COL, first);
  const told = new Map<string, string>();
  const ruleRow = first + samples.rows;
  const short: SheetState = {
    ...newSheet(sheet.id, sheet.name, {
      ROW: ruleRow + validations.length + 1,
      COL: sheet.counts.COL,
    }),
    ...{ cells: samples.cells, frozen, merges, sizes: { ROW: new Map(), COL: sheet.sizes.COL } },
    hidden: { ROW: new Set(), COL: sheet.hidden.COL },
    ...{ hasGridlines: sheet.hasGridlines, isVisible: sheet.isVisible, color: sheet.color },
    formats: formats.map((entry) => ({ ...entry, zones: entry.zones.slice(0, 1).map(firstCell) })),
    validations: validations.map((entry, at) => {
      const row = ruleRow + at;
      told.set(cellName(row, 0), entry.zones.map(xc).join(' '));
      return { ...entry, zones: [{ top: row, bottom: row, left: 0, right: 0 }] };
    }),
  };
  const apart: RowsApart = {
    ...{ index, samples: samples.addresses, validations: told },
    rows: () => rowsOf(sheet, samples),
    formats: formats.map(({ zones }) => zones.map(xc).join(' ')),
  };
  return { sheet: short, apart };
}

const firstCell = ({ top, left }: EngineZone): EngineZone => ({
  ...{ top, bottom: top },
  ...{ left, right: left },
});

/** One cell of each look: what is in it decides on a link's look, and on that of several lines. */
class Samples {
  readonly cells: CellColumns;
  readonly addresses: string[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(
    cells: CellColumns,
    private readonly width: number,
    private readonly first: number,
  ) {
    this.cells = newSheet('', '', { ROW: 0, COL: 0 }).cells;
    for (const [, , held, look] of cells.filled()) this.take(held, look);
  }

  get rows(): number {
    return Math.ceil(this.addresses.length / this.width);
  }

  numberOf(held: Held, look: number): number {
    return this.numbers.get(kindOf(held, look)) ?? 0;
  }

  private take(held: Held, look: number): void {
    const kind = kindOf(held, look);
    if (this.numbers.has(kind)) return;
    const number = this.addresses.length;
    const [row, column] = [this.first + Math.floor(number / this.width), number % this.width];
    this.numbers.set(kind, number);
    this.addresses.push(cellName(row, column));
    this.cells.set(row, column, held, look);
  }
}

const MAY_BE_LINK = /^'?https?:\/\/|^'?\[.+\]\(.+\)$/;
const KINDS = 8;

/** Numbers stand on the right by themselves, which the engine says nothing of. */
function kindOf(held: Held, look: number): number {
  if (typeof held !== 'string') return look * KINDS + (typeof held === 'number' ? 1 : 0);
  return look * KINDS + 2 + (MAY_BE_LINK.test(held) ? 1 : 0) + (held.includes('\n') ? 2 : 0);
}

function* rowsOf(sheet: SheetState, samples: Samples): Iterable<Row> {
  const { cells, counts, sizes, hidden } = sheet;
  const rows = Math.max(cells.height(), ...sizes.ROW.keys(), ...hidden.ROW);
  for (let row = 0; row <= rows && row < counts.ROW; row += 1) {
    const line: Row['cells'][number][] = [];
    for (let column = 0; column < counts.COL; column += 1) {
      const held = cells.held(row, column);
      const look = cells.look(row, column);
      if (held === undefined && look === 0) continue;
      line.push({ column, value: writtenValue(held), sample: samples.numberOf(held, look) });
    }
    const height = sizes.ROW.get(row);
    const isHidden = hidden.ROW.has(row);
    if (line.length > 0 || height !== undefined || isHidden) {
      yield { row, height, isHidden, cells: line };
    }
  }
}

function writtenValue(held: Held): string | number | boolean | undefined {
  if (typeof held === 'string') return textOf(held);
  return typeof held === 'object' ? contentOf(held) : held;
}
