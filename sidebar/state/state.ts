// The sidebar's whole state as one value; what happens to it stands with the tasks that do it.
import type {
  Bootstrap,
  Done,
  FeedbackPartner,
  Introduction,
  JobName,
  OtherPartners,
  RowsUndo,
  SettingField,
  SettingsPreview,
  Setup,
  TabSetup,
  ToldMark,
  UndoToken,
  Words,
  WordsUndo,
  Working,
  Worklist,
  WorklistQuery,
} from '../../src/rpc';
import type { Waiting } from '../server/open-calls';
import { type Calls, NO_CALLS } from './calls';
import type { Drafts } from './drafts';
import { type Imports, NO_IMPORT } from './imports';
import type { LetterEdits } from './letters';
import { type ManyRows, NO_ROWS } from './many-rows';
import type { Problem } from './problem';
import type { SettingChanges } from './setting-changes';
import type { Choices } from './setup-choices';
import { NO_ROW, type ShownRow } from './shown-row';
import { NO_WORD_CHOICES, type WordChoices } from './word-choices';
import { WHOLE_LIST } from './worklist-pages';

export type Screen = 'row' | 'introduction' | 'worklist' | 'summary' | 'setup';

/** What can be asked of the server independently; each topic has its own wait and its own problem. */
export type Topic =
  | 'open'
  | 'row'
  | 'others'
  | 'reread'
  | 'write'
  | 'list'
  | 'many'
  | 'letter'
  | 'job'
  | 'import'
  | 'setup'
  | 'words'
  | 'settings'
  | 'preview'
  | 'feedback'
  | 'calls';

/** Where the keyboard goes on after a change that took its place away. */
export type FocusTarget =
  | 'heading'
  | 'form'
  | 'conflict'
  | 'words'
  | 'letter'
  | 'name'
  | 'many'
  | 'many-form';

export interface ToldUndo {
  readonly says: string;
  readonly marks: readonly ToldMark[];
}

export interface SidebarState {
  readonly screen: Screen;
  /** What the workbook held at opening; null before. */
  readonly boot: Bootstrap | null;
  readonly summary: Bootstrap['summary'];
  /** Who uses the sidebar, typed once; '' before. */
  readonly me: string;
  readonly asking: Readonly<Partial<Record<Topic, boolean>>>;
  readonly problems: Readonly<Partial<Record<Topic, Problem>>>;
  readonly waiting: Waiting;
  /** The result that was told last, for eyes and for screen readers. */
  readonly said: string;
  /** The last move of the keyboard's focus; a new object is a new move. */
  readonly focus: { readonly on: FocusTarget } | null;
  readonly shown: ShownRow;
  /** The other partners of rows that were read alone, by `rowId`; until something is written. */
  readonly others: Readonly<Record<string, OtherPartners>>;
  readonly drafts: Drafts;
  readonly undo: UndoToken | RowsUndo | null;
  readonly query: WorklistQuery;
  readonly list: Worklist | null;
  /** Something changed that the list doesn't show yet. */
  readonly listOutdated: boolean;
  readonly many: ManyRows;
  /** As the server drafted them, and what the user changed of them; by `rowId`. */
  readonly drafted: Readonly<Record<string, Introduction>>;
  readonly letters: Readonly<Record<string, LetterEdits>>;
  /** Letters that are shown though something speaks against them; by `rowId`. */
  readonly anyway: Readonly<Record<string, boolean>>;
  /** The job that runs or ran last. */
  readonly job: JobName | null;
  /** How far it is, or what came of it; null before its first answer. */
  readonly progress: Working | Done | null;
  readonly stopping: boolean;
  /** A job that was begun and isn't done; null while none is. */
  readonly unfinished: Bootstrap['unfinished'];
  readonly imports: Imports;
  readonly setup: Setup | null;
  readonly choices: Readonly<Record<TabSetup['kind'], Choices>>;
  /** Answers to questions about a list that are being typed, by their fields' ids. */
  readonly typedAnswers: Readonly<Record<string, string>>;
  /** The texts that can't be read; null until asked for. */
  readonly words: Words | null;
  readonly wordChoices: WordChoices;
  /** What the choices would do; '' until asked for, and again after every choice. */
  readonly wordsEffect: string;
  readonly wordsUndo: WordsUndo | null;
  readonly settings: readonly SettingField[] | null;
  readonly settingChanges: SettingChanges;
  /** What the changes would do; null until asked for, and again after every change. */
  readonly preview: SettingsPreview | null;
  /** What each partner should be told; null until asked for. */
  readonly feedback: readonly FeedbackPartner[] | null;
  /** The tabs that it is from. */
  readonly feedbackTabs: string;
  /** Takes the last marks of partners as told back. */
  readonly toldUndo: ToldUndo | null;
  readonly calls: Calls;
}

export const NO_CHOICES: SidebarState['choices'] = { overlap: {}, leads: {} };

export const INITIAL_STATE: SidebarState = {
  screen: 'row',
  boot: null,
  summary: null,
  me: '',
  asking: {},
  problems: {},
  waiting: 'none',
  said: '',
  focus: null,
  shown: NO_ROW,
  others: {},
  drafts: {},
  undo: null,
  query: WHOLE_LIST,
  list: null,
  listOutdated: false,
  many: NO_ROWS,
  drafted: {},
  letters: {},
  anyway: {},
  job: null,
  progress: null,
  stopping: false,
  unfinished: null,
  imports: NO_IMPORT,
  setup: null,
  choices: NO_CHOICES,
  typedAnswers: {},
  words: null,
  wordChoices: NO_WORD_CHOICES,
  wordsEffect: '',
  wordsUndo: null,
  settings: null,
  settingChanges: {},
  preview: null,
  feedback: null,
  feedbackTabs: '',
  toldUndo: null,
  calls: NO_CALLS,
};
