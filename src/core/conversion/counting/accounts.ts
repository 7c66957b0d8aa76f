// Overlap rows and leads -> the accounts that count, by lead type, and what was left out.
import type { Day } from '../../cells/cell';
import { foldText } from '../../cells/text';
import { leadTypeName } from '../../lead-types';
import type { AccountOutcome } from './count-account';
import { type CountFacts, countFacts } from './count-facts';
import { countGathered } from './counted-accounts';
import { type EqlDates, eqlDates } from './eql-dates';
import { dayIn } from './found-day';
import { gatherTabs, type TabsInput } from './gather-tabs';
import type { ConversionWindow } from './judged-lead';
import { haveDates } from './lead-entries';
import { type LeadGroup, leadGroups } from './lead-groups';
import type { LeftOut } from './left-out';
import type { OutcomeColumns } from './outcome-columns';
import { saysSinceWhen } from './overlap-facts';
import { FIT_TIER } from './stratum';
import { lackingDates, type Yardstick, yardstickOf } from './yardstick';

export interface CountInput extends TabsInput {
  /** The day on which the add-on first scored the overlap tab, where that is remembered. */
  readonly firstScored?: Day | undefined;
}

export interface AccountCount {
  /** In the order in which they were met; the baseline's and EQL's are there when they have leads. */
  readonly groups: readonly LeadGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of each tab that stand in a count; with `leftOut` they are all rows of the tab. */
  readonly countedRows: { readonly overlap: number; readonly leads: number };
  /** By what rule the groups are judged. */
  readonly yardstick: Yardstick;
  /** The days within which conversions count; undefined where all conversions so far do. */
  readonly windowDays: ConversionWindow;
  readonly eqlDates: EqlDates;
  readonly facts: CountFacts;
  /** Which columns of each tab say who converted. */
  readonly outcomes: Readonly<Record<LeftOut['tab'], OutcomeColumns | undefined>>;
  /** Every account, for the tables by partner and by component. */
  readonly accounts: readonly AccountOutcome[];
}

/**
 * Counts accounts: once per lead type, from the day each first qualified, by one rule for both groups
 * (`yardstickOf`).
 *
 * An account with an `EQL since` date is an EQL and nothing else; one with overlap that never
 * qualified is overlap only, and of the baseline's type besides where the leads tab says so; every
 * other is what the leads tab says. Every row of both tabs is either in a count or named in
 * `leftOut`. The order of the rows doesn't matter.
 */
export function countAccounts({
  overlap,
  leads,
  settings,
  asOf,
  firstScored,
}: CountInput): AccountCount {
  const tabs = gatherTabs({ overlap, leads, settings, asOf });
  const { gathered, overlap: overlapRows, leads: leadRows, columns, hasStratum } = tabs;
  const byTier = foldText(settings.stratifyBy) === FIT_TIER;
  const overlapHasDates = overlapRows.some(
    ({ hasOverlap, found }) => hasOverlap && dayIn(found) !== undefined,
  );
  const baseline = leadTypeName(settings.baseline);
  const dated = {
    byTier,
    overlapHasDates,
    leadsHaveDates: haveDates(leadRows.claims),
    baselineHasDates: haveDates(leadRows.claims, baseline),
  };
  const within = (windowDays: ConversionWindow) => {
    const { outcomes, leftOut } = countGathered(tabs, { asOf, windowDays, baseline, ...dated });
    return { outcomes, leftOut, groups: leadGroups(outcomes, leadRows.typeRows), windowDays };
  };
  const isAsked = settings.window === 'none';
  const first = within(isAsked ? undefined : settings.windowDays);
  const yardstick: Yardstick = isAsked
    ? { kind: 'none', why: 'asked' }
    : yardstickOf(first.groups, baseline, settings.windowDays);
  const isAnew = yardstick.kind === 'none' && !isAsked;
  const { outcomes, leftOut, groups, windowDays } = isAnew ? within(undefined) : first;

  const leftOutOf = (tab: LeftOut['tab']): number =>
    leftOut.filter((row) => row.tab === tab).length;
  return {
    groups: groups.map((group) => ({
      ...group,
      isRated: windowDays === undefined || lackingDates(group) === undefined,
    })),
    yardstick,
    windowDays,
    leftOut,
    countedRows: {
      overlap: overlapRows.length - leftOutOf('overlap'),
      leads: leadRows.size - leftOutOf('leads'),
    },
    eqlDates: eqlDates(outcomes, {
      asOf,
      windowDays,
      isNamedForEqls: overlap !== undefined && saysSinceWhen(overlap.recognition),
      firstScored,
    }),
    facts: countFacts(outcomes, baseline, columns, {
      hasStratum,
      match: gathered.match,
    }),
    outcomes: columns,
    accounts: outcomes,
  };
}
