// What was noted about a tab when it was last read whole, so that a row of it can be read alone.

const SHAPE = 'eql.shape.';
/** Other rows may have come by then that have to be told apart. */
const SHAPE_SECONDS = 3600;
/** Google takes 100 KB a value, and a character has up to three bytes. */
const LONGEST_SHAPE = 30_000;

/** Null outside a document. */
const shapes = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/** The note, in its reader's own words; '' where there is none. */
export const keptShape = (sheetId: number): string => shapes()?.get(SHAPE + sheetId) ?? '';

export function keepShape(sheetId: number, shape: string): void {
  if (shape.length <= LONGEST_SHAPE) shapes()?.put(SHAPE + sheetId, shape, SHAPE_SECONDS);
}

export function forgetShape(sheetId: number): void {
  shapes()?.remove(SHAPE + sheetId);
}
