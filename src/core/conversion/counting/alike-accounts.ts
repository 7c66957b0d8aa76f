// Accounts that are judged alike, kept once: of a million accounts few are like no other.
import type { AccountEntry } from './account-entry';
import type { CountedRows, JudgedAccount } from './count-account';
import type { JudgedLead } from './judged-lead';

const isSameLead = (one: JudgedLead, other: JudgedLead): boolean =>
  one.kind === 'left-out'
    ? other.kind === 'left-out' && one.reason === other.reason
    : other.kind === 'counted';

/** Whether two entries that rest on the same day and the same conversion are one. */
const isSameEntry = (one: AccountEntry, other: AccountEntry): boolean =>
  one.leadType === other.leadType &&
  one.stratum === other.stratum &&
  one.isCreatedDate === other.isCreatedDate &&
  isSameLead(one.lead, other.lead);

/** What is kept of an account: not what became of its rows. */
const withoutRows = (counted: CountedRows, entries: readonly AccountEntry[]): JudgedAccount => ({
  conversion: counted.conversion,
  overlapEntry: counted.overlapEntry,
  entries,
  baselineSince: counted.baselineSince,
  tabsDisagree: counted.tabsDisagree,
  stratum: counted.stratum,
  typedByStage: counted.typedByStage,
  untyped: counted.untyped,
});

/** Of one day and one conversion: as many as types and strata, unless every account has its own. */
const MOST_TO_LOOK_AT = 32;
/** No day: before any that a sheet can hold. */
const NO_DAY = Number.NEGATIVE_INFINITY;

/**
 * Keeps accounts as they are judged. Of two leads of one type since the same day, with the same
 * conversion and stratum, the second is the first: what they are is worked out from nothing else.
 */
export function keepingAlike(): (counted: CountedRows) => JudgedAccount {
  const known = new Map<JudgedAccount['conversion'], Map<number, JudgedAccount[]>>();
  return (counted) => {
    const entry = counted.entries[0];
    if (!entry || counted.entries.length > 1 || counted.overlapEntry)
      return withoutRows(counted, counted.entries);
    const byDay = known.get(counted.conversion) ?? new Map<number, JudgedAccount[]>();
    known.set(counted.conversion, byDay);
    const sameDay = byDay.get(entry.since ?? NO_DAY) ?? [];
    byDay.set(entry.since ?? NO_DAY, sameDay);
    let lead = entry.lead;
    for (const kept of sameDay) {
      const own = kept.entries[0];
      if (!own || !isSameLead(own.lead, lead)) continue;
      lead = own.lead;
      const isSame =
        isSameEntry(own, entry) &&
        kept.typedByStage === counted.typedByStage &&
        kept.untyped === counted.untyped &&
        kept.tabsDisagree === counted.tabsDisagree &&
        kept.stratum === counted.stratum;
      if (isSame) return kept;
    }
    const made = withoutRows(counted, [lead === entry.lead ? entry : { ...entry, lead }]);
    if (sameDay.length < MOST_TO_LOOK_AT) sameDay.push(made);
    return made;
  };
}
