// `window.__host`: what a browser test can read, since the grid is a picture on a canvas, and what
// somebody else does to the sheet meanwhile. This user's clicks and keys come from the browser.

import type { OpenHost } from '../open-host';
import { type OtherUser, otherUser } from '../other-user';
import type { CallLog } from './call-log';

export interface SeenCell {
  /** As shown. */
  readonly text: string;
  readonly formula: string;
  /** What hovering over an error says. */
  readonly message: string;
  /** With conditional formatting applied. */
  readonly fill: string;
}

export interface TestHandle {
  /** A cell such as `B4` of the tab in front, or of a named one. */
  cell(name: string, tab?: string): SeenCell;
  /** Rows of shown texts, such as `A1:C3`. */
  texts(range: string, tab?: string): string[][];
  tabs(): string[];
  tab(): string;
  /** Such as `B4`. */
  selection(): string;
  charts(tab?: string): number;
  /** The middle of a cell that is in sight, in pixels of the page. */
  middleOf(name: string): { x: number; y: number };
  /** Where a row lies on its tab, 0-based, in pixels from the tab's top. */
  rowPlace(row: number, tab?: string): { top: number; bottom: number };
  /** Where the first columns begin, and the last of them ends, in pixels from the tab's left. */
  columnEdges(columns: number, tab?: string): number[];
  /** The calls of the add-on's pages, in order. */
  calls(): CallLog['calls'];
  readonly other: OtherUser;
}

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export function testHandle(host: OpenHost, log: CallLog): TestHandle {
  const { engine, model } = host.workbook;
  const { getters } = model;
  const { toZone, toXC, toCartesian } = engine.helpers;

  const sheetOf = (tab: string | undefined): string => {
    if (tab === undefined) return getters.getActiveSheetId();
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab);
    if (found === undefined) throw new Error(`There is no tab ${tab}.`);
    return found;
  };
  const seen = (cell: Cell): SeenCell => {
    const evaluated = getters.getEvaluatedCell(cell);
    return {
      text: getters.getCellText(cell),
      formula: getters.getCellText(cell, { showFormula: true }),
      message: evaluated.message ?? '',
      fill: getters.getCellComputedStyle(cell).fillColor ?? '',
    };
  };

  return {
    other: otherUser(host),
    calls: () => [...log.calls],
    cell: (name, tab) => seen({ sheetId: sheetOf(tab), ...toCartesian(name) }),
    texts(range, tab) {
      const { top, bottom, left, right } = toZone(range);
      const sheetId = sheetOf(tab);
      const row = (r: number) =>
        Array.from({ length: right - left + 1 }, (_, c) =>
          getters.getCellText({ sheetId, row: r, col: left + c }),
        );
      return Array.from({ length: bottom - top + 1 }, (_, r) => row(top + r));
    },
    tabs: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
    tab: () => getters.getSheetName(getters.getActiveSheetId()),
    selection() {
      const { left, top } = getters.getSelectedZone();
      return toXC(left, top);
    },
    rowPlace(row, tab) {
      const { start: top, end: bottom } = getters.getRowDimensions(sheetOf(tab), row);
      return { top, bottom };
    },
    columnEdges: (columns, tab) =>
      Array.from({ length: columns + 1 }, (_, column) =>
        column === 0 ? 0 : getters.getColDimensions(sheetOf(tab), column - 1).end,
      ),
    charts: (tab) => getters.getChartIds(sheetOf(tab)).length,
    middleOf(name) {
      const { col, row } = toCartesian(name);
      const zone = { top: row, bottom: row, left: col, right: col };
      const { x, y, width, height } = getters.getVisibleRect(zone);
      const canvas = document.querySelector('.o-grid canvas');
      if (canvas === null || width === 0) throw new Error(`${name} is not in sight.`);
      const place = canvas.getBoundingClientRect();
      return { x: place.x + x + width / 2, y: place.y + y + height / 2 };
    },
  };
}
