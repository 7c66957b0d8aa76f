// Where a printed tab's pages end: the engine ends them wherever the paper does, also inside a chart.

import type { Engine, EngineModel } from '../engine/engine';

/** The first and the last row that a chart hangs over, 0-based. */
export interface Hung {
  readonly first: number;
  readonly last: number;
}

/**
 * The first rows of the pages: as many rows on each as fit, and a chart that would be cut in two goes
 * to the next page whole. One that no page holds is cut. Sizes are those of the rows from `start` on.
 */
export function pageStarts(
  sizes: readonly number[],
  { start, room, charts }: { start: number; room: number; charts: readonly Hung[] },
): number[] {
  const starts = [start];
  let used = 0;
  for (let row = start; row < start + sizes.length; row += 1) {
    used += sizes[row - start] ?? 0;
    const begun = starts[starts.length - 1] ?? start;
    if (used < room || row === begun) continue;
    const cut = charts.find(({ first, last }) => first < row && row <= last && first > begun);
    const next = cut?.first ?? row;
    starts.push(next);
    used = sizes.slice(next - start, row - start + 1).reduce((sum, size) => sum + size, 0);
  }
  return starts;
}

type Getters = EngineModel['getters'];

/** What of the engine's print dialog this changes. */
interface PrintStore {
  readonly getters: Getters;
  readonly pageDimensionWithMargins: { readonly height: number };
  getPageBreaks(sheetId: string, zone: Zone, dimension: 'ROW' | 'COL', zoom: number): number[];
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
}

function chartsOf(getters: Getters, sheetId: string): Hung[] {
  return getters.getFigures(sheetId).map((figure) => {
    const { row, y, height } = getters.getFigureUI(sheetId, figure);
    // Its upper edge is drawn on the row above as well.
    const first = Math.max(0, row - 1);
    let last = row;
    while (
      last < getters.getNumberRows(sheetId) - 1 &&
      getters.getRowDimensions(sheetId, last).end < y + height
    ) {
      last += 1;
    }
    return { first, last };
  });
}

/** From now on no page of a printed tab ends inside a chart. */
export function printChartsWhole(engine: Engine): void {
  const { components } = engine.Spreadsheet as unknown as {
    readonly components: { readonly SpreadsheetPrint: { readonly prototype: PrintScreen } };
  };
  const screen = components.SpreadsheetPrint.prototype;
  const setUp = screen.setup;
  screen.setup = function setup(): void {
    setUp.call(this);
    const store = Object.getPrototypeOf(this.printStore) as PrintStore;
    const plain = store.getPageBreaks;
    screen.setup = setUp;
    store.getPageBreaks = function getPageBreaks(sheetId, zone, dimension, zoom) {
      if (dimension === 'COL') return plain.call(this, sheetId, zone, dimension, zoom);
      const { top, bottom } = zone;
      const sizes = Array.from(
        { length: bottom - top + 1 },
        (_, row) => this.getters.getRowDimensions(sheetId, top + row).size * zoom,
      );
      const room = this.pageDimensionWithMargins.height;
      const charts = chartsOf(this.getters, sheetId);
      return [...pageStarts(sizes, { start: top, room, charts }), bottom + 1];
    };
  };
}

interface PrintScreen {
  setup(): void;
  readonly printStore: PrintStore;
}
