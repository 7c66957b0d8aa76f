// The calls between the sidebar and the server, as types.
//
// Every endpoint takes exactly one plain object and answers one `Answer`. Everything is JSON: dates
// are text such as '2026-03-14', nothing is `undefined` (an absent thing is `null`), nothing is NaN.
// What goes wrong is a value: `ok: false` with a code for the program and a sentence for the person.
// A request that fails on its way (no network, two accounts signed in) reaches the failure handler
// of google.script.run instead, and is the sidebar's to word.
//
// The server keeps nothing between two calls. Whatever a later call needs (the row that was shown,
// the values it had, the undo of a save) travels to the sidebar and back.
import type {
  AnswersImported,
  AnswersPreview,
  AnswersRequest,
  CallPartner,
  CallSheetRequest,
  ImportAnswersRequest,
} from './rpc/calls';
import type { Answer, EmptyRequest, Nothing } from './rpc/failure';
import type { Feedback, MarkToldRequest } from './rpc/feedback';
import type { Imported, ImportNow, ImportPreview, ImportRequest } from './rpc/import';
import type {
  Introduction,
  IntroductionRequest,
  MarkIntroductionRequest,
} from './rpc/introduction';
import type { Done, JobRequest, Working } from './rpc/job';
import type {
  ChangeRowsRequest,
  PreviewRowsRequest,
  RowsChanged,
  RowsPreview,
  UndoRowsRequest,
} from './rpc/many-rows';
import type {
  Bootstrap,
  BootstrapRequest,
  KeepDraftsRequest,
  RememberNameRequest,
} from './rpc/opening';
import type { RowDetails, RowRequest, SelectionAnswer, SelectionRequest } from './rpc/row';
import type { RowFailure, Saved, SaveFailure, SaveRequest, UndoRequest } from './rpc/saving';
import type { SettingField, SettingsPreview, SettingsRequest } from './rpc/setting';
import type { ChooseTabRequest, SaveSetupRequest, Setup } from './rpc/setup';
import type { UndoWordsRequest, Words, WordsPreview, WordsRequest, WordsSaved } from './rpc/words';
import type { Worklist, WorklistQuery } from './rpc/worklist';

export type * from './rpc/calls';
export type * from './rpc/cell';
export type * from './rpc/failure';
export type * from './rpc/feedback';
export type * from './rpc/import';
export type * from './rpc/introduction';
export type * from './rpc/job';
export type * from './rpc/many-rows';
export type * from './rpc/opening';
export type * from './rpc/row';
export type * from './rpc/saving';
export type * from './rpc/setting';
export type * from './rpc/setup';
export type * from './rpc/words';
export type * from './rpc/worklist';

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
  /** What would be written into many rows, and into which not. */
  previewRows(request: PreviewRowsRequest): Answer<RowsPreview>;
  changeRows(request: ChangeRowsRequest): Answer<RowsChanged>;
  undoRows(request: UndoRowsRequest): Answer<RowsChanged>;
  introduction(request: IntroductionRequest): Answer<Introduction, RowFailure>;
  /** Notes a step of an introduction: asked, agreed, made, met, declined. */
  markIntroduction(request: MarkIntroductionRequest): Answer<Saved, SaveFailure>;
  /** A menu job, step by step. */
  runJob(request: JobRequest): Answer<Working | Done>;
  /** What importing overlap exports would do, without writing anything. */
  previewImport(request: ImportRequest): Answer<ImportPreview>;
  /** Imports what the preview showed; a long import is gone on with by the job `import`. */
  importExport(request: ImportNow): Answer<Working | Imported>;
  setup(request: EmptyRequest): Answer<Setup>;
  chooseTab(request: ChooseTabRequest): Answer<Setup>;
  saveSetup(request: SaveSetupRequest): Answer<Setup>;
  settings(request: EmptyRequest): Answer<{ readonly fields: readonly SettingField[] }>;
  /** What the changes would do, without writing them. */
  previewSettings(request: SettingsRequest): Answer<SettingsPreview>;
  saveSettings(request: SettingsRequest): Answer<{ readonly fields: readonly SettingField[] }>;
  /** The texts that can't be read, each once. */
  words(request: EmptyRequest): Answer<Words>;
  /** What the answers would do, without writing them. */
  previewWords(request: WordsRequest): Answer<WordsPreview>;
  saveWords(request: WordsRequest): Answer<WordsSaved>;
  undoWords(request: UndoWordsRequest): Answer<WordsSaved>;
  feedback(request: EmptyRequest): Answer<Feedback>;
  markTold(request: MarkToldRequest): Answer<Feedback>;
  /** Whom a call sheet can be made for. */
  callPartners(request: EmptyRequest): Answer<{ readonly partners: readonly CallPartner[] }>;
  makeCallSheet(request: CallSheetRequest): Answer<{ readonly said: string }>;
  /** What a filled call sheet would change in the list, row by row. */
  previewAnswers(request: AnswersRequest): Answer<AnswersPreview>;
  /** Writes what the preview showed; `undoRows` takes it back. */
  importAnswers(request: ImportAnswersRequest): Answer<AnswersImported>;
  rememberName(request: RememberNameRequest): Answer<Nothing>;
  keepDrafts(request: KeepDraftsRequest): Answer<Nothing>;
}
