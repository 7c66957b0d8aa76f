// Who owns a motion, from one cell.
import type { Cell } from '../cells/cell';
import { foldText } from '../cells/text';
import type { Settings } from '../settings/settings';
import { findersOf } from './vocabulary';

/**
 * Whether a cell names an owner. Blank, `None`, `No owner` and `unassigned` name nobody, and nor does
 * a tick; somebody who declined, left it or put it off is no owner either: `Sam Lee (declined)`.
 */
export function namesOwner(owner: Cell | undefined, { vocabulary }: Settings): owner is Cell {
  if (owner === undefined || typeof owner === 'boolean') return false;
  const folded = foldText(owner);
  const { isBlank, shared, sharedWords } = findersOf(vocabulary);
  return !isBlank(owner, folded) && shared(folded) === undefined && sharedWords(folded).size === 0;
}
