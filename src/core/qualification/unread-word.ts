// Which texts can be explained once for all rows: those of words that their field doesn't know.
import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/number';
import { foldText, isSheetError } from '../cells/text';
import type { WordField } from '../settings/meanings';
import type { Settings } from '../settings/settings';
import { isAsked } from './doubt';
import { readFit } from './fit';
import { readMotion } from './motion';
import { readStatus } from './motion-status';
import { readOverlap } from './overlap';
import type { Reading } from './reading';
import type { ColumnTerms } from './terms';
import { findersOf } from './vocabulary';
import { readWarmth } from './warmth';
import { readWilling } from './willing';

/** What a cell of one field says by itself, whatever stands beside it. */
export function readAlone(
  cell: Cell,
  field: WordField,
  settings: Settings,
  columns: ColumnTerms = { dateOrder: settings.dateOrder },
): Pick<Reading, 'cause'> | string {
  const terms = { ...columns, settings, asOf: undefined };
  switch (field) {
    case 'overlap':
      return readOverlap(cell, settings);
    case 'warmth':
      return readWarmth({ warmth: cell }, terms);
    case 'willing':
      return readWilling(cell, settings);
    case 'fit':
      return readFit(cell, settings, columns.scales?.fit);
    case 'motion':
      return readMotion({ motion: cell }, terms);
    case 'motionStatus':
    case 'introductionStatus':
      return readStatus({ [field]: cell }, field, settings);
  }
}

/**
 * Whether a text is one of words, and so may be said to mean something. A number that went astray in
 * a graded column isn't; in the other columns it may be a code, such as 2 for a customer.
 */
export function isWordToExplain(cell: Cell | undefined, field: WordField): boolean {
  if (typeof cell === 'number') return field !== 'warmth' && field !== 'fit';
  if (typeof cell !== 'string' || isSheetError(cell)) return false;
  return (field !== 'warmth' && field !== 'fit') || readNumber(cell) === undefined;
}

/** Whether a text asks, or says that nobody is sure: `Co-sell?`, `Not sure yet`. */
export function isUnsure(text: string, { vocabulary }: Settings): boolean {
  const folded = foldText(text);
  return isAsked(folded) || findersOf(vocabulary).sharedWords(folded).has('unsure');
}

/**
 * Whether a cell holds words that its field doesn't know: `Champ` as a warmth, but neither `#N/A` nor
 * a 4 that nothing says the scale of. The cell is read by itself, so that a word is asked about also
 * where another cell of its row hides it.
 */
export function isUnreadWord(
  cell: Cell,
  field: WordField,
  settings: Settings,
  columns?: ColumnTerms,
): boolean {
  if (!isWordToExplain(cell, field)) return false;
  const said = readAlone(cell, field, settings, columns);
  return typeof said === 'string' ? said === 'unreadable' : said.cause === 'not-understood';
}
