// Column letters and cell names, 0-based; knows nothing of sheets or their bounds.

/** 0 -> 'A', 25 -> 'Z', 26 -> 'AA'. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** (0, 0) -> 'A1'. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
