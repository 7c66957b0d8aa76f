// The marks that the last scoring made, kept with the document so that they can be taken back.
import { documentStore } from './document-store';
import { forgetParts, headOf, keepParts, textOf } from './kept-parts';

const MARKS = 'eql.marks';
/** Google takes 500 KB a document, which has to hold other things as well. */
const MOST_PARTS = 30;

export interface KeptMarks {
  readonly sheetId: number;
  /** The marks one after the other. */
  readonly marks: string;
}

export const forgetMarks = (): void => forgetParts(MARKS);

/** Keeps these in place of the last ones; answers false where there are too many to be kept. */
export const keepMarks = ({ sheetId, marks }: KeptMarks): boolean =>
  keepParts(MARKS, sheetId, marks, MOST_PARTS);

/** Forgets a tab's marks, which were taken back: its edits make none until the next scoring. */
export function rememberTakenBack(sheetId: number): void {
  forgetMarks();
  documentStore()?.setProperty(MARKS, JSON.stringify({ sheetId, parts: 0 }));
}

export function isTakenBack(sheetId: number): boolean {
  const known = headOf(MARKS);
  return known?.parts === 0 && known.sheetId === sheetId;
}

/** The last scoring's marks; undefined where it made none, or they were taken back. */
export function keptMarks(): KeptMarks | undefined {
  const known = headOf(MARKS);
  if (!known || known.parts === 0) return undefined;
  return { sheetId: known.sheetId, marks: textOf(MARKS, known) };
}
