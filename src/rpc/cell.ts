// One cell of a row as the sidebar shows it and changes it.

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
  /** Whether these are the choices of the column's own dropdown; a strict one rejects other text. */
  readonly dropdown: 'none' | 'open' | 'strict';
  /** Of the motion: what each of its choices asks for besides. */
  readonly needs?: Readonly<Record<string, readonly FormField[]>>;
  /** The header of its column, or null where the sheet has no such column yet. */
  readonly header: string | null;
  readonly shown: ShownCell;
  /** What the form shows to begin with: `shown`, in the form's own spelling. */
  readonly text: string;
  /** True when the cell holds a formula: shown, never written. */
  readonly formula: boolean;
}
