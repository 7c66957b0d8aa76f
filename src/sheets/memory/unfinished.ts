// A long job that stopped before it was done, or was cut off, kept with the document until it is finished.
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

const UNFINISHED = 'eql.unfinished';

export interface UnfinishedJob {
  readonly job: 'score' | 'summary';
  /** The list that it is about. */
  readonly sheetId: number;
  /** Rows that are done, and how many there are; 0 where a job can't say. */
  readonly done: number;
  readonly of: number;
  /** Cells that were written. */
  readonly changed: number;
  /** Whether the rows that were marked so far can all be taken back. */
  readonly undoable: boolean;
}

const isUnfinished = (read: unknown): read is UnfinishedJob =>
  typeof read === 'object' && read !== null && 'job' in read && 'sheetId' in read;

export function unfinishedJob(): UnfinishedJob | undefined {
  const read = parsedJson(documentStore()?.getProperty(UNFINISHED));
  return isUnfinished(read) ? read : undefined;
}

export function rememberUnfinished(job: UnfinishedJob): void {
  documentStore()?.setProperty(UNFINISHED, JSON.stringify(job));
}

export function forgetUnfinished(): void {
  documentStore()?.deleteProperty(UNFINISHED);
}
