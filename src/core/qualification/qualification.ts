// Four readings put together: status, score, what is missing, next step.
import type { Day } from '../cells/cell';
import { isBlankCell } from '../cells/text';
import { inSilence } from '../language/in-force';
import type { Settings } from '../settings/settings';
import { nextStep } from './next-step';
import type { OverlapRow } from './overlap-row';
import { COMPONENTS, type Component, type Reading } from './reading';
import { type Readings, readComponents } from './readings';
import type { ColumnTerms, Terms } from './terms';

/** Empty for a row with nothing filled in. */
export type Status = '' | 'Check data' | 'No overlap' | 'Poor fit' | 'EQL' | 'Candidate';

export interface Qualification {
  readonly readings: Readings;
  readonly status: Status;
}

export interface Verdict {
  readonly status: Status;
  /** A whole number from 0 to 100; empty for a row with nothing filled in. */
  readonly score: number | '';
  /** The components that aren't clear; empty for an EQL and for a row with nothing filled in. */
  readonly missing: readonly Component[];
}

/** Of an assessment what a list shows of it. */
export interface Brief extends Verdict {
  readonly nextStep: string;
}

export interface Assessment extends Qualification, Brief {}

/** What of the four readings a verdict goes by. */
export type Grounds = Readonly<Record<Component, Pick<Reading, 'state' | 'strength'>>>;

const POINTS_PER_CLEAR_COMPONENT = 20;
const POINTS_FOR_STRENGTH = 20;
/** Keeps 16 from becoming 15, where floating point makes the product 15.999999999999998. */
const ROUNDING_NOISE = 1e-9;

/**
 * Whether a row has anything filled in. The edge: an unticked box in a row whose account is blank
 * is one that was copied down beyond the data, and fills in nothing.
 */
export const hasAnything = (row: OverlapRow): boolean => {
  const { account } = row;
  for (const field in row) {
    const cell = row[field as keyof OverlapRow];
    if (cell === undefined || isBlankCell(cell)) continue;
    if (cell !== false || account === undefined || !isBlankCell(account)) return true;
  }
  return false;
};

/**
 * The status of a row with something filled in, the first that holds: `Check data` for an overlap
 * that can't be read, `No overlap` for one that isn't clear, `Poor fit` for a fit that is short,
 * `Check data` for anything else that can't be read, `EQL` when all four are clear, `Candidate`.
 */
const statusOf = (readings: Grounds): Exclude<Status, ''> => {
  const { overlap, fit } = readings;
  if (overlap.state === 'unreadable') return 'Check data';
  if (overlap.state !== 'clear') return 'No overlap';
  if (fit.state === 'short') return 'Poor fit';
  let isClear = true;
  for (const name of COMPONENTS) {
    if (readings[name].state === 'unreadable') return 'Check data';
    if (readings[name].state !== 'clear') isClear = false;
  }
  return isClear ? 'EQL' : 'Candidate';
};

/**
 * The score: 20 points for each clear component, and up to 20 for their strength, weighted and
 * rounded down. Components that aren't clear add nothing, and `No overlap` scores 0.
 *
 * Customer, Warm, A, Partner introduction: 80 + floor(20 x 0.9125) = 98. The edge: with one
 * component short, the other three never earn the last point for strength, however small its
 * weight, so that 80 is reached by an EQL and by nothing else.
 */
const scoreOf = (readings: Grounds, status: Status, { weights }: Settings): number => {
  if (status === 'No overlap') return 0;
  let sum = 0;
  let clear = 0;
  let strength = 0;
  for (const name of COMPONENTS) sum += weights[name];
  for (const name of COMPONENTS) {
    const reading = readings[name];
    if (reading.state !== 'clear') continue;
    clear += 1;
    strength += (weights[name] / sum) * reading.strength;
  }
  const earned = Math.floor(POINTS_FOR_STRENGTH * strength + ROUNDING_NOISE);
  const most = clear === COMPONENTS.length ? POINTS_FOR_STRENGTH : POINTS_FOR_STRENGTH - 1;
  return POINTS_PER_CLEAR_COMPONENT * clear + Math.min(earned, most);
};

const NOTHING: readonly Component[] = [];
/** The sixteen lists of what may be missing, each made once: by a bit for each component. */
const lists: (readonly Component[])[] = [];

const missingIn = (readings: Grounds): readonly Component[] => {
  let bits = 0;
  for (const name of COMPONENTS) bits = bits * 2 + (readings[name].state === 'clear' ? 0 : 1);
  const known = lists[bits] ?? COMPONENTS.filter((name) => readings[name].state !== 'clear');
  lists[bits] = known;
  return known;
};

/** Status, score and what is missing, by four readings of a row that has anything filled in, or hasn't. */
export function verdictOf(readings: Grounds, isFilled: boolean, settings: Settings): Verdict {
  if (!isFilled) return { status: '', score: '', missing: NOTHING };
  const status = statusOf(readings);
  const score = scoreOf(readings, status, settings);
  return { status, score, missing: missingIn(readings) };
}

let last: { readonly columns: ColumnTerms; readonly terms: Terms } | undefined;

/** What a row is judged by; the rows of a list, one after another, by the same. */
const termsOf = (columns: ColumnTerms, settings: Settings, asOf: Day | undefined): Terms => {
  const isSame = last?.columns === columns && last.terms.settings === settings;
  if (isSame && last && last.terms.asOf === asOf) return last.terms;
  const terms = { ...columns, settings, asOf };
  last = { columns, terms };
  return terms;
};

/**
 * What a row is, without its score and next step: for whoever counts rows rather than shows them.
 * The as-of date is the one given, else the settings'; with neither, what is stale, overdue or in
 * the future isn't judged.
 */
export function qualify(
  row: OverlapRow,
  settings: Settings,
  asOf: Day | undefined,
  columns: ColumnTerms = { dateOrder: settings.dateOrder },
): Qualification {
  const readings = readComponents(row, termsOf(columns, settings, asOf ?? settings.asOf));
  return { readings, status: hasAnything(row) ? statusOf(readings) : '' };
}

/**
 * What a row is and what to do about it, at the as-of date: the one given, else the settings'; with
 * neither, what is stale, overdue or in the future isn't judged.
 *
 * A score of 80 or more means EQL, and nothing else reaches 80. The edge: a row that names an
 * account and nothing more has something filled in; it is `No overlap`, and its next step is to
 * find out. Four blank cells alone are an empty row.
 */
export function assess(
  row: OverlapRow,
  settings: Settings,
  asOf: Day | undefined,
  columns?: ColumnTerms,
): Assessment {
  const { readings, status } = qualify(row, settings, asOf, columns);
  const verdict = verdictOf(readings, status !== '', settings);
  return { readings, ...verdict, nextStep: status === '' ? '' : nextStep(row, readings) };
}

/**
 * The same for whoever shows no readings: their reasons are worked out only where the next step quotes
 * one, so that a text that is read like one before isn't read again.
 */
export function assessInBrief(
  row: OverlapRow,
  settings: Settings,
  asOf: Day | undefined,
  columns: ColumnTerms,
): Brief {
  const terms = termsOf(columns, settings, asOf ?? settings.asOf);
  const readings = inSilence(() => readComponents(row, terms));
  const { status, score, missing } = verdictOf(readings, hasAnything(row), settings);
  return { status, score, missing, nextStep: status === '' ? '' : nextStep(row, readings, terms) };
}
