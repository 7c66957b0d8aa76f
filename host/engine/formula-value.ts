// What a custom function is called with and what it answers, for which cell: plain data.

/** One cell on its way into or out of a custom function. */
export interface FormulaValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

/** An argument of a custom function: a cell, or rows of cells (row by row, not by column). */
export type FormulaArgument = FormulaValue | readonly (readonly FormulaValue[])[] | undefined;

export type FormulaResult =
  | { readonly kind: 'value'; readonly cell: FormulaValue }
  | { readonly kind: 'table'; readonly rows: readonly (readonly FormulaValue[])[] }
  | { readonly kind: 'error'; readonly message: string };

/** The cell whose formula is being worked out, 0-based. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
