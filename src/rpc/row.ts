// One row as the sidebar shows it, and how it is meant and selected.
import type { StandingState } from '../core/qualification/introduction-standing';
import type { Status } from '../core/qualification/qualification';
import type { Component, State } from '../core/qualification/reading';
import type { FormCell } from './cell';
import type { Answer } from './failure';

/**
 * Which row is meant. The account and the partner identify it; the row number is only where it was
 * last seen. `domain` and `fingerprint` tell two rows with one account and partner apart.
 */
export interface RowKey {
  readonly sheetId: number;
  /** 1-based, as in the sheet. */
  readonly row: number;
  readonly account: string;
  readonly partner: string;
  readonly domain: string;
  /** A checksum of the row's cells when it was shown, without the add-on's own columns. */
  readonly fingerprint: string;
}

export interface ComponentDetail {
  readonly component: Component;
  /** 'Overlap', 'Warmth', 'Fit', 'Motion'. */
  readonly label: string;
  readonly state: State;
  /** What the state is called: 'Clear', 'Not enough', 'Missing', "Can't be read". */
  readonly stateLabel: string;
  /** 0 to 1. */
  readonly strength: number;
  /** One short sentence. */
  readonly reason: string;
  /** What stands in the cell, as text. */
  readonly written: string;
}

/** As the sheet says it under `EQL status`; '' for a row with nothing filled in. */
export type StatusText = Status;

/** Another partner that has the row's account. */
export interface OtherPartner {
  readonly key: RowKey;
  readonly partner: string;
  /** Of its warmth, with what that is called. */
  readonly state: State;
  readonly stateLabel: string;
  /** What is known of it: 'Hot is warm enough. They said that they will introduce you.' */
  readonly says: string;
}

export interface OtherPartners {
  /** 'The best way into Acme is Initech.' '' without another partner. */
  readonly best: string;
  /** The warmest first. */
  readonly partners: readonly OtherPartner[];
}

export interface RowDetails {
  readonly key: RowKey;
  readonly account: string;
  readonly partner: string;
  readonly status: StatusText;
  readonly score: number | null;
  /** overlap, warmth, fit, motion, in this order. */
  readonly components: readonly ComponentDetail[];
  readonly missing: readonly Component[];
  readonly nextStep: string;
  /** The `EQL since` date, or null. */
  readonly since: string | null;
  readonly form: readonly FormCell[];
  /** How far its introduction has come, and that in words; '' where nobody was asked. */
  readonly introduction: { readonly state: StandingState; readonly says: string };
  /** Other rows with the same account and partner, 1-based; usually empty. */
  readonly twins: readonly number[];
  /** Null where the row was read alone, so that nobody has looked: see `RowRequest.others`. */
  readonly others: OtherPartners | null;
}

export interface CursorPlace {
  readonly sheetId: number;
  /** 1-based. */
  readonly row: number;
}

/** What is selected in the sheet. */
export interface Selection extends CursorPlace {
  readonly sheetName: string;
  /** Changes when another row is selected or a cell of this row changes. */
  readonly checksum: string;
}

/** The selected row, or a sentence that says why there is nothing to show: 'This is the header.' */
export type SelectedRow =
  | { readonly kind: 'row'; readonly details: RowDetails }
  | { readonly kind: 'none'; readonly why: string };

export interface SelectionRequest {
  /** What the sidebar shows now; null for 'whatever is selected'. */
  readonly known: Pick<Selection, 'sheetId' | 'row' | 'checksum'> | null;
}

/** The poll's answer: cheap while nothing moves, the whole row at once when something did. */
export type SelectionAnswer = Answer<
  | { readonly changed: false }
  | { readonly changed: true; readonly selection: Selection; readonly selected: SelectedRow }
>;

export interface RowRequest {
  readonly key: RowKey;
  /** True to select the row in the sheet as well, as a click in the worklist does. */
  readonly select: boolean;
  /** True to look at all other rows as well, for the account's other partners. */
  readonly others?: boolean;
}
