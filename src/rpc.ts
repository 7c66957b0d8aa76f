// The calls between the sidebar and the server: types only; knows neither preact nor Ranges.
//
// Every endpoint takes exactly one plain object and answers one `Answer`. Everything is JSON: dates
// are text such as '2026-03-14', nothing is `undefined` (an absent thing is `null`), nothing is NaN.
// What goes wrong is a value: `ok: false` with a code for the program and a sentence for the person.
// A request that fails on its way (no network, two accounts signed in) reaches the failure handler
// of google.script.run instead, and is the sidebar's to word.
//
// The server keeps nothing between two calls. Whatever a later call needs (the row that was shown,
// the values it had, the undo of a save) travels to the sidebar and back.
import type { Component, State } from './core/reading';

/** Why a call did nothing. Each comes with a sentence that says what happened and what to do. */
export type FailureCode =
  /** Somebody else is writing just now: try again in a moment. */
  | 'busy'
  /** No tab looks like an overlap list. */
  | 'no-overlap-tab'
  /** The tab that the sidebar showed has been deleted. */
  | 'tab-gone'
  /** No row of the tab has this account and partner any more. */
  | 'row-gone'
  /** Several rows have this account and partner, and nothing tells them apart. */
  | 'row-ambiguous'
  /** Cells have changed since they were shown: see `ConflictFailure`. */
  | 'conflict'
  /** The cell holds a formula of the user's, which is never overwritten. */
  | 'formula-cell'
  /** A column that the save needs isn't there, and adding it wasn't agreed to. */
  | 'column-missing'
  /** The user may not edit these cells. */
  | 'protected'
  /** A cell of EQL Settings can't be read; the sentence names it. */
  | 'settings-broken'
  /** What was typed can't be written: a date that is none, a text that is too long. */
  | 'not-valid'
  /** Typed as a formula, or called with something else than a request. */
  | 'not-a-request'
  /** Anything else; the sentence carries Google's own words. */
  | 'unexpected';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** One or two plain sentences: what happened, what to do next. */
  readonly message: string;
}

/** What every endpoint answers: the result with `ok: true` in it, or a failure. */
export type Answer<T, F extends Failure = Failure> = ({ readonly ok: true } & T) | F;

// ------------------------------------------------------------------------------------------ cells

/** What a cell holds, so that a later call can tell whether it has changed. */
export interface ShownCell {
  readonly kind: 'blank' | 'text' | 'number' | 'yes-no' | 'date' | 'error';
  /**
   * The value as text: '' when blank, '0.75', 'TRUE' or 'FALSE', '2026-03-14' or, with a time of
   * day, '2026-03-14T15:30:00', '#N/A'.
   */
  readonly value: string;
}

/** The fields of the row form; warmth's five first, then motion's four. */
export type FormField =
  | 'warmth'
  | 'partnerContact'
  | 'lastTouch'
  | 'willing'
  | 'note'
  | 'motion'
  | 'owner'
  | 'nextStep'
  | 'due';

export interface FormCell {
  readonly field: FormField;
  readonly group: 'warmth' | 'motion';
  /** What the form calls it: 'Last touch'. */
  readonly label: string;
  /** How it is typed. `date` is '2026-03-14'; `yes-no` is 'yes', 'no' or ''. */
  readonly input: 'choice' | 'text' | 'long-text' | 'date' | 'yes-no';
  /** For `choice`: what is offered. Other text is allowed for motion, not for warmth. */
  readonly choices: readonly string[];
  /** The header of its column, or null where the sheet has no such column yet. */
  readonly header: string | null;
  readonly shown: ShownCell;
  /** What the form shows to begin with: `shown`, in the form's own spelling. */
  readonly text: string;
  /** True when the cell holds a formula: shown, never written. */
  readonly formula: boolean;
}

// ------------------------------------------------------------------------------------------- rows

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

/** The words of product.md section 2; '' for a row with nothing filled in. */
export type StatusText = '' | 'Check data' | 'No overlap' | 'Poor fit' | 'EQL' | 'Candidate';

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
  /** When an introduction was last asked for, or null. */
  readonly introductionRequestedOn: string | null;
  /** Other rows with the same account and partner, 1-based; usually empty. */
  readonly twins: readonly number[];
}

