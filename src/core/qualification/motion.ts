// Motion: whether somebody will act on the account, who and by when.
import type { Cell, Day } from '../cells/cell';
import { excerpt, foldText, isErrorText, isSheetError } from '../cells/text';
import { formatDay } from '../day-text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import type { Settings } from '../settings/settings';
import { type DateCell, readDateCell } from './date-cell';
import { isAsked } from './doubt';
import { type IntroductionStanding, introductionStanding } from './introduction-standing';
import { type MotionStatus, readStatus, takenBack } from './motion-status';
import { type Over, overText } from './over-text';
import type { OverlapRow } from './overlap-row';
import { namesOwner } from './owner';
import {
  brokenCell,
  type Cause,
  clear,
  missing,
  type Reading,
  short,
  unreadableCell,
} from './reading';
import { type Remembered, rememberedReading } from './remembered-readings';
import type { Terms } from './terms';
import { findersOf } from './vocabulary';

/** `other` is one of the other known motions, or a motion of ours; `unspecified` a bare yes. */
export type MotionType = 'route' | 'introduction' | 'coSell' | 'other' | 'unspecified';

export interface MotionReading extends Reading {
  /** What the motion is, where there is one. */
  readonly type?: MotionType;
  readonly due?: Day;
  /** Whether its status says that it is done. */
  readonly done?: boolean;
  /** Whoever its owner cell names. */
  readonly owner?: Cell;
  /** Of an introduction: how far it has come. */
  readonly standing?: IntroductionStanding;
}

/** Where the words name several types, the first: an introduction comes before what it leads to. */
const TYPES = ['introduction', 'coSell', 'route', 'other'] as const;

/** What people sort and filter by is the same in every language. */
const TYPE_NAME = {
  route: 'Route to rep',
  introduction: 'Partner introduction',
  coSell: 'Co-sell',
} as const;

type MotionCells = Pick<
  OverlapRow,
  | 'motion'
  | 'owner'
  | 'due'
  | 'motionStatus'
  | 'introductionStatus'
  | 'introductionRequested'
  | 'introductionAgreed'
  | 'introductionMade'
  | 'introductionMet'
  | 'introductionDeclined'
>;

/** What a motion is called in a sentence: its type's name, or the words of its cell in quotes. */
export function motionName(type: MotionType, cell: Cell): string {
  if (type === 'other') return quoted(cell);
  return type === 'unspecified' ? say("Motion of a type that isn't said") : TYPE_NAME[type];
}

/** Why a motion's own words make it short, and what is said of it. */
const againstIt = (
  folded: string,
  settings: Settings,
): readonly [Cause, Over | 'denied'] | undefined => {
  const { motion, shared, whole } = findersOf(settings.vocabulary);
  const said = whole.motion(folded);
  const found: ReadonlySet<string> = said === undefined ? motion(folded) : new Set([said]);
  const back = takenBack(found);
  if (back) return back;
  // Where a phrase is known that begins with a no, that phrase says what is meant.
  const meaning = found.size === 0 ? shared(folded) : undefined;
  if (found.has('no') || meaning === 'no' || meaning === 'nobody') return ['denied', 'denied'];
  return found.has('notBegun') ? ['not-begun', 'notBegun'] : undefined;
};

/** The motion that folded text names; undefined where it can't be read. */
const typeIn = (folded: string, settings: Settings): MotionType | undefined => {
  const { motion, motionSaid, shared, whole } = findersOf(settings.vocabulary);
  const said = whole.motion(folded);
  const found: ReadonlySet<string> = said === undefined ? motion(folded) : new Set([said]);
  if (said === undefined && (found.has('unsure') || isAsked(folded))) return undefined;
  const type = TYPES.find((known) => found.has(known));
  if (type) return type;
  return found.has('progress') || shared(folded) === 'yes' ? 'unspecified' : motionSaid(folded);
};

/** The share of type, owner and due date that is filled, over the columns that exist. */
const shareFilled = (isOwned: boolean | undefined, due: DateCell): number => {
  const hasDue = due.kind !== 'no-column';
  const columns = 1 + (isOwned === undefined ? 0 : 1) + (hasDue ? 1 : 0);
  return (1 + (isOwned ? 1 : 0) + (due.kind === 'day' ? 1 : 0)) / columns;
};

/** With what stands in the owner's cell and names nobody; a blank or a box needs no quoting. */
const noOwnerText = (motion: string, owner: Cell, { vocabulary }: Settings): string => {
  const isSilent =
    typeof owner === 'boolean' || findersOf(vocabulary).isBlank(owner, foldText(owner));
  return isSilent
    ? say('{motion} has no owner.', { motion })
    : say('{motion} has no owner: “{text}”.', { motion, text: excerpt(owner) });
};

/** `Co-sell, owner Sam Lee, due 14 March 2026.`: as much of it as is known. */
const clearText = (motion: string, owner: string, due: Day | undefined): string => {
  const day = due === undefined ? '' : formatDay(due);
  if (owner === '') return day === '' ? `${motion}.` : say('{motion}, due {day}.', { motion, day });
  return day === ''
    ? say('{motion}, owner {owner}.', { motion, owner })
    : say('{motion}, owner {owner}, due {day}.', { motion, owner, day });
};

/** Of an introduction: that it is done, or what its days say against it. */
const introductionSays = ({ state, on }: IntroductionStanding): 'done' | Reading | undefined => {
  const day = on === undefined ? '' : formatDay(on);
  if (state === 'made' || state === 'met') return 'done';
  if (state === 'declined') {
    const reason =
      day === '' ? say('The partner declined.') : say('The partner declined on {day}.', { day });
    return short('declined', 0, reason);
  }
  return state === 'expired'
    ? short('no-answer', 0, say('No answer since {day}, when the partner was asked.', { day }))
    : undefined;
};

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

