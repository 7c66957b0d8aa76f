// An import on its way: what it would do, and what came of the last one.
import type { Imported, ImportPreview, ImportRequest } from '../../src/rpc';

export interface Imports {
  /** The tabs that were chosen; none for the one in front. */
  readonly sheetIds: ImportRequest['sheetIds'];
  readonly into: ImportRequest['into'];
  /** What it would do; null before it was looked at, and once it is done. */
  readonly preview: ImportPreview | null;
  /** Whether accounts get the new names that the preview proposes. */
  readonly rename: boolean;
  /** What came of it, until the next one. */
  readonly done: Imported | null;
}

export const NO_IMPORT: Imports = {
  sheetIds: [],
  into: 'auto',
  preview: null,
  rename: false,
  done: null,
};
