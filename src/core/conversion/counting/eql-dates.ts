// The EQLs' dates, as the verdict asks whether they can carry a comparison.
import type { Day } from '../../cells/cell';
import { EQL } from '../../lead-types';
import type { AccountEntry } from './account-entry';
import type { AccountOutcome } from './count-account';
import { dayIn, earliestDay } from './found-day';
import { type ConversionWindow, type JudgedLead, judgeLead } from './judged-lead';

/** Accounts with a qualified date that doesn't say as what. */
export interface QualifiedPlainly {
  /** Those that are EQLs. */
  readonly eqls: number;
  /** Those that aren't: they don't clear all four today, and may have on that day. */
  readonly others: number;
  /** The others as EQLs from that day on: how many are mature, and how many of these converted. */
  readonly asEqls: { readonly leads: number; readonly converted: number };
}

/** The day on which the list was first scored, where it dates any EQL. */
export interface FirstScoring {
  readonly day: Day;
  /** EQLs that count from it, mature and young. */
  readonly eqls: number;
  /** Those that it dates and that don't count, having converted before it. */
  readonly leftOut: number;
}

/** What the EQLs' dates look like, over all EQLs: young ones and those left out as well. */
export interface EqlDates {
  readonly eqls: number;
  /** Of those that the first scoring didn't date: before it nobody knows when they qualified. */
  readonly convertedBefore: number;
  /** The date, the first scoring's apart, that most EQLs share, and how many do. */
  readonly commonest?: { readonly day: Day; readonly eqls: number };
  readonly qualified?: QualifiedPlainly;
  readonly firstScoring?: FirstScoring;
}

export interface EqlDateTerms {
  readonly asOf: Day;
  readonly windowDays: ConversionWindow;
  /** Whether the overlap tab's qualified date says as what: then it makes EQLs by itself. */
  readonly isNamedForEqls: boolean;
  /** The day on which the add-on first scored the list; undefined where nobody remembers. */
  readonly firstScored: Day | undefined;
}

const qualifiedPlainly = (
  outcomes: readonly AccountOutcome[],
  { asOf, windowDays }: EqlDateTerms,
): QualifiedPlainly => {
  let eqls = 0;
  const others: JudgedLead[] = [];
  for (const { account, conversion, overlapEntry } of outcomes) {
    if (account.overlap.length === 0) continue;
    const dates = account.overlap
      .filter(({ isExcluded, qualified }) => !isExcluded && dayIn(qualified) !== undefined)
      .map(({ qualified }) => qualified);
    const first = earliestDay(dates, asOf);
    if (first.kind !== 'day') continue;
    if (overlapEntry?.leadType === EQL) eqls += 1;
    else others.push(judgeLead(first.day, conversion, asOf, windowDays));
  }
  const mature = others.flatMap((lead) => (lead.kind === 'counted' && lead.isMature ? lead : []));
  return {
    eqls,
    others: others.length,
    asEqls: {
      leads: mature.length,
      converted: mature.filter(({ hasConverted }) => hasConverted).length,
    },
  };
};

/** The dates of all EQLs, young ones and those left out for their conversion as well. */
export function eqlDates(outcomes: readonly AccountOutcome[], terms: EqlDateTerms): EqlDates {
  const dated: AccountEntry[] = [];
  // The overlap tab alone makes an EQL: who is only called one counts as that.
  for (const { overlapEntry } of outcomes) {
    if (overlapEntry?.leadType === EQL && overlapEntry.since !== undefined)
      dated.push(overlapEntry);
  }
  const byDay = new Map<Day, number>();
  for (const { since = 0 } of dated) byDay.set(since, (byDay.get(since) ?? 0) + 1);
  const { firstScored } = terms;
  const [commonest] = [...byDay]
    .filter(([day]) => day !== firstScored)
    .sort(([one, ones], [other, others]) => others - ones || one - other);
  const fromFirst = dated.filter(({ since }) => since === firstScored);
  const counted = fromFirst.filter(({ lead }) => lead.kind === 'counted').length;
  return {
    eqls: dated.length,
    convertedBefore: dated.filter(
      ({ lead, since }) =>
        lead.kind === 'left-out' && lead.reason === 'converted-before' && since !== firstScored,
    ).length,
    ...(terms.isNamedForEqls ? {} : { qualified: qualifiedPlainly(outcomes, terms) }),
    ...(commonest ? { commonest: { day: commonest[0], eqls: commonest[1] } } : {}),
    ...(firstScored !== undefined && fromFirst.length > 0
      ? {
          firstScoring: {
            day: firstScored,
            eqls: counted,
            leftOut: fromFirst.length - counted,
          },
        }
      : {}),
  };
}
