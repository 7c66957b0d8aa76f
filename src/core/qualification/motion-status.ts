// Where a motion or an introduction stands, from its status cell.
import type { Cell } from '../cells/cell';
import { foldText } from '../cells/text';
import type { Settings } from '../settings/settings';
import { isAsked } from './doubt';
import { overByStatus } from './over-text';
import type { OverlapRow } from './overlap-row';
import { type Cause, type Reading, short, unreadableCell } from './reading';
import { findersOf } from './vocabulary';

/** `open` leaves the motion to its owner and its due date. */
export type MotionStatus = 'open' | 'done' | Reading;

type StatusField = 'motionStatus' | 'introductionStatus';

/** What takes a motion back, the first that stands in its status. */
const TAKES_BACK = [
  ['refused', 'declined', 'refused'],
  ['ended', 'ended', 'ended'],
  ['asleep', 'asleep', 'onHold'],
  ['turnedDown', 'declined', 'givenUp'],
] as const;
/** What says that the motion goes on. */
const GOES_ON: readonly string[] = [
  'progress',
  'introduction',
  'coSell',
  'route',
  'other',
  'notBegun',
];
const ONE_WORD = /^\S+$/;

type TakenBack = readonly [Cause, (typeof TAKES_BACK)[number][2]];

/** What stands in a motion's words that takes it back: its cause, and what is said of it. */
export function takenBack(found: ReadonlySet<string>): TakenBack | undefined {
  const known = TAKES_BACK.find(([word]) => found.has(word));
  return known && [known[1], known[2]];
}

/**
 * Where a motion stands by one of its two status columns. Refused, ended and asleep make it short;
 * words of progress, and that nobody has begun, leave it to its owner and due date.
 *
 * `Intro requested, no reply` has ended. The edges: a word that nobody knows makes the motion
 * unreadable, since it clears nothing; an unticked box, or a bare no in a motion status, says only
 * that the motion isn't done, while a bare no to an introduction is one.
 */
export function readStatus(
  row: Pick<OverlapRow, StatusField>,
  field: StatusField,
  { vocabulary }: Settings,
): MotionStatus {
  const cell: Cell = row[field] ?? '';
  if (typeof cell === 'boolean') return cell && field === 'motionStatus' ? 'done' : 'open';
  const folded = foldText(cell);
  const finders = findersOf(vocabulary);
  if (finders.isBlank(cell, folded)) return 'open';
  const whole = finders.whole.motionStatus(folded);
  const words = cell instanceof Date ? new Set<string>() : finders.motion(folded);
  const found: ReadonlySet<string> = whole === undefined ? words : new Set([whole]);
  const back = takenBack(found);
  if (back) return short(back[0], 0, overByStatus(back[1], field, cell));
  const shared = whole === undefined ? finders.shared(folded) : undefined;
  const saysNo = found.size === 0 && (shared === 'no' || shared === 'nobody');
  const isNo = saysNo || found.has('no');
  if (isNo && field === 'motionStatus' && ONE_WORD.test(folded)) return 'open';
  if (isNo) return short('denied', 0, overByStatus('denied', field, cell));
  if (whole !== undefined || (!found.has('unsure') && !isAsked(folded))) {
    const said = finders.motionStatus(folded) ?? (shared === 'yes' ? 'open' : undefined);
    if (said !== undefined) return said;
    if (Array.from(found).some((word) => GOES_ON.includes(word))) return 'open';
  }
  return unreadableCell(cell, field);
}
