// How far an introduction has come: asked, answered, made, met, by its dates and its words.
import type { Cell, Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { foldText } from '../cells/text';
import { type IntroductionStep, saysDone, stepSaid } from './introduction-words';
import { readMotion } from './motion';
import { readStatus } from './motion-status';
import type { OverlapRow } from './overlap-row';
import type { Terms } from './terms';
import { findersOf } from './vocabulary';
import { readWilling } from './willing';

const INTRODUCTION_STEPS: readonly IntroductionStep[] = [
  'asked',
  'agreed',
  'declined',
  'made',
  'met',
];

/** A step is there once it was taken: on a day, or on one that nobody wrote down. */
export type IntroductionState = Readonly<Partial<Record<IntroductionStep, Day | 'undated'>>>;

/** The row's own words, and the days of its steps where there are columns for them. */
export interface IntroductionCells
  extends Pick<OverlapRow, 'introductionStatus' | 'motionStatus' | 'motion' | 'willing'> {
  readonly days: Readonly<Partial<Record<IntroductionStep, Cell | undefined>>>;
}

const INTRODUCTION = /\bintro/;

type Outcome = 'goes-on' | 'done' | 'refused' | 'over';

const stepIn = (folded: string, outcome: Outcome): IntroductionStep | undefined => {
  if (outcome === 'refused') return 'declined';
  if (outcome === 'over') return 'asked';
  return outcome === 'done' && saysDone(folded) ? 'made' : stepSaid(folded);
};

const isRefused = (cause: string): boolean => cause === 'declined' || cause === 'denied';

/** What a status says, by the words that every status is read by. */
const statusStep = (
  cells: IntroductionCells,
  field: 'introductionStatus' | 'motionStatus',
  { settings }: Terms,
): IntroductionStep | undefined => {
  const cell = cells[field];
  if (cell === undefined || cell === '' || typeof cell === 'boolean') return undefined;
  const read = readStatus(cells, field, settings);
  const folded = foldText(cell);
  if (typeof read === 'string') return stepIn(folded, read === 'done' ? 'done' : 'goes-on');
  if (read.state !== 'short') {
    // The answers to being asked, such as "agreed", are no words for a status of the motion.
    const isUnsure = findersOf(settings.vocabulary).motion(folded).has('unsure');
    return field === 'introductionStatus' && !isUnsure ? stepIn(folded, 'goes-on') : undefined;
  }
  if (isRefused(read.cause)) return stepIn(folded, 'refused');
  return read.cause === 'ended' ? stepIn(folded, 'over') : undefined;
};

/** What the motion itself says: `Intro requested`, `Introduced by Maria`, `Intro declined`. */
const motionStep = (cell: Cell, terms: Terms): IntroductionStep | undefined => {
  const folded = foldText(cell);
  if (!INTRODUCTION.test(folded)) return undefined;
  const read = readMotion({ motion: cell }, terms);
  if (read.state === 'clear') return stepIn(folded, 'goes-on');
  return read.state === 'short' && read.cause === 'declined' ? 'declined' : undefined;
};

/** A motion status is an introduction's where the motion is one, or where it says so itself. */
const motionStatusStep = (cells: IntroductionCells, terms: Terms): IntroductionStep | undefined => {
  const step = statusStep(cells, 'motionStatus', terms);
  return step !== undefined && isIntroduction(cells, terms) ? step : undefined;
};

const isIntroduction = (cells: IntroductionCells, terms: Terms): boolean =>
  INTRODUCTION.test(foldText(cells.motionStatus ?? '')) ||
  readMotion({ motion: cells.motion ?? '' }, terms).type === 'introduction';

/**
 * The steps that one row says were taken, up to the as-of date. A later step stands for those before
 * it: who met was introduced, who was introduced had agreed, who answered was asked.
 *
 * `Introduction requested on` 3 March and the status `Introduced` is asked on 3 March, agreed and
 * made on days that nobody wrote down. The edges: a motion status counts for a motion that is an
 * introduction; one that was made is never declined; no reply is asked and not answered; and a
 * partner who won't introduce has answered only where it was asked.
 */
export function readIntroduction(cells: IntroductionCells, terms: Terms): IntroductionState {
  const found: Partial<Record<IntroductionStep, Day | 'undated'>> = {};
  for (const step of INTRODUCTION_STEPS) {
    const cell = cells.days[step];
    const day = cell === undefined ? undefined : readDay(cell, terms.dateOrder);
    if (day !== undefined && day <= (terms.asOf ?? day)) found[step] = day;
  }
  const said = [
    statusStep(cells, 'introductionStatus', terms),
    motionStatusStep(cells, terms),
    motionStep(cells.motion ?? '', terms),
  ];
  for (const step of said) if (step !== undefined) found[step] = found[step] ?? 'undated';
  const wasAsked = Object.keys(found).length > 0;
  if (wasAsked && readWilling(cells.willing ?? '', terms.settings) === 'no') {
    found.declined = found.declined ?? 'undated';
  }
  return inOrder(found);
}

/** Of several rows the first day of each step; a step that one of them was taken in, was taken. */
export function mergedIntroduction(states: readonly IntroductionState[]): IntroductionState {
  const [first] = states;
  if (first !== undefined && states.length === 1) return first;
  const found: Partial<Record<IntroductionStep, Day | 'undated'>> = {};
  for (const state of states) {
    for (const step of INTRODUCTION_STEPS) {
      const [known, other] = [found[step], state[step]];
      if (other === undefined) continue;
      const isEarlier = typeof other === 'number' && (typeof known !== 'number' || other < known);
      if (known === undefined || isEarlier) found[step] = other;
    }
  }
  return inOrder(found);
}

const inOrder = ({ asked, agreed, declined, made, met }: IntroductionState): IntroductionState => {
  const wasMade = made ?? (met === undefined ? undefined : 'undated');
  const wasAgreed = agreed ?? (wasMade === undefined ? undefined : 'undated');
  const isDeclined = declined !== undefined && wasMade === undefined;
  const wasAsked = asked ?? (wasAgreed !== undefined || isDeclined ? 'undated' : undefined);
  return {
    ...(wasAsked === undefined ? {} : { asked: wasAsked }),
    ...(wasAgreed === undefined || isDeclined ? {} : { agreed: wasAgreed }),
    ...(isDeclined ? { declined } : {}),
    ...(wasMade === undefined ? {} : { made: wasMade }),
    ...(met === undefined ? {} : { met }),
  };
};
