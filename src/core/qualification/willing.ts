// Whether the partner will introduce us, from one cell.
import type { Cell } from '../cells/cell';
import { foldText, isSheetError } from '../cells/text';
import type { Settings } from '../settings/settings';
import { isAsked } from './doubt';
import { type Remembered, rememberedReading } from './remembered-readings';
import { findersOf } from './vocabulary';

/** `open` is blank, asked and not answered, or a yes: nothing that judges. */
export type Willingness = 'no' | 'open' | 'unreadable';

/** Yes in other words than every column has. */
const YES = /^(?:yes|ok|sure|1)\b/;

/**
 * What a partner's answer says. No, refused, ended and asleep are a no wherever they stand; yes,
 * accepted, made, blank, asked, pending, maybe and possibly don't judge.
 *
 * `Yes, but later` is a no. The edge: any other text is unreadable, since a word that nobody knows
 * is no yes.
 */
export function readWilling(cell: Cell, settings: Settings): Willingness {
  if (typeof cell === 'boolean') return cell ? 'open' : 'no';
  if (cell === '') return 'open';
  return rememberedReading(remembered, cell, settings, 'willing', willingIn);
}

const remembered: Remembered<'willing', Willingness> = new WeakMap();

const willingIn = (cell: Cell, { vocabulary }: Settings): Willingness => {
  const folded = foldText(cell);
  const finders = findersOf(vocabulary);
  if (finders.isBlank(cell, folded)) return 'open';
  if (isSheetError(cell)) return 'unreadable';
  const whole = finders.whole.willing(folded);
  if (whole !== undefined) return whole;
  const shared = finders.shared(folded);
  const said = finders.willing(folded);
  const words = finders.sharedWords(folded);
  if (said === 'no' || shared === 'no' || shared === 'nobody') return 'no';
  const denied = ['refused', 'ended', 'asleep', 'no'] as const;
  if (denied.some((word) => words.has(word))) return 'no';
  const isKnown = said === 'open' || shared === 'yes';
  return isKnown && !isAsked(folded) ? 'open' : 'unreadable';
};

/** Whether a partner's answer is a plain yes: a tick, `Yes`, `Ok`; blank, asked or perhaps are none. */
export function saysYes(cell: Cell, settings: Settings): boolean {
  if (readWilling(cell, settings) !== 'open') return false;
  const folded = foldText(cell);
  return findersOf(settings.vocabulary).shared(folded) === 'yes' || YES.test(folded);
}
