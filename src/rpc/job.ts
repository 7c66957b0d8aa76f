// The menu's jobs, step by step.

/** The menu's jobs; the sidebar offers them as well. */
export type JobName = 'score' | 'summary' | 'settings' | 'feedback' | 'sample' | 'unmark';

export interface JobRequest {
  readonly job: JobName;
  /** 0 to start; then `Working.step`, until the job is done. */
  readonly step: number;
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
  /** 'Counted 4,000 leads. Drawing the charts.' */
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
}
