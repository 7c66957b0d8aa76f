// Results of custom functions by their arguments: Google works one out again only when an argument
// changes.

import type { FormulaArgument, FormulaResult } from '../bridge';

/** Larger arguments cost more to compare than most functions cost to run again. */
const LARGEST_KEY = 4_000_000;
const MOST_RESULTS = 2_000;

export class FormulaMemory {
  private readonly results = new Map<string, FormulaResult>();

  remembered(
    name: string,
    args: readonly FormulaArgument[],
    workOut: () => FormulaResult,
  ): FormulaResult {
    const key = `${name}(${JSON.stringify(args)})`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const result = workOut();
    if (key.length <= LARGEST_KEY) {
      if (this.results.size >= MOST_RESULTS) this.results.clear();
      this.results.set(key, result);
    }
    return result;
  }
}
