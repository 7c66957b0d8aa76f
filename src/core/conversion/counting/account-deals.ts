// The deals of an account, each once, and which of them are won or open.
import type { Day } from '../../cells/cell';
import type { Conversion } from './conversion-evidence';
import type { Account } from './count-account';
import type { BothDeals, RowDeal, TabDeals } from './tab-deals';

export interface Deal {
  readonly amount: number;
  readonly currency: string;
  /** `unknown`: no row of a list of outcomes mentions it, so that it is neither. */
  readonly state: 'won' | 'open' | 'lost' | 'unknown';
  /** When it was won; absent where nobody wrote it down. */
  readonly wonOn?: Day;
}

export interface AccountDeals {
  readonly deals: readonly Deal[];
  /** Rows that repeat a deal of their account. */
  readonly repeated: number;
}

/** Won where the row converted and its stage doesn't say that it is lost, or still open. */
const stateOf = ({ stands }: RowDeal, conversion: Conversion): Deal['state'] => {
  if (stands === 'lost') return 'lost';
  if (conversion.kind === 'silent') return 'unknown';
  const isWon = conversion.kind === 'on' || conversion.kind === 'undated';
  return isWon && stands !== 'open' ? 'won' : 'open';
};

interface DealRow {
  readonly index: number;
  readonly isExcluded: boolean;
  readonly conversion: Conversion;
}

const NONE: AccountDeals = { deals: [], repeated: 0 };

const dealsIn = (rows: readonly DealRow[], tab: TabDeals | undefined): AccountDeals => {
  // Most accounts have none, of very many.
  if (tab === undefined || !rows.some(({ index }) => tab.has(index))) return NONE;
  const deals = new Map<string, Deal>();
  let repeated = 0;
  for (const { index, isExcluded, conversion } of rows) {
    const found = isExcluded ? undefined : tab.get(index);
    if (found === undefined || !('amount' in found)) continue;
    const { amount, currency } = found;
    const state = stateOf(found, conversion);
    const wonOn = state === 'won' && conversion.kind === 'on' ? conversion.day : undefined;
    const key = [amount, currency, state, wonOn].join(' ');
    if (deals.has(key)) repeated += 1;
    deals.set(key, { amount, currency, state, ...(wonOn === undefined ? {} : { wonOn }) });
  }
  return { deals: Array.from(deals.values()), repeated };
};

/**
 * An account's deals, from its rows on the leads tab, else from those on the overlap tab. Several
 * rows are several deals, unless they have the same amount, currency, state and day: three contacts
 * of one deal repeat it, as an account does at three partners. The edge: two deals that were won on
 * one day for the same price count as one, since counting one twice would be worse.
 */
export function accountDeals({ overlap, leads }: Account, tabs: BothDeals): AccountDeals {
  const own = dealsIn(leads, tabs.leads);
  return own.deals.length > 0 ? own : dealsIn(overlap, tabs.overlap);
}
