// A long text kept with the document, in parts that Google takes, behind a head that says how many.
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

/** Google takes 9 KB a value. */
const LONGEST_PART = 8000;

export interface Head {
  readonly sheetId: number;
  /** How many; 0 where there is no text any more. */
  readonly parts: number;
}

const isHead = (read: unknown): read is Head =>
  typeof read === 'object' && read !== null && 'sheetId' in read && 'parts' in read;

const partsOf = (key: string, { parts }: Head): string[] =>
  Array.from({ length: parts }, (_part, index) => `${key}.${index}`);

export const headOf = (key: string): Head | undefined => {
  const read = parsedJson(documentStore()?.getProperty(key));
  return isHead(read) ? read : undefined;
};

/** The text behind a head, in one read. */
export const textOf = (key: string, head: Head): string => {
  const kept = documentStore()?.getProperties() ?? {};
  return partsOf(key, head)
    .map((part) => kept[part] ?? '')
    .join('');
};

/** Blank parts take no room, and are blanked in one call however many there are. */
const blank = (parts: readonly string[]): Record<string, string> =>
  Object.fromEntries(parts.map((part) => [part, '']));

export function forgetParts(key: string): void {
  const store = documentStore();
  const known = headOf(key);
  if (!store || !known) return;
  store.deleteProperty(key);
  if (known.parts > 0) store.setProperties(blank(partsOf(key, known)));
}

/** In how many parts a text is kept. */
export const partsFor = (text: string): number => Math.ceil(text.length / LONGEST_PART);

/** Keeps a tab's text in place of the last one; false where it is too long to be kept. */
export function keepParts(key: string, sheetId: number, text: string, most: number): boolean {
  const former = headOf(key);
  const parts = partsFor(text);
  if (parts > most) {
    forgetParts(key);
    return false;
  }
  const values: Record<string, string> = { [key]: JSON.stringify({ sheetId, parts }) };
  for (let index = 0; index < parts; index += 1) {
    values[`${key}.${index}`] = text.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART);
  }
  try {
    const stale = former ? partsOf(key, former).slice(parts) : [];
    documentStore()?.setProperties({ ...blank(stale), ...values });
    return true;
  } catch {
    // The store is full. What it was kept for is done, and can't be undone.
    forgetParts(key);
    return false;
  }
}
