// What a job of the add-on is to the tests: how it is started, on which workbook, what it may write, and
// what it may cost. Knows nothing of faults, budgets or benches, which take any job.
import type { Host } from '../../../host/node';
import type { Book } from './books';

/** The add-on's own tabs, as the user sees them called. */
export const OWN_TABS = ['EQL Settings', 'EQL Summary', 'EQL History', 'Partner Feedback'] as const;

/** The add-on's own columns on the overlap tab. */
export const SCORE_COLUMNS = [
  'EQL status',
  'EQL score',
  'EQL missing',
  'EQL next step',
  'EQL since',
] as const;

/** What a job may touch of the spreadsheet; everything else must come out as it went in. */
export interface Writes {
  /** New or existing tabs of the add-on's own. */
  readonly tabs?: readonly string[];
  /** Columns of the overlap tab, by header, that belong to the add-on. */
  readonly columns?: readonly string[];
  /** True for a list that may get rows behind its last one. */
  readonly appends?: true;
  /** Cells of one row of the user's, which the user has asked for. */
  readonly row?: { readonly account: string; readonly headers: readonly string[] };
}

/** The most that a run may cost, however many rows there are. */
export interface Budget {
  readonly calls: number;
  /** Reads that come after a write: each makes Google send what it had kept. */
  readonly alternations: number;
  /** Cells read and written for each row of the workbook, the fixed ones left out. */
  readonly cellsPerRow: number;
}

export interface Job {
  /** A sentence's subject: `Score this sheet, for the first time`. */
  readonly name: string;
  /** The function that the menu or the sidebar calls. */
  readonly runs: string;
  readonly book: Book;
  /**
   * A sidebar's call has a request, made from the workbook as the sidebar would; what has to happen
   * before (a save that can be undone) happens here. A menu item has none.
   */
  readonly request?: (host: Host) => object;
  /**
   * Done in every workbook that the job is opened in, where it leans on what is kept outside the cells.
   * Its request is then made anew before each run: what is shown first is shown again.
   */
  readonly opens?: (host: Host) => void;
  /** A call that came before, in every workbook that the job is opened in: what it keeps stays its own. */
  readonly after?: (host: Host) => void;
  /** How a menu item says that it has done everything. */
  readonly done?: RegExp;
  /** What a run does first where that is a job of its own: what others do may fall between the two. */
  readonly firstDoes?: string;
  /** Absent for a job that only reads. */
  readonly writes?: Writes;
  /** What the job keeps outside the cells, asked of the add-on afterwards. */
  readonly keeps?: (host: Host) => unknown;
  /** True where each run adds tabs of its own, so that running twice adds them twice. */
  readonly addsTabs?: true;
  readonly budget: Budget;
}
