// Column letters and cell names, 0-based.

/** 0 -> 'A', 25 -> 'Z', 26 -> 'AA'. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** 'A' -> 0, 'AA' -> 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** (0, 0) -> 'A1'. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 'B3' -> row 2, column 1. */
export function parseCell(name: string): { readonly row: number; readonly column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)$/i.exec(name);
  if (match === null) throw new RangeError(`parseCell: "${name}" is no cell.`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** 'B3:C4' or 'B3' -> its corners. */
export function parseZone(name: string): {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
} {
  const [first = '', last = first] = name.split(':');
  const [a, b] = [parseCell(first), parseCell(last)];
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}
