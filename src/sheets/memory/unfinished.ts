// Long jobs that stopped before they were done, or were cut off, kept with the document until they are finished.
import type { Day } from '../../core/cells/cell';
import type { Language } from '../../core/language/languages';
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';
import type { KeptTexts } from './kept-texts';

const UNFINISHED = 'eql.unfinished';
/** An import doesn't put away what is known of a scoring: once it is done, that goes on. */
const UNFINISHED_IMPORT = 'eql.unfinished-import';

interface Unfinished {
  /** The list that it is about. */
  readonly sheetId: number;
  /** Rows that are done, and how many there are; 0 where a job can't say. */
  readonly done: number;
  readonly of: number;
}

export interface UnfinishedJob extends Unfinished {
  readonly job: 'score' | 'summary';
  /** Cells that were written. */
  readonly changed: number;
  /** Whether the rows that were marked so far can all be taken back. */
  readonly undoable: boolean;
}

/** How an import was asked for, and what it was planned from: as long as that is so, it can go on. */
export interface AskedImport {
  readonly sheetIds: readonly number[];
  readonly into: number | 'new';
  readonly rename: boolean;
  readonly day: Day;
  readonly language: Language;
  /** Checksums of the exports, and of the list before. */
  readonly exports: string;
  readonly list: string;
  /** How many rows and columns the list had. */
  readonly size: readonly [rows: number, columns: number];
}

export interface UnfinishedImport extends Unfinished {
  readonly job: 'import' | 'undo';
  /** Undefined for an undo, which needs nothing beyond the note of its import. */
  readonly asked?: AskedImport;
}

/** Looked up among all that is kept, where that is at hand. */
function kept(key: string, texts?: KeptTexts): unknown {
  const read = parsedJson(texts ? texts()[key] : documentStore()?.getProperty(key));
  return typeof read === 'object' && read !== null && 'job' in read ? read : undefined;
}

const keep = (key: string, job: Unfinished): void => {
  documentStore()?.setProperty(key, JSON.stringify(job));
};

export const unfinishedJob = (texts?: KeptTexts): UnfinishedJob | undefined =>
  kept(UNFINISHED, texts) as UnfinishedJob | undefined;

export const rememberUnfinished = (job: UnfinishedJob): void => keep(UNFINISHED, job);

export function forgetUnfinished(): void {
  documentStore()?.deleteProperty(UNFINISHED);
}

export const unfinishedImport = (texts?: KeptTexts): UnfinishedImport | undefined =>
  kept(UNFINISHED_IMPORT, texts) as UnfinishedImport | undefined;

export const rememberUnfinishedImport = (job: UnfinishedImport): void =>
  keep(UNFINISHED_IMPORT, job);

export function forgetUnfinishedImport(): void {
  documentStore()?.deleteProperty(UNFINISHED_IMPORT);
}
