// What a run of an import, or of undoing one, has come to.
import { say } from '../../core/language/say';
import type { Stopped } from '../../sheets/long-job';
import type { UnfinishedImport } from '../../sheets/memory/unfinished';
import { Refusal } from '../../sheets/refusal';
import type { Sheet } from '../../sheets/workbook';

export interface ImportReport {
  readonly said: string;
  readonly sheet: Sheet;
  readonly undoable: boolean;
  /** How far it came where the time was up. */
  readonly stopped: Stopped | undefined;
}

/** How far an import, or the undoing of one, has come. */
export const importedPart = (
  job: UnfinishedImport['job'],
  part: { tab: string; done: number; of: number },
): string =>
  job === 'import'
    ? say('{done} of {of} rows are imported into {tab}.', part)
    : say('{done} of {of} rows of {tab} are as before the import.', part);

/** What an import that has stopped was planned from is no longer so. */
export const changed = (tab: string): Refusal =>
  new Refusal(
    'not-valid',
    say(
      '{tab} has changed since the import stopped, so it can’t go on as it was shown. What is written stays. Look at the import again to write what is missing, or undo it.',
      { tab },
    ),
  );
