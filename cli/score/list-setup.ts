// The add-on's Setup over its calls: which tab is which list, and which column which field.

import {
  answerOf,
  type Call,
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  sentencesOf,
  textOf,
} from './answer-fields';

export type Role = 'overlap' | 'leads';

/** A field of a list, with the column that holds it. */
export interface FieldColumn {
  readonly field: string;
  /** `Last touch`. */
  readonly label: string;
  /** The header, or undefined where no column has the field. */
  readonly header: string | undefined;
  readonly isGuess: boolean;
}

export interface ListSetup {
  readonly role: Role;
  readonly sheetId: number;
  readonly tab: string;
  /** From 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly FieldColumn[];
  /** Whose export it is; '' where nothing tells. */
  readonly origin?: string;
  readonly questions: readonly string[];
  /** Under this name the add-on remembers the columns. */
  readonly signature: string;
}

export interface WorkbookSetup {
  readonly overlap: ListSetup | undefined;
  readonly leads: ListSetup | undefined;
  readonly tabs: readonly { readonly sheetId: number; readonly tab: string }[];
  /** Questions about the workbook rather than about one of its lists. */
  readonly questions: readonly string[];
}

export const setupOf = (call: Call): WorkbookSetup => read(answerOf(call, 'setup', {}));

/** Says that a tab is the overlap list, or the leads; answers what the add-on then makes of it. */
export const chooseTab = (call: Call, kind: Role, sheetId: number): WorkbookSetup =>
  read(answerOf(call, 'chooseTab', { kind, sheetId }));

/** Says which columns hold which fields, by their places; a field without a place has no column. */
export function saveColumns(
  call: Call,
  { role, sheetId, signature }: ListSetup,
  columns: readonly { readonly field: string; readonly column: number | null }[],
): WorkbookSetup {
  return read(answerOf(call, 'saveSetup', { kind: role, sheetId, signature, columns }));
}

function read(answer: Fields): WorkbookSetup {
  return {
    overlap: listSetup(answer.overlap, 'overlap'),
    leads: listSetup(answer.leads, 'leads'),
    tabs: listOf(answer.tabs)
      .map(fieldsOf)
      .map(({ sheetId, sheetName }) => ({ sheetId: numberOf(sheetId), tab: textOf(sheetName) })),
    questions: sentencesOf(answer.questions),
  };
}

function listSetup(answer: unknown, role: Role): ListSetup | undefined {
  if (!isFields(answer)) return undefined;
  const headers = listOf(answer.headers).map(textOf);
  return {
    role,
    headers,
    sheetId: numberOf(answer.sheetId),
    tab: textOf(answer.sheetName),
    headerRow: numberOf(answer.headerRow),
    columns: listOf(answer.columns)
      .map(fieldsOf)
      .map(({ field, label, column, confidence }) => ({
        field: textOf(field),
        label: textOf(label),
        header: typeof column === 'number' ? headers[column] : undefined,
        isGuess: confidence === 'guess',
      })),
    origin: textOf(answer.origin),
    questions: sentencesOf(answer.questions),
    signature: textOf(answer.signature),
  };
}
