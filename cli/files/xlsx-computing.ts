// Which formulas of an XLSX file can be computed here, by the functions and books that they name.

import type { Engine } from '../../host/engine/engine';

const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;
const FUNCTION = /([A-Za-z_][\w.]*)\s*\(/g;
/** `[1]Sheet1!A1`: a cell of another workbook, which isn't open. */
const OTHER_WORKBOOK = /\[\d+\]/;
/** What Excel writes before the functions that are newer than the format, and before their names. */
const NEWER = /_xl(?:fn|ws|pm|udf)\./gi;

/** The formula as its author typed it: `_xlfn.CONCAT(A1)` is `CONCAT(A1)`. */
export function typedFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm)\./gi, (piece) =>
    piece.startsWith('"') ? piece : '',
  );
}

function functionsIn(formula: string): string[] {
  const bare = formula.replace(TEXTS_AND_SHEETS, '').replace(NEWER, '');
  return Array.from(bare.matchAll(FUNCTION), ([, name = '']) => name.toUpperCase());
}

export type IsAddOnFunction = (name: string) => boolean;

/** Whether every function is the engine's or the add-on's, and every cell in this workbook. */
export function canCompute(
  engine: Engine,
  isAddOnFunction: IsAddOnFunction,
): (formula: string) => boolean {
  const known = engine.registries.functionRegistry.content;
  return (formula) => {
    if (/_xludf\./i.test(formula)) return false;
    if (OTHER_WORKBOOK.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) return false;
    return functionsIn(formula).every((name) => name in known || isAddOnFunction(name));
  };
}

/** Whether a formula waits for a function that the engine learns later, from the add-on. */
export function needsAddOn(formula: string, isAddOnFunction: IsAddOnFunction): boolean {
  return functionsIn(formula).some(isAddOnFunction);
}
