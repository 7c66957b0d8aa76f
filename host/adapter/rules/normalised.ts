// What a conditional format's formula and ranges read like once they have been stored: they mean the same
// as what was handed over, and needn't be the same text.

import type { EngineZone } from '../../engine/engine';

const OPERATORS = /\s*(<>|<=|>=|=|<|>)\s*/g;
const FUNCTION_NAMES = /[A-Za-z_.][\w.]*(?=\()/g;

/** Function names in capitals, a space on either side of comparisons; quoted text stays. */
export function normalisedFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  const bare = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(OPERATORS, ' $1 ').replace(FUNCTION_NAMES, (name) => name.toUpperCase()),
  );
  return bare.join('').replace(/^\s*=\s*/, '=');
}

const standsBeside = (one: EngineZone, other: EngineZone): boolean =>
  one.top === other.top && one.bottom === other.bottom && one.right + 1 === other.left;

/** From left to right; blocks of the same rows that touch become one. */
export function normalisedZones(zones: readonly EngineZone[]): EngineZone[] {
  const sorted = Array.from(zones).sort(
    (one, other) => one.left - other.left || one.top - other.top,
  );
  const joined: EngineZone[] = [];
  for (const zone of sorted) {
    const last = joined[joined.length - 1];
    if (last && standsBeside(last, zone)) last.right = zone.right;
    else joined.push({ ...zone });
  }
  return joined;
}
