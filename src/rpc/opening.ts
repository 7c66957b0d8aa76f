// Everything that the sidebar needs to open.
import type { Unfinished } from './job';
import type { SelectedRow, Selection } from './row';
import type { Worklist, WorklistQuery } from './worklist';

export interface BootstrapRequest {
  /** The list to open with. `me` may be ''; the remembered name is used then. */
  readonly worklist: WorklistQuery | null;
}

/** Everything that the sidebar needs to open, in one request. */
export interface Bootstrap {
  readonly version: string;
  readonly selection: Selection;
  readonly selected: SelectedRow;
  /**
   * Null where no overlap tab was found, of which `setupNeeded` says so in words; and of a long list, which
   * is asked for by itself once the sidebar is open.
   */
  readonly worklist: Worklist | null;
  readonly overlapTab: { readonly sheetId: number; readonly sheetName: string } | null;
  readonly leadsTab: { readonly sheetId: number; readonly sheetName: string } | null;
  /** What to look at before anything else, or null: 'Two columns are called Owner: ...' */
  readonly setupNeeded: string | null;
  /** The last summary that was built, or null. */
  readonly summary: { readonly headline: string; readonly builtOn: string } | null;
  /** What was begun and isn't done, or null. */
  readonly unfinished: Unfinished | null;
  /** Whether EQL Settings exists; without it the shipped settings hold. */
  readonly hasSettings: boolean;
  /** The as-of date that everything is judged at. */
  readonly asOf: string;
  /** The name that was typed once, or ''. */
  readonly me: string;
  /** What `keepDrafts` was last given within the last six hours, or ''. */
  readonly drafts: string;
}

export interface RememberNameRequest {
  readonly me: string;
}

export interface KeepDraftsRequest {
  /** Half-typed forms, in the sidebar's own format; at most `LONGEST_DRAFTS` characters. */
  readonly drafts: string;
}
