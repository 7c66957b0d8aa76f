// Where an introduction stands today: asked, agreed, made, met, declined or expired, since which day.
import type { Cell, Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { foldText } from '../cells/text';
import { isTick } from '../cells/tick';
import { addWorkingDays } from '../cells/working-day';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import { type IntroductionStep, saysDone, stepSaid } from './introduction-words';
import { readStatus } from './motion-status';
import type { OverlapRow } from './overlap-row';
import type { Terms } from './terms';
import { findersOf } from './vocabulary';

/** `ended`: over or at rest by its status, without anybody having said no. */
export type StandingState =
  | 'none'
  | 'asked'
  | 'agreed'
  | 'made'
  | 'met'
  | 'declined'
  | 'expired'
  | 'ended';

export interface IntroductionStanding {
  readonly state: StandingState;
  /** The day of it; of an expired one, the day on which it was asked for. Undefined where unsaid. */
  readonly on?: Day;
  /** From when to ask again, of one that was asked for and not answered. */
  readonly chaseOn?: Day;
}

export const STEP_FIELDS = {
  asked: 'introductionRequested',
  agreed: 'introductionAgreed',
  made: 'introductionMade',
  met: 'introductionMet',
  declined: 'introductionDeclined',
} as const satisfies Readonly<Record<IntroductionStep, keyof OverlapRow>>;

/** In the order in which they follow each other; a no on the same day stands last. */
export const STEPS: readonly IntroductionStep[] = ['asked', 'agreed', 'made', 'met', 'declined'];

type IntroductionCells = Pick<
  OverlapRow,
  'motion' | 'introductionStatus' | (typeof STEP_FIELDS)[IntroductionStep]
>;

interface Dated {
  readonly step: IntroductionStep;
  /** Undefined for a tick, which says that it was done and not when. */
  readonly day: Day | undefined;
}

/** What a cell's words say; nothing where they say that nobody has begun: `Not asked yet`. */
const saidIn = (cell: Cell | undefined, { settings }: Terms): IntroductionStep | undefined => {
  const text = cell === undefined || cell === '' ? '' : foldText(cell);
  const said = saysDone(text) ? 'made' : stepSaid(text);
  if (said === undefined) return undefined;
  return findersOf(settings.vocabulary).sharedWords(text).has('notBegun') ? undefined : said;
};

/** The newest of the steps that are filled in; a tick, which has no day, is as new as any. */
function newest(cells: IntroductionCells, { asOf, dateOrder }: Terms): Dated | undefined {
  let last: Dated | undefined;
  for (const step of STEPS) {
    const cell = cells[STEP_FIELDS[step]];
    if (cell === undefined || cell === '' || cell === false) continue;
    const day = cell === true ? undefined : readDay(cell, dateOrder);
    const isTicked = day === undefined && isTick(foldText(cell));
    if (day === undefined ? !isTicked : asOf !== undefined && day > asOf) continue;
    const before = last?.day;
    if (day === undefined || before === undefined || day >= before) last = { step, day };
  }
  return last;
}

/**
 * How far a row's introduction has come, by the newest of its days. Asked for on Tuesday, 3 March
 * 2026, it is to be chased from Friday, 6 March, and with 14 days it has expired from 18 March on.
 *
 * The edges: of two steps on one day the further counts, a no last; a day that is still to come says
 * nothing yet; a request is answered where the status or the motion's own words say that it went on
 * (`Intro made`), though nobody noted the day; without an as-of date nothing expires.
 */
export function introductionStanding(cells: IntroductionCells, terms: Terms): IntroductionStanding {
  const { settings, asOf } = terms;
  const { introductionStatus = '' } = cells;
  const status =
    introductionStatus === ''
      ? 'open'
      : readStatus({ introductionStatus }, 'introductionStatus', settings);
  if (typeof status === 'object' && status.state === 'short') {
    const isNo = status.cause === 'declined' || status.cause === 'denied';
    return { state: isNo ? 'declined' : 'ended' };
  }
  const last = newest(cells, terms);
  const isKnown = typeof status !== 'object';
  const said = isKnown ? saidIn(introductionStatus, terms) : undefined;
  if (!last) return { state: said ?? 'none' };
  const { step, day: on } = last;
  if (step !== 'asked') return { state: step, ...(on !== undefined && { on }) };
  const answered = said === undefined || said === 'asked' ? saidIn(cells.motion, terms) : said;
  if (answered !== undefined && answered !== 'asked') return { state: answered };
  if (on === undefined) return { state: 'asked' };
  if (asOf !== undefined && asOf - on > settings.introductionEndDays) {
    return { state: 'expired', on };
  }
  return {
    state: 'asked',
    on,
    chaseOn: addWorkingDays(on, settings.introductionChaseDays, settings.holidays),
  };
}

/** With its day, and without. */
const DONE: Readonly<Record<IntroductionStep, (day: string) => string>> = {
  asked: (day) => (day === '' ? say('Asked.') : say('Asked on {day}.', { day })),
  agreed: (day) => (day === '' ? say('Agreed.') : say('Agreed on {day}.', { day })),
  made: (day) => (day === '' ? say('Introduced.') : say('Introduced on {day}.', { day })),
  met: (day) => (day === '' ? say('Met.') : say('Met on {day}.', { day })),
  declined: (day) => (day === '' ? say('Declined.') : say('Declined on {day}.', { day })),
};

/** Where it stands, in a sentence or two; '' where nobody was asked. */
export function standingText(
  { state, on, chaseOn }: IntroductionStanding,
  asOf: Day | undefined,
): string {
  const day = on === undefined ? '' : formatDay(on);
  if (state === 'none' || state === 'ended') return '';
  if (state === 'expired') {
    return say('Asked on {day}, and no answer since: ask once more, or elsewhere.', { day });
  }
  if (chaseOn === undefined) return DONE[state](day);
  const isDue = asOf !== undefined && asOf >= chaseOn;
  return isDue
    ? say('Asked on {day}. No answer yet: chase it now.', { day })
    : say('Asked on {day}, chase from {chaseOn}.', { day, chaseOn: formatDay(chaseOn) });
}
