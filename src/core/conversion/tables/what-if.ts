// What moving the warmth bar would do: how many EQLs, and how these convert.
import type { Day } from '../../cells/cell';
import { say } from '../../language/say';
import type { Settings } from '../../settings/settings';
import type { RateFigures } from '../comparing/contrast';
import { matureRate } from '../comparing/rate';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { AccountOutcome } from '../counting/count-account';
import { dayIn, earliestDay, type FoundDay } from '../counting/found-day';
import {
  type ConversionWindow,
  type CountedLead,
  type JudgedLead,
  judgeLead,
} from '../counting/judged-lead';
import type { OverlapFact } from '../counting/overlap-facts';
import { clearsBar, isSameBar, warmthReach } from './warmth-reach';

/** From below lukewarm, which is 0.4, to above warm, which is 0.75. */
export const WARMTH_BARS: readonly number[] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What EQLs there would be at one warmth bar. A figure that doesn't exist is absent, never 0. */
export interface WhatIfRow extends RateFigures {
  readonly bar: number;
  /** Whether it is the bar that the settings have. */
  readonly isCurrent: boolean;
  /** Rows of the overlap tab that would be EQLs: one account at one partner each. */
  readonly rows: number;
  /** Accounts that would count as EQLs, young and mature. */
  readonly eqls: number;
  readonly mature: number;
  /** Mature ones that converted within the window; absent where no row says who converted. */
  readonly converted?: number;
  /** EQLs without an `EQL since` date, counted from the day their overlap was found. */
  readonly presumed: number;
  /** Accounts that would qualify and can't be judged, as those that converted before. */
  readonly leftOut: number;
}

export interface WhatIf {
  readonly rows: readonly WhatIfRow[];
  /** How to read the figures, the weightiest first. */
  readonly notes: readonly string[];
}

const reading = (): string[] => [
  say(
    'At each bar: the accounts that would be EQLs, all other settings as they are, and how those old enough to judge converted.',
  ),
  say('Read the count with its rate: a lower bar adds EQLs, whatever they are worth.'),
];

/** The usual bars, and the one that the settings have, in order. */
export function barsToTry({ warmthBar }: Pick<Settings, 'warmthBar'>): readonly number[] {
  if (WARMTH_BARS.some((bar) => isSameBar(bar, warmthBar))) return WARMTH_BARS;
  return [...WARMTH_BARS, warmthBar].sort((one, other) => one - other);
}

/** An account as the EQL that it would be. */
interface PresumedLead {
  readonly lead: JudgedLead;
  /** Whether its day isn't an `EQL since` date. */
  readonly isPresumed: boolean;
}

/** An account that some bar makes an EQL. */
interface ReachingAccount {
  readonly outcome: AccountOutcome;
  /** Those of its rows that some bar lets through, each with the highest one that does. */
  readonly rows: readonly { readonly fact: OverlapFact; readonly reach: number }[];
  /**
   * As which EQL it is judged by so many of these rows. A bar lets through the rows that reach it, so
   * that as many rows are the same rows at every bar, and are judged once.
   */
  readonly judgedByRows: PresumedLead[];
}

interface Judge {
  readonly asOf: Day;
  readonly windowDays: ConversionWindow;
  readonly tabHasDates: boolean;
}

/**
 * The account as an EQL from the day of those of its rows that qualify: the earliest `EQL since`
 * where one has it; else the earliest qualified date or overlap date; else the lead's own date.
 */
const judgeAccount = (
  { account, conversion }: AccountOutcome,
  qualifying: readonly OverlapFact[],
  { asOf, windowDays, tabHasDates }: Judge,
): PresumedLead => {
  const stamped = qualifying.map(({ since }) => since).filter((since) => since !== 'blank');
  const isPresumed = stamped.length === 0;
  const own = qualifying.map(({ qualified, found }) => (qualified === 'blank' ? found : qualified));
  let day = earliestDay(isPresumed ? own : stamped, asOf);
  if (isPresumed && day.kind === 'none') {
    const leads = account.leads.filter(({ isExcluded }) => !isExcluded);
    const claimed = earliestDay(
      leads.reduce<FoundDay[]>((all, { claims }) => all.concat(claims.map((c) => c.since)), []),
      asOf,
    );
    if (claimed.kind === 'day') day = claimed;
  }
  if (day.kind === 'day') {
    return { lead: judgeLead(day.day, conversion, asOf, windowDays), isPresumed };
  }
  // A tab without any dates: everything counts as mature, as in the comparison.
  if (isPresumed && day.why === 'blank' && !tabHasDates) {
    return { lead: judgeLead(undefined, conversion, asOf, windowDays), isPresumed };
  }
  return { lead: { kind: 'left-out', reason: 'no-date' }, isPresumed };
};

