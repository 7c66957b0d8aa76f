// An import on its way: what it would do, and what came of the last one.
import type { Done, ImportPreview, ImportRequest, JobName } from '../../src/rpc';

export interface Imports {
  /** The tabs that were chosen; none for the one in front. */
  readonly sheetIds: ImportRequest['sheetIds'];
  readonly into: ImportRequest['into'];
  /** What it would do; null before it was looked at, and once it is done. */
  readonly preview: ImportPreview | null;
  /** Whether accounts get the new names that the preview proposes. */
  readonly rename: boolean;
  /** What came of it, until the next one. */
  readonly done: Done | null;
}

/** Whether a job belongs to the imports, and is shown with them. */
export const isImportJob = (job: JobName | null | undefined): boolean =>
  job === 'import' || job === 'undo';

export const NO_IMPORT: Imports = {
  sheetIds: [],
  into: 'auto',
  preview: null,
  rename: false,
  done: null,
};
