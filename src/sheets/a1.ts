// Column letters and A1 notation from 0-based positions.

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters of a 0-based column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** A cell's name from its 0-based row and column: (4, 1) is B5. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
