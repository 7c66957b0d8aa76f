// Engine plugin: how tall rows are, without measuring what can't make one taller. The engine measures the
// text of every cell that is written, and of all rows again when a column's width changes.

import type { Engine } from '../engine';

/** What the engine gives a row whose cells ask for no more. */
const USUAL_HEIGHT = 23;

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

type Plugin = Engine['CoreViewPlugin'];

/** The part of the engine's plugin that is ours to call. */
interface Measuring {
  getCellHeight(place: Place): number;
}

export function rowHeights(engine: Engine): Plugin {
  const { coreViewsPluginRegistry } = engine.registries;
  const RowSizes = coreViewsPluginRegistry.get('row_size') as unknown as Plugin;
  const { getCellHeight } = RowSizes.prototype as unknown as Measuring;
  return class RowHeights extends RowSizes {
    /** One line in the usual size fits into a usual row, whatever it says. */
    getCellHeight(place: Place): number {
      const cell = this.getters.getCell(place);
      const { fontSize, wrapping, rotation } = cell?.style ?? {};
      const isLarger = fontSize !== undefined || wrapping !== undefined || rotation !== undefined;
      const isOneLine = cell === undefined || cell.isFormula || !cell.content.includes('\n');
      if (isOneLine && !isLarger) return USUAL_HEIGHT;
      return getCellHeight.call(this as unknown as Measuring, place);
    }
  } as unknown as Plugin;
}
