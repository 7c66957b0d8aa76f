// The add-on's functions as the engine's functions. The engine knows one list of functions for all
// models, so each call finds the model that asks and runs that model's add-on.

import type { AddFunctionDescription, Arg, EvalContext } from '@odoo/o-spreadsheet';
import type { Engine, EngineModel } from './engine';
import { THROWN_MARK } from './error-names';
import type { FormulaArgument, FormulaPlace, FormulaResult, FormulaValue } from './formula-value';
import { refersToVolatile, takesVolatile, VOLATILE_REFERENCE } from './volatile-cells';

/** What a function shows while it is typed; hidden functions work and aren't offered. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly listed: boolean;
}

/** A model's own way to run its add-on's functions; travels with the model. */
export interface CustomFunctionRunner {
  has(name: string): boolean;
  call(name: string, args: readonly FormulaArgument[], cell: FormulaPlace): FormulaResult;
  /** Told before many formulas are worked out in one go. */
  beginRound(): void;
}

/** What a cell shows while, or as long as, its function has not answered. */
export const LOADING = 'Loading...';

interface RunnerContext {
  readonly hostFunctions?: CustomFunctionRunner;
  /** Whether any formula of the model has asked for what changes by itself. */
  readonly hostVolatile?: { readonly isUsed: boolean };
}

const ours = new WeakMap<Engine, Map<string, CustomFunctionHelp>>();

/** Registers the functions; do it before the model is made, or its formulas stay `#NAME?`. */
export function registerCustomFunctions(engine: Engine, help: readonly CustomFunctionHelp[]): void {
  const { functionRegistry } = engine.registries;
  const known = ours.get(engine) ?? new Map<string, CustomFunctionHelp>();
  ours.set(engine, known);
  for (const fn of help) {
    const name = fn.name.toUpperCase();
    const isGoogles = functionRegistry.contains(name) && !known.has(name);
    if (isGoogles || known.get(name) === fn) continue;
    known.set(name, fn);
    functionRegistry.replace(name, description(engine, name, fn));
  }
}

function description(
  engine: Engine,
  name: string,
  { description: text, parameters, listed }: CustomFunctionHelp,
): AddFunctionDescription {
  const { arg } = engine.helpers;
  const args = parameters.map((parameter) =>
    arg(`${parameter.name} (any, range<any>, optional)`, parameter.description),
  );
  if (args.length === 0) args.push(arg('arguments (any, range<any>, optional, repeating)', ''));
  return {
    description: text,
    category: 'Add-on',
    args,
    hidden: !listed,
    compute(this: EvalContext, ...given: Arg[]) {
      const runner = (this as RunnerContext).hostFunctions;
      if (!runner?.has(name)) {
        return new engine.EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
      }
      const { row = 0, col = 0, sheetId = this.__originSheetId } = this.__originCellPosition ?? {};
      if ((this as RunnerContext).hostVolatile?.isUsed) {
        const getters = this.getters as EngineModel['getters'];
        const place = { sheetId, row, col };
        if (takesVolatile(getters, place)) return { value: LOADING };
        if (refersToVolatile(getters, place)) {
          return new engine.EvaluationError(THROWN_MARK + VOLATILE_REFERENCE, '#ERROR');
        }
      }
      const result = runner.call(name, given.map(argument), { sheetId, row, column: col });
      if (result.kind === 'error') {
        return new engine.EvaluationError(THROWN_MARK + result.message, '#ERROR');
      }
      return result.kind === 'value' ? answer(result.cell) : byColumn(result.rows);
    },
  };
}

/** Row by row, as Apps Script passes a range; the engine's matrices are column by column. */
function argument(arg: Arg): FormulaArgument {
  if (!Array.isArray(arg)) return arg && cell(arg);
  const height = arg[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) =>
    arg.map((column) => cell(column[row] ?? { value: null })),
  );
}

function cell({
  value,
  format,
}: FormulaValue | { value: unknown; format?: unknown }): FormulaValue {
  const plain = value as FormulaValue['value'];
  return typeof format === 'string' ? { value: plain, format } : { value: plain };
}

function byColumn(rows: readonly (readonly FormulaValue[])[]) {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => answer(row[column] ?? { value: '' })),
  );
}

/** Nothing returned leaves a cell that looks empty; the engine would make it 0. */
function answer({ value, format }: FormulaValue): {
  value: string | number | boolean;
  format?: string;
} {
  const shown = value ?? '';
  return format === undefined ? { value: shown } : { value: shown, format };
}
