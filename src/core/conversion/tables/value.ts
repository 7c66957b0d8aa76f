// What the lead types' deals are worth: sums, told beside each other and judged by nobody.
import type { Day } from '../../cells/cell';
import { columnLetters } from '../../cells/column-letters';
import { excerpt, foldText } from '../../cells/text';
import { say } from '../../language/say';
import { matureRate } from '../comparing/rate';
import { type AccountDeals, accountDeals, type Deal } from '../counting/account-deals';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { AccountOutcome } from '../counting/count-account';
import type { ConversionWindow } from '../counting/judged-lead';
import type { LeadGroup } from '../counting/lead-groups';
import { convertedStages } from '../counting/outcomes';
import { type BothDeals, type TabDeals, tabDeals } from '../counting/tab-deals';
import { shownTypes } from './shown-types';

/** One lead type's deals in one currency; a figure that doesn't exist is absent. */
export interface ValueRow {
  readonly leadType: string;
  /** '' where nothing says. */
  readonly currency: string;
  /** Mature accounts of the type, and the share of them that converted. */
  readonly mature: number;
  readonly rate?: number;
  readonly wonDeals: number;
  /** Won so far, by mature accounts and young ones, within the window and after it. */
  readonly won: number;
  /** The largest deal's share of `won`. */
  readonly largestShare?: number;
  /** Won within the window by mature accounts, for each of these. */
  readonly wonPerMature?: number;
  readonly openDeals: number;
  readonly open: number;
  /** Open with mature accounts, for each of these. */
  readonly openPerMature?: number;
}

export interface ValueTable {
  readonly rows: readonly ValueRow[];
  /** Lead types with deals that aren't in the table. */
  readonly otherTypes: number;
  /** Amounts that can't be read, each with its cell: `Leads D12`. They are in no sum. */
  readonly unread: readonly { readonly text: string; readonly place: string }[];
  /** Rows that repeat a deal of their account. */
  readonly repeated: number;
  /** Deals of which nobody knows whether they are won or open. */
  readonly unknown: number;
  /** Won and open deals in no currency that anything says. */
  readonly withoutCurrency: number;
}

export interface ValueTerms {
  readonly input: CountInput;
  readonly count: AccountCount;
  readonly baseline: string;
  /** What the tabs are called; by their kind where nobody says. */
  readonly names: Readonly<Partial<Record<'overlap' | 'leads', string | undefined>>>;
}

/** A cent: sums of decimals are off by less. */
const CENTS = 100;

interface Sums {
  wonDeals: number;
  won: number;
  largest: number;
  wonInTime: number;
  openDeals: number;
  open: number;
  openMature: number;
}

const rounded = (sum: number): number => Math.round(sum * CENTS) / CENTS;

/** Whether a deal was won in the time that the account's conversion had to come in. */
const isInTime = (wonOn: Day | undefined, since: Day | undefined, window: ConversionWindow) =>
  window === undefined || (wonOn !== undefined && (since === undefined || wonOn - since <= window));

/** A won or open deal of an account that counts as a lead type. */
interface TypeDeal {
  readonly deal: Deal;
  readonly since: Day | undefined;
  readonly isMature: boolean;
}

const addDeal = (
  sums: Sums,
  { deal: { amount, state, wonOn }, since, isMature }: TypeDeal,
  window: ConversionWindow,
): void => {
  if (state === 'won') {
    sums.wonDeals += 1;
    sums.won += amount;
    sums.largest = Math.max(sums.largest, amount);
    if (isMature && isInTime(wonOn, since, window)) sums.wonInTime += amount;
  } else {
    sums.openDeals += 1;
    sums.open += amount;
    if (isMature) sums.openMature += amount;
  }
};

