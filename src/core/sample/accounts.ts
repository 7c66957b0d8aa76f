// The accounts behind the sample: what each of them is and what became of it.
import type { Day } from '../cells/cell';
import type { Stratum, Tier } from './cases';
import { between, type Chance, pick, shuffled } from './chance';
import { type Company, companies } from './names';

/** What an account counts as; `none` has a partner's row without overlap. */
export type Role = 'EQL' | 'Overlap only' | 'MQL' | 'SQL' | 'PQL' | 'Event' | 'none';

export interface SampleAccount extends Company {
  readonly role: Role;
  readonly tier: Tier | 'C' | 'D';
  /** Whether an MQL has overlap with a partner as well, as many have. */
  readonly hasOverlap?: true;
  /** Undefined for an EQL that qualifies only now, for a lead whose date nobody knows, for no lead. */
  readonly qualified?: Day;
  readonly converted?: Day;
}

/** The window, with room for moving a date to a working day. */
const MATURE_AGE = 96;
const OLDEST_AGE = 270;
const LATE = 97;
/** How many of each there are beside the mature EQLs and MQLs. */
const YOUNG_EQLS = 18;
const EQLS_OF_TODAY = 6;
const EARLY_EQLS = 4;
const YOUNG_MQLS = 55;
const EARLY_MQLS = 5;
const UNDATED_MQLS = 3;
const OVERLAP_ONLY = 145;
/** Of the MQLs, every so many also have overlap. */
const OVERLAP_EVERY = 8;
const NO_OVERLAP = 14;
const SQLS = 45;
const PQLS = 28;
const EVENTS = 12;

/** The day itself, or the Friday before it. */
function workday(day: Day): Day {
  const weekday = (day + 3) % 7; // 1 January 1970 was a Thursday; Monday is 0
  return weekday > 4 ? day - (weekday - 4) : day;
}

type Fate = 'in time' | 'late' | 'never' | 'before';

/** When a lead that qualified so many days before the as-of date converted, by its fate. */
function dated(chance: Chance, asOf: Day, age: number, fate: Fate) {
  const qualified = workday(asOf - age);
  const inTime = workday(qualified + between(chance, 6, Math.min(86, age)));
  const converted = {
    'in time': inTime,
    late: workday(qualified + between(chance, LATE, LATE + 60)),
    before: workday(qualified - between(chance, 12, 60)),
    never: undefined,
  }[fate];
  return converted === undefined || converted > asOf ? { qualified } : { qualified, converted };
}

/** Exactly `converted` of `leads` mature leads convert in time; a few of the others do so late. */
function fates(leads: number, converted: number): Fate[] {
  return Array.from({ length: leads }, (_, index) => {
    if (index < converted) return 'in time';
    return index % 9 === 0 ? 'late' : 'never';
  });
}

/** Every account, in no order. */
export function sampleAccounts(
  chance: Chance,
  strata: readonly Stratum[],
  asOf: Day,
): SampleAccount[] {
  const free = companies(chance);
  const accounts: SampleAccount[] = [];
  const add = (rest: Omit<SampleAccount, 'name' | 'domain'>): void => {
    const company = free[accounts.length];
    if (company) accounts.push({ ...company, ...rest });
  };
  const times = (count: number, make: (index: number) => void): void => {
    for (let index = 0; index < count; index += 1) make(index);
  };
  const old = (): number => between(chance, MATURE_AGE, OLDEST_AGE);
  const young = (): number => between(chance, 8, 85);

  for (const { tier, eqls, eqlsConverted, mqls, mqlsConverted } of strata) {
    for (const fate of fates(eqls, eqlsConverted)) {
      add({ role: 'EQL', tier, ...dated(chance, asOf, old(), fate) });
    }
    fates(mqls, mqlsConverted).forEach((fate, index) => {
      const lead = { role: 'MQL', tier, ...dated(chance, asOf, old(), fate) } as const;
      add(index % OVERLAP_EVERY === 0 ? { ...lead, hasOverlap: true } : lead);
    });
  }
  times(YOUNG_EQLS, (i) => {
    const fate = i < 3 ? 'in time' : 'never';
    add({ role: 'EQL', tier: i % 3 ? 'A' : 'B', ...dated(chance, asOf, young(), fate) });
  });
  times(EQLS_OF_TODAY, () => add({ role: 'EQL', tier: 'A' }));
  times(EARLY_EQLS, () => add({ role: 'EQL', tier: 'A', ...dated(chance, asOf, old(), 'before') }));
  times(YOUNG_MQLS, (i) => {
    const fate = i < 5 ? 'in time' : 'never';
    add({
      role: 'MQL',
      tier: pick(chance, ['A', 'B', 'C']),
      ...dated(chance, asOf, young(), fate),
    });
  });
  times(EARLY_MQLS, () => add({ role: 'MQL', tier: 'B', ...dated(chance, asOf, old(), 'before') }));
  times(UNDATED_MQLS, () => add({ role: 'MQL', tier: 'B' }));
  times(OVERLAP_ONLY, (i) => {
    const tier = pick(chance, ['A', 'A', 'B', 'B', 'B', 'C', 'D'] as const);
    add({
      role: 'Overlap only',
      tier,
      ...dated(chance, asOf, old(), i < 16 ? 'in time' : 'never'),
    });
  });
  times(NO_OVERLAP, () => add({ role: 'none', tier: 'B' }));
  const others = [
    ['SQL', SQLS, 13],
    ['PQL', PQLS, 5],
    ['Event', EVENTS, 1],
  ] as const;
  for (const [role, count, converted] of others) {
    for (const fate of fates(count, converted)) {
      const tier = pick(chance, ['A', 'B', 'B', 'C'] as const);
      add({ role, tier, ...dated(chance, asOf, old(), fate) });
    }
  }
  return shuffled(chance, accounts);
}
