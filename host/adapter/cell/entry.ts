// What comes to lie in a cell when something is written: the outcome of reading a value or typed text.

export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` is given to a cell that has none of its own. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'error'; readonly name: string };

export const BLANK: Entry = { kind: 'blank' };
