// The marks that the last scoring made, kept with the document so that they can be taken back.
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

const MARKS = 'eql.marks';
const PART = 'eql.marks.';
/** Google takes 9 KB a value. */
const LONGEST_PART = 8000;
/** And 500 KB a document, which has to hold other things as well. */
const MOST_PARTS = 30;

export interface KeptMarks {
  readonly sheetId: number;
  /** The marks one after the other. */
  readonly marks: string;
}

interface Head {
  readonly sheetId: number;
  /** 0 where they were taken back. */
  readonly parts: number;
}

const isHead = (read: unknown): read is Head =>
  typeof read === 'object' && read !== null && 'sheetId' in read && 'parts' in read;

const partsOf = ({ parts }: Head): string[] =>
  Array.from({ length: parts }, (_part, index) => PART + index);

const head = (): Head | undefined => {
  const read = parsedJson(documentStore()?.getProperty(MARKS));
  return isHead(read) ? read : undefined;
};

export function forgetMarks(): void {
  const store = documentStore();
  const known = head();
  if (!store || !known) return;
  store.deleteProperty(MARKS);
  for (const part of partsOf(known)) store.deleteProperty(part);
}

/** Keeps these in place of the last ones; answers false where there are too many to be kept. */
export function keepMarks({ sheetId, marks }: KeptMarks): boolean {
  const former = head();
  const parts = Math.ceil(marks.length / LONGEST_PART);
  if (parts > MOST_PARTS) {
    forgetMarks();
    return false;
  }
  const values: Record<string, string> = { [MARKS]: JSON.stringify({ sheetId, parts }) };
  for (let index = 0; index < parts; index += 1) {
    values[PART + index] = marks.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART);
  }
  try {
    const store = documentStore();
    store?.setProperties(values);
    for (const part of former ? partsOf(former).slice(parts) : []) store?.deleteProperty(part);
    return true;
  } catch {
    // The store is full. Scoring is done, and can't be undone.
    forgetMarks();
    return false;
  }
}

/** Forgets a tab's marks, which were taken back: its edits make none until the next scoring. */
export function rememberTakenBack(sheetId: number): void {
  forgetMarks();
  documentStore()?.setProperty(MARKS, JSON.stringify({ sheetId, parts: 0 }));
}

export function isTakenBack(sheetId: number): boolean {
  const known = head();
  return known?.parts === 0 && known.sheetId === sheetId;
}

/** The last scoring's marks; undefined where it made none, or they were taken back. */
export function keptMarks(): KeptMarks | undefined {
  const store = documentStore();
  const known = head();
  if (!store || !known || known.parts === 0) return undefined;
  const marks = partsOf(known).map((part) => store.getProperty(part) ?? '');
  return { sheetId: known.sheetId, marks: marks.join('') };
}
