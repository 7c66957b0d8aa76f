// A formula that moves to another row along with what it belongs to.

/** Texts and references to other tabs stay; a name before a bracket is a function's. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)![$\w:]+|[A-Za-z_$][\w.$]*(?::\$?[A-Za-z]{1,3}\$?\d+)?\(?/g;
const CELLS = /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/;
const ROW = /([A-Za-z])(\d+)/g;

/**
 * The formula, in A1 notation, for another row, 1-based: what it reads in its own row it reads in the new
 * one, and everything else where it was. `=VLOOKUP(A5,Calls!A5:B9,2,0)` in row 5 is
 * `=VLOOKUP(A8,Calls!A5:B9,2,0)` in row 8.
 */
export function movedFormula(formula: string, from: number, to: number): string {
  return formula.replace(PARTS, (part) =>
    CELLS.test(part)
      ? part.replace(ROW, (cell, letter: string, row: string) =>
          Number(row) === from ? `${letter}${to}` : cell,
        )
      : part,
  );
}
