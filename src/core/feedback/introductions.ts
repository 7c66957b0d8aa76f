// How a partner answers when it is asked for introductions, and what it got from us in return.

import type { Cell, Day, Row } from '../cells/cell';
import { once } from '../cells/once';
import { settledDate } from '../columns/column-dates';
import type { Field } from '../columns/fields';
import type { SheetOverlap, SheetOverlapRow } from '../columns/overlap-table';
import { hasRate } from '../conversion/comparing/rate';
import { say } from '../language/say';
import { readDone } from '../qualification/done-cell';
import { type IntroductionState, readIntroduction } from '../qualification/introduction-state';
import type { IntroductionStep } from '../qualification/introduction-words';
import type { Settings } from '../settings/settings';

/** What one row says of its introduction, and whether we gave something back. */
export interface RowGiving {
  readonly introduction: IntroductionState;
  /** Undefined where no column says. */
  readonly gaveBack: boolean | undefined;
}

const DAY_FIELDS: Readonly<Record<IntroductionStep, Field>> = {
  asked: 'introductionRequested',
  agreed: 'introductionAgreed',
  declined: 'introductionDeclined',
  made: 'introductionMade',
  met: 'introductionMet',
};
const daySteps = once(() => Object.keys(DAY_FIELDS) as IntroductionStep[]);

const NOT_ASKED: IntroductionState = {};

/** Reads rows of the overlap tab by their index; one that says nothing of an introduction, at once. */
export function givingReader(
  tab: SheetOverlap,
  settings: Settings,
  asOf: Day,
): (index: number) => RowGiving {
  const { columns } = tab.recognition;
  const rowAt = new Map(tab.rows.map((row) => [row.index, row]));
  const terms = { ...tab.terms, settings, asOf };
  const steps = daySteps().filter((step) => columns[DAY_FIELDS[step]] !== undefined);
  const dayCell = (cells: Row, field: Field): Cell => {
    const column = columns[field];
    const cell = column === undefined ? '' : (cells[column] ?? '');
    return settledDate(cell, tab.dateOrders[field] ?? tab.dateOrder, tab.recognition.clock);
  };
  const introductionIn = ({ cells, row }: SheetOverlapRow): IntroductionState => {
    const days: Partial<Record<IntroductionStep, Cell>> = {};
    for (const step of steps) {
      const cell = dayCell(cells, DAY_FIELDS[step]);
      if (cell !== '') days[step] = cell;
    }
    const { motion = '', motionStatus = '', introductionStatus = '', willing } = row;
    const isSilent = [motion, motionStatus, introductionStatus].every((cell) => cell === '');
    if (isSilent && Object.keys(days).length === 0) return NOT_ASKED;
    return readIntroduction({ motion, motionStatus, introductionStatus, willing, days }, terms);
  };
  const wasGiven = (cells: Row): boolean => {
    const done = readDone(dayCell(cells, 'gaveBack'), settings);
    return done === 'done' || (typeof done === 'number' && done <= asOf);
  };
  return (index) => {
    const row = rowAt.get(index);
    return {
      introduction: row ? introductionIn(row) : NOT_ASKED,
      gaveBack: row && columns.gaveBack !== undefined ? wasGiven(row.cells) : undefined,
    };
  };
}

/** An account's introduction, with whether the account converted since. */
export interface AccountGiving extends RowGiving {
  readonly converted: Day | 'undated' | 'no';
}

/** Counts of accounts; a rate is there from 10 on alone. */
export interface Giving {
  readonly asked: number;
  /** Agreed or declined. */
  readonly answered: number;
  readonly agreed: number;
  readonly declined: number;
  readonly made: number;
  readonly met: number;
  /** Of those made, the ones that converted since. */
  readonly introducedConverted: number;
  /** Of those asked, the share that was answered. */
  readonly answerRate?: number;
  /** From being asked to the answer, at the median; absent where no two days are known. */
  readonly daysToAnswer?: number;
  /** Absent where no column says. */
  readonly gaveBack?: number;
}

const answerDay = ({ agreed, declined, made, met }: IntroductionState): Day | undefined => {
  const days = [agreed, declined, made, met].filter((day): day is Day => typeof day === 'number');
  return days.length === 0 ? undefined : Math.min(...days);
};

const median = (values: readonly number[]): number | undefined => {
  const sorted = values.slice().sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** Whether an account that the partner introduced has converted since. */
export const convertedSince = ({ introduction: { made }, converted }: AccountGiving): boolean => {
  if (made === undefined || converted === 'no') return false;
  return typeof made !== 'number' || converted === 'undated' || converted >= made;
};

/**
 * How a partner answers, over its accounts: of 6 that it was asked for it answered 4, agreed to 3 and
 * declined 1. Days to answer are counted where both days are known and the answer isn't before the
 * asking: 2, 3 and 10 days are 3 at the median, 2 and 3 are 2.5.
 */
export function givingOf(accounts: readonly AccountGiving[]): Giving {
  const having = (step: IntroductionStep): number =>
    accounts.filter(({ introduction }) => introduction[step] !== undefined).length;
  const [asked, agreed, declined] = [having('asked'), having('agreed'), having('declined')];
  const days = accounts.flatMap(({ introduction }) => {
    const answer = answerDay(introduction);
    const from = introduction.asked;
    if (typeof from !== 'number' || answer === undefined || answer < from) return [];
    return [answer - from];
  });
  const daysToAnswer = median(days);
  const answered = agreed + declined;
  const knowsReturns = accounts.some(({ gaveBack }) => gaveBack !== undefined);
  return {
    asked,
    answered,
    agreed,
    declined,
    made: having('made'),
    met: having('met'),
    introducedConverted: accounts.filter(convertedSince).length,
    ...(hasRate(asked) ? { answerRate: answered / asked } : {}),
    ...(daysToAnswer === undefined ? {} : { daysToAnswer }),
    ...(knowsReturns ? { gaveBack: accounts.filter(({ gaveBack }) => gaveBack).length } : {}),
  };
}

/**
 * For ourselves: `Introductions: asked for 6; 4 answered (3 yes, 1 no), after 5 days at the median;
 * 3 made, 2 met, 1 converted since. We gave back 2.` '' where nobody asked or gave anything.
 */
export function givingLine(giving: Giving): string {
  const { asked, answered, agreed, declined, made, met, introducedConverted, gaveBack } = giving;
  const back = gaveBack === undefined ? '' : say('We gave back {count}.', { count: gaveBack });
  if (asked === 0) return gaveBack === undefined || gaveBack === 0 ? '' : back;
  const { daysToAnswer } = giving;
  const outcome = [
    say('{count} made // introductions', { count: made }),
    ...(met === 0 ? [] : [say('{count} met // after an introduction', { count: met })]),
    ...(introducedConverted === 0
      ? []
      : [say('{count} converted since', { count: introducedConverted })]),
  ].join(', ');
  const told = { asked, answered, agreed, declined, outcome };
  const line =
    daysToAnswer === undefined
      ? say(
          'Introductions: asked for {asked}; {answered} answered ({agreed} yes, {declined} no); {outcome}.',
          told,
        )
      : say(
          'Introductions: asked for {asked}; {answered} answered ({agreed} yes, {declined} no), after {days} {days|day|days} at the median; {outcome}.',
          { ...told, days: daysToAnswer },
        );
  return back === '' ? line : `${line} ${back}`;
}
