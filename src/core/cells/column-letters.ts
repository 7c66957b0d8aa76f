// A column's letters from its 0-based position.

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a 0-based column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + letters;
  }
  return letters;
}
