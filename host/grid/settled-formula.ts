// Which formulas keep what they came to as long as the cells that they name keep theirs.

import { columnIndex } from '../engine/a1';

/** A block of columns on a sheet, by its name; undefined for the formula's own. */
export interface NamedColumns {
  readonly sheet: string | undefined;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Functions of their arguments alone. */
const SETTLED: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE CONCATENATE COUNT COUNTA COUNTIF COUNTIFS DATE DAY DAYS EDATE EXACT FIND IF IFERROR
  IFS INT ISBLANK ISNUMBER ISTEXT LEFT LEN LOWER MAX MID MIN MOD MONTH NOT OR PROPER RIGHT ROUND
  ROUNDDOWN ROUNDUP SEARCH SUBSTITUTE SUM SUMIF SUMIFS TRIM UPPER VLOOKUP YEAR`.split(/\s+/),
);

const PIECE =
  /"(?:[^"]|"")*"|([A-Z][A-Z0-9]*)\(|(?:(?:'((?:[^']|'')+)'|([A-Za-z_]\w*))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(!])|\d+(?:\.\d+)?|[-+*/^&=<>,;() ]|\b(?:TRUE|FALSE)\b|%/gy;

/** What the formula names; undefined where it may change by itself, or says more than is read here. */
export function settledFormula(formula: string): readonly NamedColumns[] | undefined {
  const found: NamedColumns[] = [];
  PIECE.lastIndex = 1;
  while (PIECE.lastIndex < formula.length) {
    const piece = PIECE.exec(formula);
    if (piece === null) return undefined;
    const [, call, quoted, bare, from, top, to = from, bottom = top] = piece;
    if (call !== undefined && !SETTLED.has(call)) return undefined;
    if (from === undefined || to === undefined) continue;
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    const [left, right] = [columnIndex(from), columnIndex(to)];
    if (right < left) return undefined;
    found.push({ sheet, left, right, bottom: Math.max(Number(top), Number(bottom)) - 1 });
  }
  return found;
}
