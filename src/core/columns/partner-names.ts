// The partners that a cell names: one, or several in a list.
import type { Cell } from '../cells/cell';
import { isLegalForm } from '../cells/company-name';
import { ASCII, foldText, isBlankCell, plainText } from '../cells/text';
import { withoutLinks } from './linked-name';

/** Always between names; a comma may stand in a name. */
const BETWEEN_NAMES = /[;\r\n|]+/;
const COMMA = /,/;
/** How a firm of several names ends: `Smith, Jones & Partners`. */
const FIRM = / (?:and|und|et|y|&) /;
/** A header that says of itself that its cells are lists: `Partners`, `Partner(s)`. */
const PLURAL = /s\)?$/;

/** Folded names that hold a comma and are one partner all the same. */
export type WholeNames = readonly string[];

const NO_WHOLE_NAMES: WholeNames = [];

/** The parts of one name or list between commas, with legal forms put back: `Foo, Inc.`. */
const piecesOf = (part: string): string[] => {
  const pieces: string[] = [];
  part.split(COMMA).forEach((piece, place) => {
    const name = piece.trim();
    const last = pieces.length - 1;
    if (place > 0 && last >= 0 && isLegalForm(name)) pieces[last] += `, ${name}`;
    else if (name !== '') pieces.push(name);
  });
  return pieces;
};

const partsOf = (cell: Cell): string[] =>
  plainText(withoutLinks(cell))
    .split(BETWEEN_NAMES)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The names in a cell that lists partners, parted by `;`, `|`, a line break or a comma; a comma
 * stays in a name where a legal form follows it (`Foo, Inc.`) or the name is known to hold one. A
 * name that stands twice counts once.
 */
export function listedNames(cell: Cell, whole: WholeNames = NO_WHOLE_NAMES): readonly string[] {
  const known = listed.get(whole) ?? new Map<Cell, readonly string[]>();
  const found = known.get(cell);
  if (found !== undefined) return found;
  const names = namesIn(cell, whole);
  if (known.size === 0) listed.set(whole, known);
  if (known.size >= MOST_LISTED) known.clear();
  known.set(cell, names);
  return names;
}

/** A list has few partners, and many rows of each. */
const MOST_LISTED = 1000;
const listed = new WeakMap<WholeNames, Map<Cell, readonly string[]>>();

const namesIn = (cell: Cell, whole: WholeNames): readonly string[] => {
  const names = partsOf(cell).flatMap((part) => {
    return whole.includes(foldText(part)) ? [part] : piecesOf(part);
  });
  return Array.from(new Set(names.filter((name) => !isBlankCell(name))));
};

/** A letter of another script may fold to one. */
const mayHoldComma = (cell: Cell): boolean =>
  typeof cell === 'string' && (cell.includes(',') || !ASCII.test(cell));

/**
 * The names in a column that hold a comma of their own. `Dewey, Howe` in two rows, or `Smith, Jones
 * and Partners` in one, is one partner where no part of it stands anywhere else in the column; where
 * one does, or the header is in the plural, it is a list.
 */
export function wholeNames(cells: readonly Cell[], header: Cell = ''): WholeNames {
  if (PLURAL.test(foldText(header)) || !cells.some(mayHoldComma)) return NO_WHOLE_NAMES;
  const rowsOf = new Map<string, number>();
  const placesOf = new Map<string, Set<string>>();
  const times = new Map<Cell, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  for (const [cell, rows] of times) {
    if (isBlankCell(cell)) continue;
    for (const part of partsOf(cell)) {
      const folded = foldText(part);
      rowsOf.set(folded, (rowsOf.get(folded) ?? 0) + rows);
      for (const piece of piecesOf(part)) {
        const key = foldText(piece);
        placesOf.set(key, (placesOf.get(key) ?? new Set()).add(folded));
      }
    }
  }
  const whole: string[] = [];
  for (const [folded, rows] of rowsOf) {
    const pieces = piecesOf(folded);
    const isAlone = pieces.every((piece) => placesOf.get(foldText(piece))?.size === 1);
    const isFirm = rows > 1 || FIRM.test(pieces[pieces.length - 1] ?? '');
    if (pieces.length > 1 && isFirm && isAlone) whole.push(folded);
  }
  return whole;
}
