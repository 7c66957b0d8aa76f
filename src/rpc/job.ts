// The menu's jobs, step by step.
import type { Words } from './words';
import type { Worklist, WorklistQuery } from './worklist';

/** The menu's jobs; the sidebar offers them as well. */
export type JobName =
  | 'score'
  | 'summary'
  | 'settings'
  | 'feedback'
  | 'sample'
  | 'unmark'
  /** Goes on with an import that `importExport` has begun. */
  | 'import'
  /** Undoes the last import, or what is written of it by now. */
  | 'undo';

export interface JobRequest {
  readonly job: JobName;
  /** 0 to start; then `Working.step`, until the job is done. */
  readonly step: number;
  /** With a summary: what of the list is told with it, so that the list needn't be read again. */
  readonly list?: WorklistQuery;
}

/** What the list is found to hold, for whoever asks with the summary. */
export interface ListReport {
  readonly worklist: Worklist;
  readonly words: Words;
}

/** One cell that couldn't be used; the other rows were. */
export interface BadCell {
  readonly tab: string;
  readonly a1: string;
  readonly sentence: string;
}

/** The job stopped at a safe point, with nothing half-written: call again with `step`. */
export interface Working {
  readonly state: 'working';
  readonly step: number;
  readonly steps: number;
  /** '4,000 of 20,000 rows of Overlaps are scored.' */
  readonly said: string;
  /** How many rows are done, and how many there are; absent between steps of another kind. */
  readonly rows?: { readonly done: number; readonly of: number };
  /** 'About 3 minutes left.' Absent, or '', where nobody knows. */
  readonly left?: string;
}

/** A job that was begun and isn't done: it goes on where it stopped. */
export interface Unfinished {
  readonly job: JobName;
  /** '4,000 of 20,000 rows of Overlaps are scored.' */
  readonly said: string;
}

export interface Done {
  readonly state: 'done';
  /** 'Scored 412 rows: ...' */
  readonly said: string;
  /** For the summary: the verdict's sentence. */
  readonly headline: string | null;
  readonly badCells: readonly BadCell[];
  /** How many more bad cells there are than `badCells` lists. */
  readonly moreBadCells: number;
  /** Rows that were marked `EQL since` for the first time, which the job `unmark` takes back. */
  readonly newMarks: number;
  /** Where the request asked for it. */
  readonly list?: ListReport;
  /** Of an import: whether the job 'undo' takes it back. */
  readonly undoable?: boolean;
}
