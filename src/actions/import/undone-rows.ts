// What undoing an import has done to the wrong rows, since somebody sorted the tab, took a row out or put
// one in meanwhile. The document lock keeps other runs of the add-on away, not a person.
import type { Cell, Table } from '../../core/cells/cell';
import { sameCell } from '../../sheets/block';
import type { PlacedCell } from '../../sheets/cell-groups';
import { everyCell, identifier } from './known-rows';

export interface Undoing {
  /** The tab as the import had left it, without formulas' results. */
  readonly before: Table;
  readonly headerRow: number;
  /** What goes back into rows that were there. */
  readonly cells: readonly PlacedCell[];
  readonly appendAt: number;
  readonly appended: number;
  /** Of the rows that the import has added: what is emptied. */
  readonly columns: readonly number[];
  readonly newColumns: readonly number[];
  readonly formulaColumns: ReadonlySet<number>;
}

/** A cell, and the row of the tab before that it belongs to; undefined for one that nobody knows. */
export interface OwedCell extends PlacedCell {
  readonly from: number | undefined;
}

const isAdded = ({ appendAt, appended }: Undoing, row: number): boolean =>
  row >= appendAt && row < appendAt + appended;

/** The tab as it was before the import. */
export function undoneTable(undoing: Undoing): Table {
  const { before, cells, columns, newColumns, headerRow } = undoing;
  const rows = before.map((row): Cell[] => row.slice());
  for (const { row, column, cell } of cells) (rows[row] ?? [])[column] = cell;
  rows.forEach((row, at) => {
    const blank = [
      ...(at >= headerRow ? newColumns : []),
      ...(isAdded(undoing, at) ? columns : []),
    ];
    for (const column of blank) row[column] = '';
  });
  return rows;
}

/** Whether every cell is where it should be, so that nobody can have moved a row. */
export const isUndone = (undoing: Undoing, now: Table): boolean =>
  everyCell(
    ...([undoneTable(undoing), now] as const),
    (should, is, column) => sameCell(should, is) || undoing.formulaColumns.has(column),
  );

const touchedColumns = ({ cells, newColumns }: Undoing): ReadonlySet<number> =>
  new Set([...cells.map(({ column }) => column), ...newColumns]);

/**
 * The cells that don't hold what they should, by the rows that are known by their other cells. Rows that
 * were emptied in place of added ones are known by what was left in them.
 */
export function owedCells(undoing: Undoing, now: Table): readonly OwedCell[] {
  const { before, headerRow, columns, formulaColumns } = undoing;
  const expected = undoneTable(undoing);
  const touched = touchedColumns(undoing);
  const idOf = identifier(new Set([...touched, ...formulaColumns]));
  const restOf = identifier(new Set([...touched, ...formulaColumns, ...columns]));
  const places = new Map<string, number[]>();
  before.forEach((row, place) => {
    if (place > headerRow) places.set(idOf(row), [...(places.get(idOf(row)) ?? []), place]);
  });
  const owed = (row: number, from: number, those: Iterable<number>): OwedCell[] =>
    Array.from(those).flatMap((column) => {
      const cell = expected[from]?.[column] ?? '';
      return sameCell(now[row]?.[column] ?? '', cell) ? [] : [{ row, column, cell, from }];
    });

  const found = new Set<number>();
  const unknown: number[] = [];
  const known = now.flatMap((cells, row): OwedCell[] => {
    if (row <= headerRow) return [];
    const id = idOf(cells);
    const [place, ...others] = id === '' ? [] : (places.get(id) ?? []);
    if (place === undefined || others.length > 0) {
      if (others.length === 0) unknown.push(row);
      return [];
    }
    found.add(place);
    return owed(row, place, isAdded(undoing, place) ? [...touched, ...columns] : touched);
  });

  const isEmptied = (row: number): boolean =>
    columns.every((column) => (now[row]?.[column] ?? '') === '');
  const rowsLeft = Array.from(places.values()).flatMap(([place, ...others]) =>
    place === undefined || others.length > 0 || found.has(place) ? [] : [place],
  );
  const emptied = unknown.filter(isEmptied);
  const rightly = rowsLeft.filter((place) => isAdded(undoing, place)).length;
  const victims =
    emptied.length > rightly ? rowsLeft.filter((place) => !isAdded(undoing, place)) : [];
  const restored = victims.flatMap((place): OwedCell[] => {
    const rest = restOf(before[place] ?? []);
    const at = emptied.findIndex((row) => restOf(now[row] ?? []) === rest);
    const [row] = at < 0 ? [] : emptied.splice(at, 1);
    return row === undefined ? [] : owed(row, place, [...columns, ...touched]);
  });

  // A row that came in meanwhile has nothing of what went back into the row that stood there.
  const strangers = unknown.flatMap((row): OwedCell[] =>
    isEmptied(row)
      ? []
      : undoing.cells.flatMap((back): OwedCell[] => {
          const isHit = back.row === row && back.cell !== '';
          if (!isHit || !sameCell(now[row]?.[back.column] ?? '', back.cell)) return [];
          return [{ row, column: back.column, cell: '', from: undefined }];
        }),
  );
  return [...known, ...restored, ...strangers];
}
