// Motion: whether somebody will act on the account, who and by when.
import type { Cell, Day } from '../cells/cell';
import { formatDay } from '../cells/day';
import {
  excerpt,
  foldText,
  isBlankCell,
  isBlankText,
  isErrorText,
  isSheetError,
} from '../cells/text';
import type { Settings } from '../settings/settings';
import { type DateCell, readDateCell } from './date-cell';
import type { OverlapRow } from './overlap-row';
import { brokenCell, clear, missing, type Reading, short, unreadableCell } from './reading';
import type { Terms } from './terms';
import { findersOf } from './vocabulary';

/** `other` is a motion in words of one's own, `unspecified` a bare yes. */
export type MotionType = 'route' | 'introduction' | 'coSell' | 'other' | 'unspecified';

export interface MotionReading extends Reading {
  /** What the motion is, where there is one. */
  readonly type?: MotionType;
  readonly due?: Day;
  /** Whether its status says that it is done. */
  readonly done?: boolean;
}

/** Where the words name several types, the first: an introduction comes before what it leads to. */
const TYPES = ['introduction', 'coSell', 'route'] as const;

const TYPE_NAME: Readonly<Record<Exclude<MotionType, 'other'>, string>> = {
  route: 'Route to rep',
  introduction: 'Partner introduction',
  coSell: 'Co-sell',
  unspecified: "Motion of a type that isn't said",
};

const LETTER = /\p{L}/u;

type MotionCells = Pick<OverlapRow, 'motion' | 'owner' | 'due' | 'motionStatus'>;
type Answer = MotionType | 'no' | 'declined';

/** What a motion is called in a sentence: its type's name, or the words of its cell in quotes. */
export function motionName(type: MotionType, cell: Cell): string {
  return type === 'other' ? `“${excerpt(cell)}”` : TYPE_NAME[type];
}

/** Whether a cell names an owner: anything but a blank or an unticked box. */
export function namesOwner(owner: Cell | undefined): owner is Cell {
  return owner !== undefined && owner !== false && !isBlankCell(owner);
}

/** What the motion's own folded text says; undefined where it can't be read. */
const answerIn = (folded: string, settings: Settings): Answer | undefined => {
  if (isErrorText(folded)) return undefined;
  const { motionAnswer, motionType } = findersOf(settings.vocabulary);
  const answer = motionAnswer(folded);
  if (answer === 'no' || answer === 'declined') return answer;
  const found = motionType(folded);
  const type = TYPES.find((known) => found.has(known)) ?? answer;
  return type ?? (LETTER.test(folded) ? 'other' : undefined);
};

/** The share of type, owner and due date that is filled, over the columns that exist. */
const shareFilled = (owner: Cell | undefined, due: DateCell): number => {
  const filled = [true];
  if (owner !== undefined) filled.push(namesOwner(owner));
  if (due.kind !== 'no-column') filled.push(due.kind === 'day');
  return filled.filter(Boolean).length / filled.length;
};

/** A motion that somebody means to make, judged by its owner, due date and status. */
const judgeMotion = (
  type: MotionType,
  cell: Cell,
  { owner, due: dueCell, motionStatus = '' }: MotionCells,
  { settings, asOf, dateOrder }: Terms,
): MotionReading => {
  const name = motionName(type, cell);
  const status = findersOf(settings.vocabulary).motionStatus(foldText(motionStatus));
  if (status === 'declined') {
    return { ...short('declined', 0, `${name}, given up: “${excerpt(motionStatus)}”.`), type };
  }
  if (owner !== undefined && isSheetError(owner)) return brokenCell('owner', owner);
  const due = readDateCell(dueCell, dateOrder, 'due date');
  if (due.kind === 'unreadable') return due.reading;

  const strength = shareFilled(owner, due);
  const done = status === 'done';
  const known = due.kind === 'day' ? { type, done, due: due.day } : { type, done };
  if (owner !== undefined && !namesOwner(owner)) {
    return { ...short('no-owner', strength, `${name} has no owner.`), ...known };
  }
  const owned = namesOwner(owner) ? `, owner ${excerpt(owner)}` : '';
  if (due.kind !== 'day') return { ...clear(strength, `${name}${owned}.`), ...known };
  const daysPast = asOf === undefined || done ? 0 : asOf - due.day;
  const on = formatDay(due.day);
  const reading =
    daysPast > settings.overdueDays
      ? short('overdue', strength, `Overdue: it was due on ${on}, ${daysPast} days ago.`)
      : clear(strength, `${name}${owned}, due ${on}.`);
  return { ...reading, ...known };
};

/**
 * Motion from its cell, its owner, due date and status.
 *
 * `Partner introduction` with an owner and a blank due date is clear, of strength 2/3: the share of
 * type, owner and due date that is filled, counted over the columns that exist. Words that name no
 * known motion are a motion of one's own; a number or a date is unreadable. The edges: a no isn't
 * read further; an owner that shows an error, or a due date that can't be read, makes the motion
 * unreadable; with the 7 days of the settings a motion is overdue from the eighth day on, never
 * once it is done, and never without an as-of date; being done doesn't make up for an owner.
 */
export function readMotion(cells: MotionCells, terms: Terms): MotionReading {
  const { motion: cell = '' } = cells;
  const folded = foldText(cell);
  if (isBlankText(folded)) return missing('No motion is filled in.');
  const answer = cell instanceof Date ? undefined : answerIn(folded, terms.settings);
  if (answer === undefined) return unreadableCell('motion', cell, 'a motion');
  if (answer === 'no') return short('declined', 0, `No motion: “${excerpt(cell)}”.`);
  if (answer === 'declined') return short('declined', 0, `Given up: “${excerpt(cell)}”.`);
  return judgeMotion(answer, cell, cells, terms);
}
