// What the last import wrote, kept with the document so that it can be undone in one step.
import { forgetParts, headOf, keepParts, partsFor, textOf } from './kept-parts';

const IMPORT = 'eql.import';
/** 200 KB, which leaves room for all else that is kept with the document. */
const MOST_PARTS = 25;

export interface KeptImport {
  readonly sheetId: number;
  /** What to undo, as the import wrote it down. */
  readonly text: string;
}

/** What comes to it once the import is done: a checksum for each of its columns. */
const ROOM_FOR_CHECKS = 1;

/** Whether there is room for a text by which an import is to be undone. */
export const canBeKept = (text: string): boolean => partsFor(text) + ROOM_FOR_CHECKS <= MOST_PARTS;

export const forgetImport = (): void => forgetParts(IMPORT);

/** Keeps it in place of the import before; false where it is too long, and can't be undone. */
export const keepImport = ({ sheetId, text }: KeptImport): boolean =>
  keepParts(IMPORT, sheetId, text, MOST_PARTS);

export function keptImport(): KeptImport | undefined {
  const known = headOf(IMPORT);
  return known && { sheetId: known.sheetId, text: textOf(IMPORT, known) };
}