function presumedNote(presumed: number): string {
  return presumed === 1
    ? say(
        '1 account has no EQL since date and is taken as its rows stand today, from the day its overlap was found: that can flatter the rate.',
      )
    : say(
        'Up to {presumed} accounts have no EQL since date and are taken as their rows stand today, from the day their overlap was found: that can flatter the rate.',
        { presumed },
      );
}

const notesOn = (rows: readonly WhatIfRow[]): readonly string[] => {
  const isSilent = rows.some(({ mature, converted }) => mature > 0 && converted === undefined);
  const presumed = Math.max(0, ...rows.map((row) => row.presumed));
  const notes = reading();
  if (presumed > 0) notes.push(presumedNote(presumed));
  if (isSilent) notes.push(say('Where there is no rate, no row says which accounts converted.'));
  return notes;
};

/**
 * What EQLs there would be at other warmth bars, and how they convert: so that nobody moves the bar
 * to make the count look good.
 *
 * An account counts once, as in the comparison, with the same window, maturity and conversions; what
 * converted before its day is left out. At the settings' own bar the figures are the comparison's,
 * and on top of them the accounts that qualify and have no `EQL since` date yet.
 *
 * What it can't know: rows without an `EQL since` date are taken as they stand today, from the day
 * their overlap was found. Warmth that was filled in after a deal opened makes them look better than
 * they were; `presumed` says how many of the EQLs that concerns.
 */
export function whatIf(
  { overlap, settings, asOf }: CountInput,
  { accounts, windowDays }: Pick<AccountCount, 'accounts' | 'windowDays'>,
  bars: readonly number[] = barsToTry(settings),
): WhatIf {
  if (overlap === undefined) return { rows: [], notes: [] };
  const reachOf = warmthReach(overlap, settings, asOf);
  const reaching = accounts
    .filter(({ account }) => account.overlap.length > 0)
    .map(
      (outcome): ReachingAccount => ({
        outcome,
        rows: outcome.account.overlap
          .map((fact) => ({ fact, reach: reachOf(fact) }))
          .filter(({ reach }) => reach > 0),
        judgedByRows: [],
      }),
    )
    .filter(({ rows }) => rows.length > 0);
  const isDated = ({ found, qualified }: OverlapFact): boolean =>
    (dayIn(found) ?? dayIn(qualified)) !== undefined;
  const tabHasDates = accounts.some(({ account }) => account.overlap.some(isDated));
  const judge: Judge = { asOf, windowDays, tabHasDates };

  const rows = bars.map((bar): WhatIfRow => {
    const counted: CountedLead[] = [];
    let [qualifyingRows, presumed, leftOut] = [0, 0, 0];
    for (const { outcome, rows: reached, judgedByRows } of reaching) {
      const qualifying = reached
        .filter(({ reach }) => clearsBar(reach, bar))
        .map(({ fact }) => fact);
      if (qualifying.length === 0) continue;
      qualifyingRows += qualifying.length;
      const judged = judgedByRows[qualifying.length] ?? judgeAccount(outcome, qualifying, judge);
      judgedByRows[qualifying.length] = judged;
      const { lead, isPresumed } = judged;
      if (lead.kind === 'left-out') leftOut += 1;
      else {
        counted.push(lead);
        if (isPresumed) presumed += 1;
      }
    }
    return {
      bar,
      isCurrent: isSameBar(bar, settings.warmthBar),
      rows: qualifyingRows,
      eqls: counted.length,
      ...matureRate(counted, settings.confidence),
      presumed,
      leftOut,
    };
  });
  return { rows, notes: notesOn(rows) };
}
