// One writer at a time: the document lock around every write.
import { say } from '../core/language/say';
import { PRODUCT_NAME } from '../product-name';
import { Refusal, refusalOf } from './refusal';
import { forgetWrites, hasWritten } from './written';

/** Long enough for somebody else's save, short enough to wait for at a button. */
const WAIT_MS = 5000;

/** Null outside a document, where there is nobody to wait for. */
function takenLock(waitMs: number): GoogleAppsScript.Lock.Lock | null {
  try {
    const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
    if (!lock || lock.tryLock(waitMs)) return lock;
  } catch (error) {
    throw refusalOf(error, 'locking');
  }
  throw new Refusal(
    'busy',
    say(
      'Somebody else is just writing to this spreadsheet with {product}. Nothing was changed. Try again in a moment.',
      { product: PRODUCT_NAME },
    ),
  );
}

/**
 * Runs `work` while nobody else writes through the add-on, and has its writes in the sheet before
 * the next one starts. Refuses with `busy` when somebody else holds the lock for longer than `waitMs`.
 */
export function withDocumentLock<Result>(work: () => Result, waitMs = WAIT_MS): Result {
  const lock = takenLock(waitMs);
  forgetWrites();
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    throw refusalOf(error, hasWritten() ? 'writing' : 'reading');
  } finally {
    lock?.releaseLock();
  }
}
