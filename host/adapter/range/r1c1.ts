// Formulas in R1C1 notation: `R[1]C[-2]` is one row down and two columns left of the formula's cell.

import { columnIndex, columnLetters } from '../../engine/a1';

/** Outside of quoted text and names; `!` before it is a sheet's name. */
const A1_REFERENCE = /(^|[^A-Za-z0-9_."'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(])/g;
const R1C1_REFERENCE = /(^|[^A-Za-z0-9_."'])R(\[?)(-?\d*)\]?C(\[?)(-?\d*)\]?(?![A-Za-z0-9_(])/g;

export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(A1_REFERENCE, (_, before, fixedColumn, letters, fixedRow, digits) => {
      const [r, c] = [Number(digits) - 1, columnIndex(letters as string)];
      const rowPart = fixedRow ? String(r + 1) : `[${r - row}]`;
      const columnPart = fixedColumn ? String(c + 1) : `[${c - column}]`;
      return `${before}R${rowPart}C${columnPart}`;
    }),
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(R1C1_REFERENCE, (_, before, rowOpen, rowDigits, columnOpen, columnDigits) => {
      const r = position(rowOpen !== '' || rowDigits === '', rowDigits as string, row);
      const c = position(columnOpen !== '' || columnDigits === '', columnDigits as string, column);
      const rowName = rowOpen === '' && rowDigits !== '' ? `$${r + 1}` : String(r + 1);
      const letters = columnLetters(c);
      const columnName = columnOpen === '' && columnDigits !== '' ? `$${letters}` : letters;
      return `${before}${columnName}${rowName}`;
    }),
  );
}

function position(isRelative: boolean, digits: string, from: number): number {
  return isRelative ? from + Number(digits || 0) : Number(digits) - 1;
}

export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