/** What is selected in the sheet. */
export interface Selection {
  readonly sheetId: number;
  readonly sheetName: string;
  /** 1-based. */
  readonly row: number;
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
}

// --------------------------------------------------------------------------------------- worklist

/** `all`: every candidate. The others are candidates of one kind. */
export type WorklistFilter =
  | 'all'
  | 'missing-warmth'
  | 'missing-motion'
  | 'stale'
  | 'overdue'
  | 'mine';

export interface WorklistQuery {
  readonly filter: WorklistFilter;
  /** Only this partner's candidates; null for every partner's. */
  readonly partner: string | null;
  /** The name that `mine` compares with the owner column; '' when not typed yet. */
  readonly me: string;
  /** How many candidates to leave out from the top. */
  readonly offset: number;
  /** At most 100 are answered, whatever is asked for. */
  readonly limit: number;
}

export interface WorklistItem {
  readonly key: RowKey;
  readonly account: string;
  readonly partner: string;
  readonly score: number;
  readonly missing: readonly Component[];
  readonly nextStep: string;
  readonly stale: boolean;
  readonly overdue: boolean;
}

export interface Worklist {
  readonly query: WorklistQuery;
  /** Nearest to qualifying first. */
  readonly items: readonly WorklistItem[];
  /** How many candidates the query has in all. */
  readonly total: number;
  /** Per filter, within the query's partner. */
  readonly counts: Readonly<Record<WorklistFilter, number>>;
  /** Per partner, within the query's filter; most candidates first. */
  readonly partners: readonly { readonly partner: string; readonly count: number }[];
}

// ------------------------------------------------------------------------------------------ saving

export interface FieldChange {
  readonly field: FormField;
  /** What the cell held when it was shown (`FormCell.shown`, or a conflict's `theirs`). */
  readonly shown: ShownCell;
  /** What to write, in the form's spelling; '' empties the cell. */
  readonly value: string;
}

export interface SaveRequest {
  readonly key: RowKey;
  readonly changes: readonly FieldChange[];
  /** Columns that the user agreed to have added, because the form needs them. */
  readonly addColumns: readonly FormField[];
  /** Who confirmed, stamped with today's date where such columns exist; '' stamps nothing. */
  readonly confirmedBy: string;
  /** The list to go on with: its next candidate comes with the answer. Null to stay on the row. */
  readonly next: WorklistQuery | null;
}

/**
 * Everything that a later `undo` needs; the sidebar keeps it and doesn't look inside. Columns that
 * the save added stay.
 */
export interface UndoToken {
  readonly key: RowKey;
  /** What the undo puts back, for the button's label: 'Warmth and Last touch of Acme'. */
  readonly says: string;
  readonly cells: readonly {
    readonly column: number;
    readonly header: string;
    readonly before: ShownCell;
    readonly after: ShownCell;
  }[];
}

export interface Saved {
  /** The row as it stands now, scored anew. */
  readonly row: RowDetails;
  /** Null when nothing had to be written. */
  readonly undo: UndoToken | null;
  /** 'Saved: Acme is an EQL now.' For the live region. */
  readonly said: string;
  /** The next candidate of `SaveRequest.next`, or null at the end of the list. */
  readonly next: RowDetails | null;
  /** The list as it stands now, from its beginning; null when `SaveRequest.next` was null. */
  readonly worklist: Worklist | null;
}

/** One cell that somebody else has changed since it was shown. */
export interface Conflict {
  readonly field: FormField | null;
  /** What the form or the sheet calls it. */
  readonly label: string;
  readonly shown: ShownCell;
  readonly theirs: ShownCell;
  /** What the save or undo would write. */
  readonly mine: string;
}

/**
 * Nothing was written. To keep mine: send the save again with `shown` set to `theirs`. To keep
 * theirs: leave the change out.
 */
export interface ConflictFailure extends Failure {
  readonly code: 'conflict';
  readonly conflicts: readonly Conflict[];
  readonly row: RowDetails;
}

