// What a run of an import, or of undoing one, has come to.
import { say } from '../../core/language/say';
import type { Stopped } from '../../sheets/long-job';
import type { UnfinishedImport } from '../../sheets/memory/unfinished';
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
  { job }: Pick<UnfinishedImport, 'job'>,
  part: { tab: string; done: number; of: number },
): string =>
  job === 'import'
    ? say('{done} of {of} rows are imported into {tab}.', part)
    : say('{done} of {of} rows of {tab} are as they were before the import.', part);
