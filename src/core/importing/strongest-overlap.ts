// An overlap cell of an export as one word: the strongest of what it says.
import type { Cell } from '../cells/cell';
import { isBlankCell, plainText } from '../cells/text';
import { type OverlapType, readOverlap } from '../qualification/overlap';
import type { Settings } from '../settings/settings';

const WORDS: Readonly<Record<OverlapType, string>> = {
  customer: 'Customer',
  opportunity: 'Open opportunity',
  prospect: 'Prospect',
  unspecified: 'Yes',
};
const RANKS: Readonly<Record<OverlapType, number>> = {
  customer: 6,
  opportunity: 5,
  prospect: 4,
  unspecified: 3,
};
const UNREADABLE = 2;
const NO_OVERLAP = 1;

export interface StrongestOverlap {
  readonly word: string;
  /** The higher the stronger; 0 is blank. */
  readonly rank: number;
}

/**
 * The strongest overlap in a cell, by the words that the cells are read by: of `Customers; Open
 * Opportunities` it is `Customer`. What is no overlap, or can't be read, stays as it is written, so
 * that `Former customers` is never a customer.
 */
export function strongestOverlap(cell: Cell, settings: Settings): StrongestOverlap {
  if (isBlankCell(cell)) return { word: '', rank: 0 };
  const { type, state } = readOverlap(cell, settings);
  if (type !== undefined) return { word: WORDS[type], rank: RANKS[type] };
  return { word: plainText(cell), rank: state === 'short' ? NO_OVERLAP : UNREADABLE };
}

/** The same for many cells, each distinct one read once. */
export function overlapReader(settings: Settings): (cell: Cell) => StrongestOverlap {
  const known = new Map<Cell, StrongestOverlap>();
  return (cell) => {
    const found = known.get(cell) ?? strongestOverlap(cell, settings);
    known.set(cell, found);
    return found;
  };
}
