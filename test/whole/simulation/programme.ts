// A programme that is looked at once a month while its accounts qualify one by one: what the looks see.
import type { Outcome } from '../../../src/core/lead-types';
import type { Chance } from '../../../src/core/sample/chance';

/** A programme whose true rates are known. */
export interface Programme {
  readonly eqlsAMonth: number;
  readonly baselineAMonth: number;
  readonly eqlRate: number;
  readonly baselineRate: number;
  readonly months: number;
}

/** The mature accounts of both groups on the day of a look. */
export interface Look {
  readonly eql: Outcome;
  readonly baseline: Outcome;
}

const MONTH_DAYS = 30;
const WINDOW_DAYS = 90;

/** The days on which accounts qualify, one independent of the other, and whether each converts. */
const arrivals = (
  chance: Chance,
  aMonth: number,
  rate: number,
  lastDay: number,
): readonly { readonly day: number; readonly converts: boolean }[] => {
  const accounts: { day: number; converts: boolean }[] = [];
  const wait = (): number => (-Math.log(1 - chance()) * MONTH_DAYS) / aMonth;
  for (let day = wait(); day <= lastDay; day += wait()) {
    accounts.push({ day, converts: chance() < rate });
  }
  return accounts;
};

/** What each monthly look of a programme sees: an account's outcome is known a window after it qualified. */
export function looksOf(programme: Programme, chance: Chance): readonly Look[] {
  const { eqlsAMonth, baselineAMonth, eqlRate, baselineRate, months } = programme;
  const lastDay = months * MONTH_DAYS;
  const eqls = arrivals(chance, eqlsAMonth, eqlRate, lastDay);
  const others = arrivals(chance, baselineAMonth, baselineRate, lastDay);
  return Array.from({ length: months }, (_month, month) => {
    const matureBefore = (month + 1) * MONTH_DAYS - WINDOW_DAYS;
    const outcome = (accounts: typeof eqls): Outcome => {
      const mature = accounts.filter(({ day }) => day <= matureBefore);
      return { leads: mature.length, converted: mature.filter(({ converts }) => converts).length };
    };
    return { eql: outcome(eqls), baseline: outcome(others) };
  });
}
