// Which tab and which columns were recognised, and the corrections.

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
  /** The rows that could be the header, 1-based, each with what stands in it: `Konto, Partner`. */
  readonly headerChoices?: readonly { readonly row: number; readonly text: string }[];
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
  /** 1-based, one of `TabSetup.headerChoices`; without it, the row that was recognised. */
  readonly headerRow?: number;
}

export interface SaveSetupRequest {
  readonly kind: 'overlap' | 'leads';
  readonly sheetId: number;
  readonly signature: string;
  /** Every field's column, 0-based, or null for none; null instead of a list forgets it all. */
  readonly columns: readonly { readonly field: string; readonly column: number | null }[] | null;
}
