// Texts that can't be read, what the user says they mean, and taking it back.

/** What may be chosen. */
export interface WordChoice {
  readonly value: string;
  /** 'Lukewarm'. */
  readonly text: string;
}

/** What a text may mean. */
export interface WordMeaning extends WordChoice {
  /** The setting whose list then holds it: 'Warmth: lukewarm'. */
  readonly list: string;
}

/** A text that can't be read, once for all rows. */
export interface UnreadText {
  /** The core's name of the field. */
  readonly field: string;
  /** 'Warmth'. */
  readonly label: string;
  /** What the sheet calls the column. */
  readonly header: string;
  /** As it is written first. */
  readonly text: string;
  /** How many rows hold it. */
  readonly count: number;
}

/** A column of numbers that nothing says the scale of: asked about once, and changed later. */
export interface AskedScale {
  readonly kind: 'overlap' | 'leads';
  readonly field: 'warmth' | 'fit';
  /** 'Fit'. */
  readonly label: string;
  /** What the sheet calls the column. */
  readonly header: string;
  /** '“ICP Fit”: is 4 out of 5, of 10 or of 100?' */
  readonly question: string;
  /** What was chosen, such as '1-5'; '' before. */
  readonly chosen: string;
}

export interface Words {
  /** What was read: 'Overlaps'. */
  readonly sheetName: string;
  /** Most frequent first, at most `MOST_TEXTS`. */
  readonly words: readonly UnreadText[];
  /** Those that aren't listed. */
  readonly more: { readonly texts: number; readonly cells: number };
  /** The meanings of each field, by its name. */
  readonly meanings: Readonly<Record<string, readonly WordMeaning[]>>;
  readonly scales: readonly AskedScale[];
  /** What a scale may be: '1-5', 'from 1 to 5'. */
  readonly scaleChoices: readonly WordChoice[];
}

/** What one text means. */
export interface WordAnswer {
  readonly field: string;
  readonly text: string;
  /** A `WordMeaning.value`. */
  readonly meaning: string;
}

/** What the numbers of one column are out of. */
export interface ScaleAnswer {
  readonly kind: 'overlap' | 'leads';
  readonly field: 'warmth' | 'fit';
  /** One of `Words.scaleChoices`; '' takes it back. */
  readonly scale: string;
}

export interface WordsRequest {
  readonly answers: readonly WordAnswer[];
  readonly scales: readonly ScaleAnswer[];
}

export interface WordsPreview {
  /** '31 EQLs (of the 24 old enough to judge, ...) become 33 (...).' */
  readonly said: string;
}

/** Everything that a later undo needs; the sidebar keeps it and doesn't look inside. */
export interface WordsUndo {
  /** For the button's label: 'what “Champ” means'. */
  readonly says: string;
  /** Lists of the settings, as their cells were and are. */
  readonly lists: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Columns of numbers, as they were and are read. */
  readonly scales: readonly {
    readonly kind: 'overlap' | 'leads';
    readonly signature: string;
    readonly field: 'warmth' | 'fit';
    readonly before: string;
    readonly after: string;
  }[];
}

export interface WordsSaved {
  /** '“Champ” means “Hot” from now on.' For the live region. */
  readonly said: string;
  /** Null when nothing had to be written. */
  readonly undo: WordsUndo | null;
  readonly words: Words;
}

export interface UndoWordsRequest {
  readonly undo: WordsUndo;
}
