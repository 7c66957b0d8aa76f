// Runs the add-on's functions for the formulas of one workbook. The workbook is made before the runs
// that serve it, so formulas that are worked out too early wait and are worked out again.

import type { CustomFunctionHelp, CustomFunctionRunner } from '../engine/custom-functions';
import type { FormulaArgument, FormulaPlace, FormulaResult } from '../engine/formula-value';
import { FormulaMemory } from './formula-memory';
import type { Runs } from './runs';

const WAITING: FormulaResult = { kind: 'value', cell: { value: 'Loading...' } };

export class FormulaRunner implements CustomFunctionRunner {
  private readonly names: ReadonlyMap<string, string>;
  private readonly memory = new FormulaMemory();
  private runs: Runs | undefined;
  /** Whether a formula asked before there was anybody to answer. */
  waited = false;

  constructor(readonly help: readonly CustomFunctionHelp[]) {
    this.names = new Map(help.map(({ name }) => [name.toUpperCase(), name]));
  }

  runWith(runs: Runs): void {
    this.runs = runs;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  call(name: string, args: readonly FormulaArgument[], cell: FormulaPlace): FormulaResult {
    const functionName = this.names.get(name) ?? name;
    const runs = this.runs;
    if (runs === undefined) {
      this.waited = true;
      return WAITING;
    }
    return this.memory.remembered(functionName, args, () =>
      runs.callFormula(functionName, args, cell),
    );
  }
}
