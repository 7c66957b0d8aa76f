// Errors in cells under the names that Sheets gives them; the engine draws its own.

import type { EngineModel } from '../engine/engine';
import { sheetsErrorName } from '../engine/error-names';

/** From now on the grid shows, and copies, `#REF!` where the engine says `#REF`. */
export function showErrorsAsSheets({ getters }: EngineModel): void {
  const plain = getters.getCellText;
  getters.getCellText = (position, options) => {
    if (options?.showFormula) return plain(position, options);
    const { type, value, message } = getters.getEvaluatedCell(position);
    return type === 'error' ? sheetsErrorName(String(value), message) : plain(position, options);
  };
}
