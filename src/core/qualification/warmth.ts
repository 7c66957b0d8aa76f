// Warmth: how good, current and willing the partner's relationship is.
import type { Cell, Day } from '../cells/cell';
import { excerpt } from '../cells/text';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import type { Settings } from '../settings/settings';
import { readDateCell } from './date-cell';
import { type GradeReading, readGrade } from './grade';
import type { OverlapRow } from './overlap-row';
import { type Cause, unreadable, unreadableCell } from './reading';
import { type Remembered, rememberedReading } from './remembered-readings';
import type { ColumnScale } from './scale';
import type { Terms } from './terms';
import { findersOf, type WarmthLevel } from './vocabulary';
import { readWilling } from './willing';

export interface WarmthReading extends GradeReading<WarmthLevel> {
  /** The partner's last two-way contact with the account, where it is read. */
  readonly lastTouch?: Day;
}

/** Warm clears the bar of 0.6 that the settings come with, lukewarm doesn't. */
export const WARMTH_STRENGTH: Readonly<Record<WarmthLevel, number>> = {
  hot: 1,
  warm: 0.75,
  lukewarm: 0.4,
  cold: 0.1,
  none: 0,
};

type WarmthCells = Pick<OverlapRow, 'warmth' | 'lastTouch' | 'willing'>;

/**
 * The share of warmth that is left so many days after the last touch: 1 up to the fresh days, then
 * in a straight line down to the stalest freshness on the last day before stale.
 *
 * With 30 days, 180 days and 0.5: 1 at 30, 0.75 at 105, 0.5 at 180 and after.
 */
export function freshness(age: number, settings: Settings): number {
  const { freshDays, staleDays, stalestFreshness } = settings;
  if (age <= freshDays) return 1;
  if (age >= staleDays) return stalestFreshness;
  const elapsed = (age - freshDays) / (staleDays - freshDays);
  return 1 - elapsed * (1 - stalestFreshness);
}

/** What the words that every column shares mean of a relationship. */
const CAUSES = {
  refused: ['declined', 'refused'],
  ended: ['ended', 'ended'],
  asleep: ['asleep', 'asleep'],
  notBegun: ['not-begun', 'notBegun'],
} as const;

const OVER: readonly Cause[] = ['denied', 'declined', 'ended', 'asleep', 'not-begun'];

/** Whether the level itself says that there is no relationship now, whatever stands beside it. */
const isOver = ({ cause }: WarmthReading): boolean => OVER.includes(cause);

/** The reading with another state, where what was written doesn't do after all. */
const lowered = (reading: WarmthReading, cause: Cause, reason: string): WarmthReading => ({
  ...reading,
  state: 'short',
  cause,
  reason,
});

/** `Warm is warm enough, last touch on 3 May 2026.` */
const withTouch = (reason: string, day: Day): string =>
  say('{warmth}, last touch on {day}.', { warmth: reason.slice(0, -1), day: formatDay(day) });

/** The grade at its age: stale past the stale days, fading before, not judged without a day. */
const aged = (graded: WarmthReading, day: Day, { settings, asOf }: Terms): WarmthReading => {
  const dated = { ...graded, lastTouch: day };
  if (asOf === undefined) return dated;
  const age = asOf - day;
  const on = { day: formatDay(day) };
  if (age < 0) {
    const reason = say('The last touch, {day}, lies after the as-of date.', on);
    return unreadable('future-date', reason, 'lastTouch');
  }
  const strength = graded.strength * freshness(age, settings);
  const faded = { ...dated, strength };
  if (graded.state !== 'clear') return faded;
  return age > settings.staleDays
    ? lowered(faded, 'stale', say('Stale: the last touch was on {day}.', on))
    : { ...faded, reason: withTouch(graded.reason, day) };
};

const remembered: Remembered<ColumnScale | undefined, WarmthReading> = new WeakMap();

/** How good the relationship is, from its own cell alone. */
const gradeIn = (
  cell: Cell,
  settings: Settings,
  column: ColumnScale | undefined,
): WarmthReading => {
  const finders = findersOf(settings.vocabulary);
  return readGrade(cell, {
    name: 'warmth',
    strengths: WARMTH_STRENGTH,
    match: finders.warmth,
    finders,
    column,
    setting: settings.warmthScale,
    bar: settings.warmthBar,
    causes: CAUSES,
  });
};

/**
 * Warmth from its cell, the last touch and the partner's will to introduce.
 *
 * `Warm` with a last touch 105 days ago clears the bar of 0.6 with a strength of 0.75 x 0.75: the
 * bar judges the level, age takes only from the strength. The edges: a plain no isn't read further;
 * else a date that can't be read, or lies in the future, makes warmth unreadable whatever its
 * level, and so does an answer that nobody knows; an unwilling partner goes before a stale date, since
 * asking again doesn't help. "No" to an introduction makes a blank warmth short too, but an unticked
 * box beside a blank warmth says nothing yet.
 */
export function readWarmth(cells: WarmthCells, terms: Terms): WarmthReading {
  const { settings } = terms;
  const { warmth = '', willing = '', lastTouch } = cells;
  const graded = rememberedReading(remembered, warmth, settings, terms.scales?.warmth, gradeIn);
  if (willing === '' && lastTouch === undefined) return graded;
  const answer = readWilling(willing, settings);
  const unwilling = (reading: WarmthReading): WarmthReading =>
    lowered(
      reading,
      'unwilling',
      say("The partner won't introduce us: “{text}”.", { text: excerpt(willing) }),
    );
  if (graded.state === 'missing') {
    const saysNo = answer === 'no' && willing !== false;
    return saysNo ? unwilling(graded) : graded;
  }
  if (graded.state === 'unreadable' || isOver(graded)) return graded;
  if (answer === 'unreadable') {
    return unreadableCell(willing, 'willing');
  }
  const touch = readDateCell(cells, 'lastTouch', terms.dateOrder);
  if (touch.kind === 'unreadable') return touch.reading;
  const current = touch.kind === 'day' ? aged(graded, touch.day, terms) : graded;
  if (graded.state === 'short' || current.state === 'unreadable') return current;
  if (answer === 'no') return unwilling(current);
  return touch.kind === 'blank'
    ? lowered(current, 'undated', say('Undated: the last touch is blank.'))
    : current;
}