const rowsOf = (
  { leadType, accounts }: LeadGroup,
  deals: readonly TypeDeal[],
  { input, count: { windowDays } }: ValueTerms,
): ValueRow[] => {
  const byCurrency = new Map<string, Sums>();
  for (const own of deals) {
    const { currency } = own.deal;
    const sums = byCurrency.get(currency) ?? {
      wonDeals: 0,
      won: 0,
      largest: 0,
      wonInTime: 0,
      openDeals: 0,
      open: 0,
      openMature: 0,
    };
    byCurrency.set(currency, sums);
    addDeal(sums, own, windowDays);
  }
  const { mature, rate } = matureRate(
    accounts.map(({ lead }) => lead),
    input.settings.confidence,
  );
  return Array.from(byCurrency, ([currency, sums]): ValueRow => {
    const { wonDeals, won, largest, wonInTime, openDeals, open, openMature } = sums;
    return {
      leadType,
      currency,
      mature,
      wonDeals,
      won: rounded(won),
      ...(won > 0 && largest <= won ? { largestShare: largest / won } : {}),
      openDeals,
      open: rounded(open),
      ...(rate === undefined
        ? {}
        : {
            rate,
            wonPerMature: rounded(wonInTime / mature),
            openPerMature: rounded(openMature / mature),
          }),
    };
  }).sort(
    (one, other) =>
      other.won + other.open - one.won - one.open || (one.currency < other.currency ? -1 : 1),
  );
};

const unreadIn = (deals: TabDeals | undefined, tab: string): ValueTable['unread'] => {
  const unread: { text: string; place: string }[] = [];
  deals?.forEach((deal) => {
    if (!('text' in deal)) return;
    const { text, column, index } = deal;
    unread.push({ text, place: `${excerpt(tab)} ${columnLetters(column)}${index + 1}` });
  });
  return unread;
};

const bothDeals = ({ input, count }: ValueTerms): BothDeals => {
  const { overlap, leads, settings } = input;
  const stages = convertedStages(settings);
  return {
    overlap: overlap && tabDeals(overlap, stages, count.outcomes.overlap),
    leads: leads && tabDeals(leads, stages, count.outcomes.leads),
  };
};

const isSum = ({ state }: Deal): boolean => state === 'won' || state === 'open';

/** The deals of all accounts that count, and the won and open ones by lead type, folded. */
const countedDeals = (accounts: readonly AccountOutcome[], tabs: BothDeals) => {
  const all: AccountDeals[] = [];
  const byType = new Map<string, TypeDeal[]>();
  for (const { account, entries } of accounts) {
    const counted = entries.filter(({ lead }) => lead.kind === 'counted');
    const own = counted.length === 0 ? undefined : accountDeals(account, tabs);
    // Repeated rows without a deal of their own don't occur: what repeats is a deal.
    if (own === undefined || own.deals.length === 0) continue;
    all.push(own);
    for (const { leadType, since, lead } of counted) {
      const key = foldText(leadType);
      const deals = byType.get(key) ?? [];
      byType.set(key, deals);
      const isMature = lead.kind === 'counted' && lead.isMature;
      for (const deal of own.deals) if (isSum(deal)) deals.push({ deal, since, isMature });
    }
  }
  return { all, byType };
};

/**
 * Won and open amounts per lead type and currency: a row each, since currencies aren't added up. Each
 * account's deals count once in each of its lead types, as the account does.
 *
 * What is told for each mature lead is held to the rule of the rates: won within the window, by
 * accounts that had all of it. 60 mature EQLs with 90,000 won in time are 1,500 each, whatever came
 * later. Under 10 mature accounts, or where nobody knows how they convert, there are sums alone.
 * Undefined where no tab has a column of amounts.
 */
export function valueTable(
  groups: readonly LeadGroup[],
  terms: ValueTerms,
): ValueTable | undefined {
  const { count, baseline, names } = terms;
  const deals = bothDeals(terms);
  if (deals.leads === undefined && deals.overlap === undefined) return undefined;
  const { all, byType } = countedDeals(count.accounts, deals);
  const dealsOf = ({ leadType }: LeadGroup): readonly TypeDeal[] =>
    byType.get(foldText(leadType)) ?? [];
  const hasDeals = (group: LeadGroup): boolean => dealsOf(group).length > 0;
  const dealsThat = (holds: (deal: Deal) => boolean): number =>
    all.reduce((sum, each) => sum + each.deals.filter(holds).length, 0);
  const shown = shownTypes(groups, baseline, hasDeals);
  return {
    rows: shown.flatMap((group) => rowsOf(group, dealsOf(group), terms)),
    otherTypes: groups.filter(hasDeals).length - shown.length,
    unread: deals.leads
      ? unreadIn(deals.leads, names.leads ?? say('leads tab'))
      : unreadIn(deals.overlap, names.overlap ?? say('overlap tab')),
    repeated: all.reduce((sum, each) => sum + each.repeated, 0),
    unknown: dealsThat(({ state }) => state === 'unknown'),
    withoutCurrency: dealsThat((deal) => isSum(deal) && deal.currency === ''),
  };
}
