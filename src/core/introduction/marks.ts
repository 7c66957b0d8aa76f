// What it means to note a step of an introduction: which cells of its row are written, and with what.
import type { Cell, Day } from '../cells/cell';
import { dayToDate, readDay } from '../cells/day';
import { capitalised, foldText, isBlankCell } from '../cells/text';
import { addWorkingDays } from '../cells/working-day';
import { motionName, readMotion } from '../qualification/motion';
import type { OverlapRow } from '../qualification/overlap-row';
import type { Terms } from '../qualification/terms';
import { findersOf } from '../qualification/vocabulary';
import { readWilling } from '../qualification/willing';
import type { Settings } from '../settings/settings';

export const MARKS = ['asked', 'agreed', 'made', 'met', 'declined'] as const;

export type Mark = (typeof MARKS)[number];

/** The fields besides the step's own date that a mark may write. */
export type MarkedField = 'motion' | 'owner' | 'due' | 'willing';

export interface MarkPlan {
  readonly cells: Readonly<Partial<Record<MarkedField, Cell>>>;
  /** The motion that stays, since it is another one; '' where nothing stands against it. */
  readonly otherMotion: string;
}

/** The first word for it in the settings: what the form's own choice writes. */
const introductionWord = ({ vocabulary }: Settings): string => {
  const [word = 'partner introduction'] = vocabulary.motion.introduction;
  return capitalised(word);
};

const isBlank = (cell: Cell | undefined, { vocabulary }: Settings): boolean =>
  cell === undefined ||
  isBlankCell(cell) ||
  findersOf(vocabulary).isBlank(cell, cell instanceof Date ? '' : foldText(cell));

/** The day on which to chase what is asked for on a day. */
export const chaseDay = (asked: Day, { introductionChaseDays, holidays }: Settings): Day =>
  addWorkingDays(asked, introductionChaseDays, holidays);

/** The motion to write: none where one is there, unless its type isn't said. */
function motionFor(
  row: OverlapRow,
  terms: Terms,
): Pick<MarkPlan, 'otherMotion'> & { write?: Cell } {
  const { motion = '' } = row;
  if (typeof motion === 'boolean') return { otherMotion: '' };
  const { state, type } = readMotion({ motion }, { ...terms, asOf: undefined });
  if (state === 'missing' || (state === 'clear' && type === 'unspecified')) {
    return { otherMotion: '', write: introductionWord(terms.settings) };
  }
  const isIt = state === 'clear' && type === 'introduction';
  return { otherMotion: isIt ? '' : motionName('other', motion) };
}

/**
 * What a step writes beside its day. Asking makes a blank motion, or one whose type isn't said, a
 * partner introduction, names the asker as owner where nobody is named, and sets the due date to the
 * day of the chase, three working days later, unless a later one stands there. A yes sets the due
 * date likewise, for the introduction itself; a no is the partner's answer to "will introduce".
 *
 * Asked on Tuesday, 3 March 2026 by Sam: due on Friday, 6 March. The edge: another motion stays as it
 * is, and so does what the partner has said before.
 */
export function planMark(
  mark: Mark,
  row: OverlapRow,
  { day, me, terms }: { readonly day: Day; readonly me: string; readonly terms: Terms },
): MarkPlan {
  const { settings, dateOrder } = terms;
  const cells: Partial<Record<MarkedField, Cell>> = {};
  if (mark === 'declined') {
    if (readWilling(row.willing ?? '', settings) === 'open') cells.willing = 'no';
    return { cells, otherMotion: '' };
  }
  if (mark === 'made' || mark === 'met') return { cells, otherMotion: '' };
  const { otherMotion, write } = motionFor(row, terms);
  // The due date of another motion is none of this one's.
  if (otherMotion !== '') return { cells, otherMotion };
  if (mark === 'asked' && write !== undefined) cells.motion = write;
  if (mark === 'asked' && me.trim() !== '' && isBlank(row.owner, settings)) cells.owner = me.trim();
  const due = readDay(row.due ?? '', dateOrder);
  const chase = chaseDay(day, settings);
  if (isBlank(row.due, settings) || (due !== undefined && due < chase))
    cells.due = dayToDate(chase);
  return { cells, otherMotion };
}
