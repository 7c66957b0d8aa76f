// Somebody else at work on the same spreadsheet, for tests: what they type, sort, insert and delete goes
// through the engine's own commands, and leaves this user's cursor alone.

import { parseCell, parseZone } from './engine/a1';
import type { OpenHost } from './open-host';

const NAME = 'another user';

/** Cells and ranges are such as `B4` and `A2:G11`; rows and columns count from 1. */
export interface OtherUser {
  /** Types into a cell, as into an empty one. */
  type(cell: string, text: string, tab: string): void;
  sort(range: string, column: number, ascending: boolean, tab: string): void;
  insertRow(before: number, tab: string): void;
  deleteRow(row: number, tab: string): void;
  deleteTab(tab: string): void;
  /** Protects a range, or a whole tab, against this user. */
  protect(tab: string, range?: string): void;
  /** Converts a range to a table of Google's, with typed columns. */
  convertToTable(tab: string, range: string): void;
  /** Moves a chart to a tab of its own, or connects a data source: a tab without cells. */
  addTabWithoutCells(tab: string, kind: 'OBJECT' | 'DATASOURCE'): void;
  /** Takes the document lock, or gives it back. */
  lock(taken: boolean): void;
}

export function otherUser({ workbook, locks }: Pick<OpenHost, 'workbook' | 'locks'>): OtherUser {
  const { sheets, cells, sorting, grid, annotations } = workbook;
  const idOf = (tab: string): string => {
    const id = sheets.idOf(tab);
    if (id === undefined) throw new Error(`There is no tab "${tab}".`);
    return id;
  };
  return {
    type(cell, text, tab) {
      const { row, column } = parseCell(cell);
      cells.write(idOf(tab), [[row, column, text, undefined]]);
    },
    sort: (range, column, ascending, tab) =>
      sorting.sort(idOf(tab), parseZone(range), [{ column: column - 1, ascending }]),
    insertRow: (before, tab) => grid.insert(idOf(tab), 'ROW', before - 1, 1),
    deleteRow: (row, tab) => grid.remove(idOf(tab), 'ROW', row - 1, 1),
    deleteTab: (tab) => sheets.remove(idOf(tab)),
    protect(tab, range) {
      const sheetId = idOf(tab);
      const zone = range === undefined ? {} : parseZone(range);
      const data = {
        ...{ description: '', warningOnly: false, domainEdit: false, byAnotherUser: true },
        ...{ editors: ['somebody.else@example.com'], namedRange: null },
      };
      annotations.put('protection', [{ place: { sheetId, ...zone }, data }]);
    },
    convertToTable(tab, range) {
      annotations.put('table', [{ place: { sheetId: idOf(tab), ...parseZone(range) }, data: {} }]);
    },
    addTabWithoutCells(tab, kind) {
      const id = `without-cells-${tab}`;
      sheets.add(id, tab, sheets.ids().length);
      sheets.setKind(id, kind);
    },
    lock(taken) {
      if (taken) locks.take('document', NAME);
      else locks.releaseAll(NAME);
    },
  };
}
