// Results of custom functions by their arguments: Google works one out again only when an argument
// changes.

import type { FormulaArgument, FormulaResult } from '../engine/formula-value';

/** What is remembered is forgotten, all of it, once the arguments take more characters than this. */
const MOST_CHARACTERS = 20_000_000;

export class FormulaMemory {
  private readonly results = new Map<string, FormulaResult>();
  private characters = 0;

  remembered(
    name: string,
    args: readonly FormulaArgument[],
    /** Undefined where there is no result to remember. */
    workOut: () => FormulaResult | undefined,
  ): FormulaResult | undefined {
    const key = `${name}(${JSON.stringify(args)})`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const result = workOut();
    if (result === undefined) return undefined;
    this.characters += key.length;
    if (this.characters > MOST_CHARACTERS) {
      this.results.clear();
      this.characters = key.length;
    }
    this.results.set(key, result);
    return result;
  }
}