/** Nothing was written: several rows fit, and the user is to say which. */
export interface AmbiguousFailure extends Failure {
  readonly code: 'row-ambiguous';
  readonly rows: readonly RowDetails[];
}

/** Nothing was written: these columns have to be added first. */
export interface ColumnFailure extends Failure {
  readonly code: 'column-missing';
  readonly fields: readonly { readonly field: FormField; readonly header: string }[];
}

/** A failure that carries nothing more than its sentence. */
export interface PlainFailure extends Failure {
  readonly code: Exclude<FailureCode, 'conflict' | 'row-ambiguous' | 'column-missing'>;
}

export type RowFailure = PlainFailure | AmbiguousFailure;
export type SaveFailure = PlainFailure | AmbiguousFailure | ConflictFailure | ColumnFailure;

export interface UndoRequest {
  readonly token: UndoToken;
}

// ------------------------------------------------------------------------------------ introduction

export interface IntroductionRequest {
  readonly key: RowKey;
  /** Who asks, for the signature; '' leaves it out. */
  readonly me: string;
}

export interface Introduction {
  readonly key: RowKey;
  /** The partner's contact, and the address where the sheet has one; '' otherwise. */
  readonly to: string;
  readonly email: string;
  readonly subject: string;
  /** 90 to 140 words, with one question. */
  readonly body: string;
  readonly words: number;
  /** When it was last asked for, or null. */
  readonly requestedOn: string | null;
  /** Whether marking it needs a column that isn't there yet: its header, else null. */
  readonly addsColumn: string | null;
}

export interface MarkRequestedRequest {
  readonly key: RowKey;
  /** True once the user agreed to have the date column added. */
  readonly addColumn: boolean;
}

// -------------------------------------------------------------------------------------------- jobs

/** The menu's jobs that the sidebar offers as well. */
export type JobName = 'score' | 'summary' | 'settings' | 'sample';

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
}

// ------------------------------------------------------------------------------------------- setup

export interface SetupColumn {
  /** The core's name of the field. */
  readonly field: string;
  /** 'Last touch'. */
  readonly label: string;
  /** 0-based among `TabSetup.headers`, or null when no column has it. */
  readonly column: number | null;
  readonly confidence: 'certain' | 'likely' | 'guess' | null;
}

export interface TabSetup {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
  readonly sheetName: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly SetupColumn[];
  readonly questions: readonly string[];
  /** Under this name the corrections are remembered: the same headers, the same answer. */
  readonly signature: string;
  /** True when the user has corrected this header row before. */
  readonly remembered: boolean;
}

export interface Setup {
  readonly overlap: TabSetup | null;
  readonly leads: TabSetup | null;
  /** Every tab that could be either, to choose from. The add-on's own tabs aren't among them. */
  readonly tabs: readonly { readonly sheetId: number; readonly sheetName: string }[];
}

export interface ChooseTabRequest {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
}

export interface SaveSetupRequest {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
  readonly signature: string;
  /** Every field's column, 0-based, or null for none; null instead of a list forgets it all. */
  readonly columns: readonly { readonly field: string; readonly column: number | null }[] | null;
}

// ---------------------------------------------------------------------------------------- settings

export interface SettingField {
  readonly label: string;
  readonly section: string;
  /** As the settings tab shows it. */
  readonly value: string;
  readonly standard: string;
  readonly allowed: string;
  readonly meaning: string;
}

export interface SettingChange {
  readonly label: string;
  /** The value that was shown; a save is refused when the tab holds another by now. */
  readonly shown: string;
  readonly value: string;
}

export interface SettingsRequest {
  readonly changes: readonly SettingChange[];
}

/** What a set of settings makes of the workbook. The count never stands without its rate. */
export interface SettingsEffect {
  readonly eqls: number;
  readonly candidates: number;
  readonly mature: number;
  readonly converted: number;
  /** Null with no mature EQL. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** '31 EQLs; of the 24 old enough to judge, 7 converted (29%).' */
  readonly said: string;
}

export interface SettingProblemText {
  readonly label: string;
  readonly sentence: string;
}

