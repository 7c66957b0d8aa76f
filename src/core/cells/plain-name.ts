// A name from a cell, made fit for a letter: plain, on one line, cut where it runs on.
import type { Cell } from './cell';
import { CUT_MARK, excerpt, isBlankCell, isSheetError } from './text';

/** How much of a name is written. */
export interface NameLength {
  readonly characters: number;
  readonly words: number;
}

/** A letter asks what it asks: a name such as `Who?` must not ask as well. */
const QUESTION_MARKS = /[?¿؟？⁇⁈⁉‽]/g;
/** Braces stand for placeholders, and a name is none. */
const OPENING_BRACES = /[{｛]/g;
const CLOSING_BRACES = /[}｝]/g;
/** Half of a character, which neither a letter nor an address can hold. */
export const HALF_CHARACTERS = /\p{Cs}/gu;

/**
 * A cell's name as plain text; '' where it names nothing: blank, an error of Sheets, a date, a tick.
 *
 * `Acme {EMEA}?` with a line break in it becomes `Acme (EMEA)`. A name is cut after so many
 * characters, and after so many words: six of `The Royal Society for the Protection of Birds` are
 * `The Royal Society for the Protection…`.
 */
export function plainName(cell: Cell | undefined, longest: NameLength): string {
  if (cell === undefined || typeof cell === 'boolean' || cell instanceof Date) return '';
  if (isBlankCell(cell) || isSheetError(cell)) return '';
  const bare = String(cell)
    .replace(HALF_CHARACTERS, ' ')
    .replace(QUESTION_MARKS, ' ')
    .replace(OPENING_BRACES, '(')
    .replace(CLOSING_BRACES, ')');
  const line = excerpt(bare, longest.characters);
  const words = line.split(' ');
  if (words.length <= longest.words) return line;
  return words.slice(0, longest.words).join(' ') + CUT_MARK;
}