const STATUSES = ['motionStatus', 'introductionStatus'] as const;

/** Of what speaks against a motion: an introduction that is over goes before the rest. */
const worstOf = ([motion, introduction]: readonly MotionStatus[]): Reading | undefined => {
  if (typeof introduction === 'object' && introduction.state === 'short') return introduction;
  if (typeof motion === 'object') return motion;
  return typeof introduction === 'object' ? introduction : undefined;
};

/** A motion that somebody means to make, judged by its statuses, owner and due date. */
const judgeMotion = (
  type: MotionType,
  cell: Cell,
  cells: MotionCells,
  terms: Terms,
): MotionReading => {
  const { settings, asOf, dateOrder } = terms;
  const name = motionName(type, cell);
  const statuses = STATUSES.map((field) => readStatus(cells, field, settings));
  const worst = worstOf(statuses);
  if (worst) return worst.state === 'short' ? { ...worst, type } : worst;
  const standing = type === 'introduction' ? introductionStanding(cells, terms) : undefined;
  const said = standing && introductionSays(standing);
  const isDone = said === 'done' || statuses.includes('done');
  if (typeof said === 'object' && !isDone) return { ...said, type };
  const { owner } = cells;
  if (owner !== undefined && isSheetError(owner)) return brokenCell(owner, 'owner');
  const due = readDateCell(cells, 'due', dateOrder);
  if (due.kind === 'unreadable') return due.reading;

  const isOwned = owner === undefined ? undefined : namesOwner(owner, settings);
  const strength = shareFilled(isOwned, due);
  const known = ({ state, strength: share, cause, reason }: Reading): MotionReading => {
    const reading: Writable<MotionReading> = {
      state,
      strength: share,
      cause,
      reason,
      type,
      done: isDone,
    };
    if (due.kind === 'day') reading.due = due.day;
    if (isOwned) reading.owner = owner ?? '';
    if (standing) reading.standing = standing;
    return reading;
  };
  if (isOwned === false) {
    return known(short('no-owner', strength, noOwnerText(name, owner ?? '', settings)));
  }
  const owned = isOwned ? excerpt(owner ?? '') : '';
  if (due.kind !== 'day') return known(clear(strength, clearText(name, owned, undefined)));
  const daysPast = asOf === undefined || isDone ? 0 : asOf - due.day;
  const reading =
    daysPast > settings.overdueDays
      ? short(
          'overdue',
          strength,
          say('Overdue: it was due on {day}.', { day: formatDay(due.day) }),
        )
      : clear(strength, clearText(name, owned, due.day));
  return known(reading);
};

/**
 * Motion from its cell, its owner, due date and status. A known motion or a word of progress counts
 * wherever it stands as whole words; what is refused, has ended, rests or hasn't begun wins over it.
 *
 * `Partner introduction` with an owner and a blank due date is clear, of strength 2/3: the share of
 * type, owner and due date that is filled, counted over the columns that exist. The edges: a text
 * that names no known motion is unreadable, unless the settings hold it as a motion of ours; a no
 * isn't read further; a status that is refused, ended or asleep goes before all else, and one that
 * can't be read makes the motion unreadable; with the 7 days of the settings a motion is overdue from
 * the eighth day on, never once it is done, and never without an as-of date; being done doesn't make
 * up for an owner. An introduction that was asked for 15 days ago, and nothing since, is short for want
 * of an answer; one that was declined is short; one that was made is done.
 */
export function readMotion(cells: MotionCells, terms: Terms): MotionReading {
  const { motion: cell = '' } = cells;
  if (standsAlone(cells)) return rememberedReading(alone, cell, terms.settings, 'alone', aloneBy);
  const said = rememberedReading(remembered, cell, terms.settings, 'motion', saidBy);
  return typeof said === 'string' ? judgeMotion(said, cell, cells, terms) : said;
}

const remembered: Remembered<'motion', MotionType | Reading> = new WeakMap();

/** Whether a list has no other column that a motion is judged by. */
const standsAlone = (cells: MotionCells): boolean =>
  cells.owner === undefined &&
  cells.due === undefined &&
  cells.motionStatus === undefined &&
  cells.introductionStatus === undefined &&
  cells.introductionRequested === undefined &&
  cells.introductionAgreed === undefined &&
  cells.introductionMade === undefined &&
  cells.introductionMet === undefined &&
  cells.introductionDeclined === undefined;

const alone: Remembered<'alone', MotionReading> = new WeakMap();

const aloneBy = (motion: Cell, settings: Settings): MotionReading => {
  const said = saidBy(motion, settings);
  const terms = { settings, asOf: undefined, dateOrder: settings.dateOrder };
  return typeof said === 'string' ? judgeMotion(said, motion, { motion }, terms) : said;
};

/** The type that a motion's own cell names, or what speaks against it whatever stands beside it. */
const saidBy = (cell: Cell, settings: Settings): MotionType | Reading => {
  const folded = foldText(cell);
  if (findersOf(settings.vocabulary).isBlank(cell, folded)) {
    return missing(say('No motion is filled in.'));
  }
  const isText = !(cell instanceof Date) && !isErrorText(folded);
  const against = isText ? againstIt(folded, settings) : undefined;
  if (against) {
    const [cause, over] = against;
    const isNo = over === 'denied';
    const reason = isNo
      ? say('No motion: “{text}”.', { text: excerpt(cell) })
      : overText(over, cell);
    return short(cause, 0, reason);
  }
  const type = isText ? typeIn(folded, settings) : undefined;
  return type ?? unreadableCell(cell, 'motion');
};
