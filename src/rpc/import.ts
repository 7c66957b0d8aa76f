// Overlap exports on their way into a clean overlap tab: what would come of them, and what did.
import type { Done } from './job';

export interface ImportRequest {
  /** The tabs that hold the exports; none for the one in front. */
  readonly sheetIds: readonly number[];
  /** A tab to merge into; `new` for a tab of their own; `auto` for the list of the last import. */
  readonly into: number | 'new' | 'auto';
}

/** A tab that may hold an export. */
export interface ExportChoice {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly isChosen: boolean;
}

/** What becomes of one row. */
export interface ImportLine {
  readonly tab: string;
  /** As the sheet counts: 1 is the first. */
  readonly row: number;
  /** `Alder at Northwind`. */
  readonly what: string;
  /** `Overlap: Customer, was Prospect`. */
  readonly said: string;
}

export interface ImportPreview {
  /** The tab that the rows go into; null for a new one. */
  readonly into: { readonly sheetId: number; readonly sheetName: string } | null;
  /** The tabs that can be imported in one go; those that are, are chosen. */
  readonly tabs: readonly ExportChoice[];
  /** What would come of it, a sentence each. */
  readonly said: readonly string[];
  /** What is asked about the exports' columns, to be answered under Setup before. */
  readonly questions: readonly string[];
  /** The header and the first rows of the clean list, as they are shown. */
  readonly sample: readonly (readonly string[])[];
  readonly lines: readonly ImportLine[];
  /** How many more there are than `lines` lists. */
  readonly moreLines: number;
  /** Accounts that may have a new name. */
  readonly renames: number;
  /** Tells these cells from others: handed back with the import, which writes nothing else. */
  readonly check: string;
}

export interface ImportNow extends ImportRequest {
  readonly check: string;
  /** Whether accounts get the new names that the preview proposed. */
  readonly rename: boolean;
}

export interface Imported extends Done {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly undoable: boolean;
}
