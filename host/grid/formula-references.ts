// What a formula refers to, as far as a rule's formula must follow when rows or columns come or go.

import { columnIndex, columnLetters } from '../engine/a1';
import { NeedsEngine } from './needs-engine';
import { type Shift, shiftedSpan } from './zones';

/** Texts and function names are passed over; a reference is one cell, or a block of them. */
const PIECES =
  /"(?:[^"]|"")*"|[A-Za-z_][\w.]*\s*\(|\$?[A-Za-z]{1,3}\$?\d+(?:\s*:\s*\$?[A-Za-z]{1,3}\$?\d+)?(?![\w(])/g;
const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;
/** Other tabs, whole columns and rows, names: the engine knows what becomes of these. */
const OTHER = /!|\$?[A-Za-z]{1,3}\s*:\s*\$?[A-Za-z]{1,3}(?!\d)|\$?\d+\s*:\s*\$?\d+/;
const WORD = /\b[A-Za-z_][\w.]*\b(?!\s*\()/;

/** The formula of a rule after a shift on its own sheet. */
export function shiftedFormula(formula: string, shift: Shift): string {
  if (!formula.startsWith('=')) return formula;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  if (OTHER.test(bare)) throw new NeedsEngine('a formula that refers elsewhere');
  const shifted = formula.replace(PIECES, (piece) =>
    piece.startsWith('"') || piece.endsWith('(') ? piece : shiftedReference(piece, shift),
  );
  const left = bare.replace(PIECES, '').replace(/\b(?:TRUE|FALSE)\b/gi, '');
  if (WORD.test(left)) throw new NeedsEngine('a formula that refers to a name');
  return shifted;
}

function shiftedReference(reference: string, shift: Shift): string {
  const [first = '', last] = reference.split(':').map((cell) => cell.trim());
  const [a, b] = [CELL.exec(first), CELL.exec(last ?? first)];
  if (a === null || b === null) throw new NeedsEngine('a reference');
  const isRow = shift.dimension === 'ROW';
  const at = (match: RegExpExecArray): number =>
    isRow ? Number(match[4]) - 1 : columnIndex(match[2] ?? '');
  const [start, end] = [at(a), at(b)];
  if (end < start) throw new NeedsEngine('a reference backwards');
  const span = shiftedSpan(start, end, shift);
  if (span === undefined) throw new NeedsEngine('a reference that is lost');
  if (span[0] === start && span[1] === end) return reference;
  const moved = (match: RegExpExecArray, to: number): string => {
    const [, dollar = '', letters = '', fixed = '', row = ''] = match;
    return isRow
      ? `${dollar}${letters}${fixed}${to + 1}`
      : `${dollar}${columnLetters(to)}${fixed}${row}`;
  };
  const start1 = moved(a, span[0]);
  return last === undefined ? start1 : `${start1}:${moved(b, span[1])}`;
}
