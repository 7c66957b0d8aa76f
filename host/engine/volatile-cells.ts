// Which formulas Google refuses to hand to a script: those that look at a cell that changes by itself.

import type { EngineModel } from './engine';

type Getters = EngineModel['getters'];

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** TODAY is exempt. */
const VOLATILE: readonly string[] = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];

/** What Google says of a formula that refers to such a cell, straight or by way of others. */
export const VOLATILE_REFERENCE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

/** The formula that fills a cell: its own, or one whose result runs on into it. */
function formulaFor(getters: Getters, place: CellPlace) {
  const cell = getters.getCell(place);
  if (cell?.isFormula) return cell.compiledFormula;
  const above = getters.getArrayFormulaSpreadingOn(place);
  const filling = above && getters.getCell(above);
  return filling?.isFormula ? filling.compiledFormula : undefined;
}

type Formula = NonNullable<ReturnType<typeof formulaFor>>;

const isVolatile = ({ symbols }: Formula): boolean =>
  symbols.some((symbol) => VOLATILE.includes(symbol.toUpperCase()));

function rangesOf(getters: Getters, formula: Formula) {
  const names = new Set(formula.symbols.map((symbol) => symbol.toUpperCase()));
  const named = getters.getNamedRanges().filter(({ name }) => names.has(name.toUpperCase()));
  return [...formula.rangeDependencies, ...named.map(({ range }) => range)];
}

/** Whether a cell's formula takes something that changes by itself straight as an argument. */
export function takesVolatile(getters: Getters, place: CellPlace): boolean {
  const formula = formulaFor(getters, place);
  return formula !== undefined && isVolatile(formula);
}

/** Whether a cell's formula refers to a cell that changes by itself, straight or by way of others. */
export function refersToVolatile(getters: Getters, place: CellPlace): boolean {
  const seen = new Set<string>();
  const own = formulaFor(getters, place);
  const waiting = own === undefined ? [] : [own];
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    for (const { sheetId, zone } of rangesOf(getters, formula)) {
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) {
          const key = `${sheetId} ${row} ${col}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const found = formulaFor(getters, { sheetId, row, col });
          if (found === undefined) continue;
          if (isVolatile(found)) return true;
          waiting.push(found);
        }
      }
    }
  }
  return false;
}
