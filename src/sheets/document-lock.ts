// One writer at a time: the document lock around every write.
import { PRODUCT_NAME } from '../product-name';
import { Refusal } from './refusal';

/** Long enough for somebody else's save, short enough to wait for at a button. */
const WAIT_MS = 5000;

/**
 * Runs `work` while nobody else writes through the add-on, and has its writes in the sheet before
 * the next one starts. Refuses with `busy` when somebody else holds the lock for longer than `waitMs`.
 */
export function withDocumentLock<Result>(work: () => Result, waitMs = WAIT_MS): Result {
  // Null outside a document, where there is nobody to wait for.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(waitMs)) {
    throw new Refusal(
      'busy',
      `Somebody else is just writing to this spreadsheet with ${PRODUCT_NAME}. Nothing was changed. ` +
        'Try again in a moment.',
    );
  }
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
