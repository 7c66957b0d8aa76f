// Runs the add-on's functions for the formulas of one workbook. The workbook is made before the runs
// that serve it, so formulas that are worked out too early wait and are worked out again.

import {
  type CustomFunctionHelp,
  type CustomFunctionRunner,
  LOADING,
} from '../engine/custom-functions';
import type { FormulaArgument, FormulaPlace, FormulaResult } from '../engine/formula-value';
import { FormulaMemory } from './formula-memory';
import type { Runs } from './runs';

const WAITING: FormulaResult = { kind: 'value', cell: { value: LOADING } };

/** More formulas than this, worked out in one go, are more scripts a second than Google starts. */
const MOST_AT_ONCE = 2000;
const TOO_MANY: FormulaResult = {
  kind: 'error',
  message:
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
};

export class FormulaRunner implements CustomFunctionRunner {
  private readonly names: ReadonlyMap<string, string>;
  private readonly memory = new FormulaMemory();
  private runs: Runs | undefined;
  private started = 0;
  /** Whether a formula asked before there was anybody to answer. */
  waited = false;

  constructor(readonly help: readonly CustomFunctionHelp[]) {
    this.names = new Map(help.map(({ name }) => [name.toUpperCase(), name]));
  }

  beginRound(): void {
    this.started = 0;
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
    return (
      this.memory.remembered(functionName, args, () => {
        this.started += 1;
        if (this.started > MOST_AT_ONCE) return undefined;
        return runs.callFormula(functionName, args, cell);
      }) ?? TOO_MANY
    );
  }
}
