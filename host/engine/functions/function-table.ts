// How a sheet function is written down here: its help, its arguments in the engine's notation, and a
// computation over plain cells.

import type { AddFunctionDescription, Arg, EvalContext } from '@odoo/o-spreadsheet';

/** A cell on its way into a function; `undefined` where the argument is left out. */
export interface FunctionCell {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
}

/** What a function returns: a cell, columns of cells (the engine's matrices are column by column). */
export type FunctionAnswer = FunctionCell | FunctionCell[][];

export interface SheetFunction {
  readonly description: string;
  /** Each argument as `name (type, type, optional)` and its help. */
  readonly args: readonly (readonly [definition: string, help: string])[];
  readonly compute: (this: EvalContext, ...args: Arg[]) => FunctionAnswer;
}

export type SheetFunctions = { readonly [name: string]: SheetFunction };

/** The engine's description of a function of ours. */
export function described(
  fn: SheetFunction,
  arg: (definition: string, help: string) => AddFunctionDescription['args'][number],
): AddFunctionDescription {
  return {
    description: fn.description,
    category: 'Google Sheets',
    args: fn.args.map(([definition, help]) => arg(definition, help)),
    compute: fn.compute as AddFunctionDescription['compute'],
  };
}

/** The one cell of an argument that isn't a range. */
export function single(arg: Arg): FunctionCell {
  const cell = Array.isArray(arg) ? arg[0]?.[0] : arg;
  return cell ?? { value: null };
}

/** Columns of cells, for an argument that may be a range. */
export function columns(arg: Arg): FunctionCell[][] {
  return Array.isArray(arg) ? arg : [[single(arg)]];
}

export function asText({ value }: FunctionCell): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function asNumber({ value }: FunctionCell): number {
  return typeof value === 'number' ? value : Number(value ?? 0);
}

export function failure(value: string, message: string): FunctionCell {
  return { value, message } as FunctionCell;
}
