// The EQLs' dates, as the verdict asks whether they can carry a comparison.
import type { Day } from '../../cells/cell';
import { EQL, isSameLeadType } from '../../lead-types';
import type { AccountOutcome } from './count-account';
import { dayIn } from './found-day';

/** What the EQLs' dates look like, over all EQLs: young ones and those left out as well. */
export interface EqlDates {
  readonly eqls: number;
  readonly convertedBefore: number;
  /** The qualification date that most EQLs share, and how many do; absent without dates. */
  readonly commonest?: { readonly day: Day; readonly eqls: number };
  /** EQLs since the qualified date that a row of theirs names, and others that name one too. */
  readonly qualified?: { readonly eqls: number; readonly others: number };
}

/** The dates of all EQLs, young ones and those left out for their conversion as well. */
export function eqlDates(outcomes: readonly AccountOutcome[]): EqlDates {
  const qualified = outcomes.filter(({ account }) =>
    account.overlap.some((row) => !row.isExcluded && dayIn(row.qualified) !== undefined),
  );
  const others = qualified.filter(({ overlapEntry }) => overlapEntry?.leadType !== EQL).length;
  const eqls = qualified.filter(({ account }) =>
    account.overlap.some((row) => row.since === dayIn(row.qualified)),
  ).length;
  const own = outcomes.flatMap(({ entries }) =>
    entries.filter(({ leadType }) => isSameLeadType(leadType, EQL)),
  );
  const dated = own.filter(({ since }) => since !== undefined);
  const byDay = new Map<Day, number>();
  for (const { since = 0 } of dated) byDay.set(since, (byDay.get(since) ?? 0) + 1);
  const [commonest] = [...byDay].sort(
    ([one, ones], [other, others]) => others - ones || one - other,
  );
  const undated = own.filter(({ since, lead }) => since === undefined && lead.kind === 'counted');
  return {
    eqls: dated.length + undated.length,
    convertedBefore: dated.filter(
      ({ lead }) => lead.kind === 'left-out' && lead.reason === 'converted-before',
    ).length,
    qualified: { eqls, others },
    ...(commonest ? { commonest: { day: commonest[0], eqls: commonest[1] } } : {}),
  };
}
