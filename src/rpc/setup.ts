// Which tab and which columns were recognised, what is asked about them, and the corrections.

export interface SetupColumn {
  /** The core's name of the field. */
  readonly field: string;
  /** 'Last touch'. */
  readonly label: string;
  /** 0-based among `TabSetup.headers`, or null when no column has it. */
  readonly column: number | null;
  readonly confidence: 'certain' | 'likely' | 'guess' | null;
}

/** A column that may hold a field, and isn't used until the user says so. */
export interface SetupProposal {
  readonly field: string;
  /** 'Last touch'. */
  readonly label: string;
  /** 0-based among `TabSetup.headers`. */
  readonly column: number;
  readonly confidence: 'certain' | 'likely' | 'guess';
  /** Why it isn't used at once, in a sentence. */
  readonly why: string;
  /** What it could change. */
  readonly weighs: 'status' | 'date' | 'identity' | 'detail';
}

export interface SetupQuestion {
  /** What kind of question it is; 'proposal' for those that `TabSetup.proposals` lists as well. */
  readonly code: string;
  readonly text: string;
  /** Under this name an answer is saved; null where columns are to be chosen instead. */
  readonly key: string | null;
  /** What to choose from; an empty list where a word is asked for. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export interface TabSetup {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
  readonly sheetName: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Whose export it is and what says so, in a sentence; '' where nothing tells. */
  readonly origin?: string;
  /** The rows that could be the header, 1-based, each with what stands in it: `Konto, Partner`. */
  readonly headerChoices?: readonly { readonly row: number; readonly text: string }[];
  readonly columns: readonly SetupColumn[];
  readonly proposals: readonly SetupProposal[];
  readonly questions: readonly SetupQuestion[];
  /** Filled columns that found no place, 0-based. */
  readonly unplaced: readonly number[];
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
  /** 1-based, one of `TabSetup.headerChoices`; without it, the row that was recognised. */
  readonly headerRow?: number;
}

export interface SaveSetupRequest {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
  readonly signature: string;
  /**
   * Fields with their columns, 0-based, or null for none, in place of those that were remembered;
   * null instead of a list forgets everything about these headers. Left out, what is remembered
   * stays.
   */
  readonly columns?: readonly { readonly field: string; readonly column: number | null }[] | null;
  /** Proposals that the user has accepted or refused. */
  readonly proposals?: readonly {
    readonly field: string;
    readonly column: number;
    readonly use: boolean;
  }[];
  /** Answers to questions, by `SetupQuestion.key`. */
  readonly answers?: Readonly<Record<string, string>>;
}