export interface SettingsPreview {
  readonly now: SettingsEffect;
  /** Null when `problems` isn't empty. */
  readonly then: SettingsEffect | null;
  readonly problems: readonly SettingProblemText[];
}

// ---------------------------------------------------------------------------------------- feedback

export interface FeedbackPartner {
  readonly partner: string;
  /** When the partner was last told, or null for never. */
  readonly toldOn: string | null;
  readonly received: number;
  readonly qualified: number;
  /** Of all its EQLs that are old enough to judge, the share that converted; null with none. */
  readonly rate: number | null;
  readonly progressed: number;
  readonly closed: number;
  /** EQLs whose stage changed longer ago than the setting allows, without the partner being told. */
  readonly overdue: number;
  readonly message: string;
}

export interface MarkToldRequest {
  readonly partner: string;
  /** '2026-03-14', or null to take the mark back. */
  readonly toldOn: string | null;
  /** What the sidebar showed. */
  readonly shown: string | null;
}

// ----------------------------------------------------------------------------------------- opening

export interface BootstrapRequest {
  /** The list to open with. `me` may be ''; the remembered name is used then. */
  readonly worklist: WorklistQuery | null;
}

/** Everything that the sidebar needs to open, in one request. */
export interface Bootstrap {
  readonly version: string;
  readonly selection: Selection;
  readonly selected: SelectedRow;
  /** Null where no overlap tab was found; `setupNeeded` says so in words. */
  readonly worklist: Worklist | null;
  readonly overlapTab: { readonly sheetId: number; readonly sheetName: string } | null;
  readonly leadsTab: { readonly sheetId: number; readonly sheetName: string } | null;
  /** What to look at before anything else, or null: 'Two columns are called Owner: ...' */
  readonly setupNeeded: string | null;
  /** The last summary that was built, or null. */
  readonly summary: { readonly headline: string; readonly builtOn: string } | null;
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
  /** Half-typed forms, in the sidebar's own format; at most 90,000 characters. */
  readonly drafts: string;
}

/** Nothing to answer beyond that it worked. */
export type Nothing = Readonly<Record<never, never>>;

/** A call with nothing to say; still an object, since a formula can't pass one. */
export type EmptyRequest = Readonly<Record<never, never>>;

/** Every function that google.script.run calls, by its name. */
export interface Endpoints {
  /** Opens the sidebar: one request for the first screen. */
  bootstrap(request: BootstrapRequest): Answer<Bootstrap>;
  /** The poll that follows the selected row. */
  selection(request: SelectionRequest): SelectionAnswer;
  /** One row, found by its account and partner. */
  rowDetails(request: RowRequest): Answer<{ readonly row: RowDetails }, RowFailure>;
  worklist(request: WorklistQuery): Answer<Worklist>;
  /** Writes the changed cells, rescores the row, answers with the next candidate. */
  saveRow(request: SaveRequest): Answer<Saved, SaveFailure>;
  undoSave(request: UndoRequest): Answer<Saved, SaveFailure>;
  introduction(request: IntroductionRequest): Answer<Introduction, RowFailure>;
  markRequested(request: MarkRequestedRequest): Answer<Saved, SaveFailure>;
  /** A menu job, step by step. */
  runJob(request: JobRequest): Answer<Working | Done>;
  setup(request: EmptyRequest): Answer<Setup>;
  chooseTab(request: ChooseTabRequest): Answer<Setup>;
  saveSetup(request: SaveSetupRequest): Answer<Setup>;
  settings(request: EmptyRequest): Answer<{ readonly fields: readonly SettingField[] }>;
  /** What the changes would do, without writing them. */
  previewSettings(request: SettingsRequest): Answer<SettingsPreview>;
  saveSettings(request: SettingsRequest): Answer<{ readonly fields: readonly SettingField[] }>;
  feedback(request: EmptyRequest): Answer<{ readonly partners: readonly FeedbackPartner[] }>;
  markTold(request: MarkToldRequest): Answer<{ readonly partners: readonly FeedbackPartner[] }>;
  rememberName(request: RememberNameRequest): Answer<Nothing>;
  keepDrafts(request: KeepDraftsRequest): Answer<Nothing>;
}

export type EndpointName = keyof Endpoints;
