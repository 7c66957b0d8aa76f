// Lookup functions of Sheets that the engine lacks.

import { columns, type FunctionCell, failure, type SheetFunctions, single } from './function-table';

const EXACT = 0;
const NEXT_GREATER = 1;
const NEXT_SMALLER = -1;

/** Orders values as Sheets does for a lookup: only like with like. */
function compared(a: FunctionCell['value'], b: FunctionCell['value']): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toLowerCase().localeCompare(b.toLowerCase());
  }
  if (typeof a !== typeof b || a === null || b === null) return undefined;
  return Number(a) - Number(b);
}

function position(
  wanted: FunctionCell['value'],
  cells: readonly FunctionCell[],
  mode: number,
): number | undefined {
  let best: number | undefined;
  for (const [index, { value }] of cells.entries()) {
    const order = compared(value, wanted);
    if (order === 0) return index;
    if (order === undefined || mode === EXACT) continue;
    if (mode === NEXT_GREATER ? order < 0 : order > 0) continue;
    const rival = best === undefined ? undefined : compared(value, cells[best]?.value ?? null);
    if (rival === undefined || (mode === NEXT_GREATER ? rival < 0 : rival > 0)) best = index;
  }
  return best;
}

export const LOOKUP_FUNCTIONS: SheetFunctions = {
  XMATCH: {
    description: 'The position of a value in a row or column.',
    args: [
      ['search_key (any)', 'The value to look for.'],
      ['lookup_range (any, range<any>)', 'One row or column.'],
      ['match_mode (number, default=0)', '0 exact, 1 exact or next greater, -1 or next smaller.'],
      ['search_mode (number, default=1)', '1 from the first, -1 from the last.'],
    ],
    compute(...args) {
      const wanted = single(args[0]).value;
      const cells = columns(args[1]).flat();
      const mode = Number(single(args[2]).value ?? EXACT);
      const backwards = Number(single(args[3]).value ?? 1) < 0;
      if (![EXACT, NEXT_GREATER, NEXT_SMALLER].includes(mode)) {
        return failure('#ERROR', 'The match mode must be 0, 1 or -1.');
      }
      const found = position(wanted, backwards ? [...cells].reverse() : cells, mode);
      if (found === undefined) return failure('#N/A', `Did not find value '${wanted}'.`);
      return { value: backwards ? cells.length - found : found + 1 };
    },
  },
};
