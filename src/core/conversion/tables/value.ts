// What the lead types' deals are worth: sums, told beside each other and judged by nobody.
import type { Day } from '../../cells/cell';
import { columnLetters } from '../../cells/column-letters';
import { excerpt } from '../../cells/text';
import { say } from '../../language/say';
import { matureRate } from '../comparing/rate';
import { type AccountDeals, accountDeals, type Deal } from '../counting/account-deals';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { ConversionWindow } from '../counting/judged-lead';
import type { CountedAccount, LeadGroup } from '../counting/lead-groups';
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

const addDeal = (
  sums: Sums,
  { amount, state, wonOn }: Deal,
  { since, lead }: CountedAccount,
  window: ConversionWindow,
): void => {
  if (state === 'won') {
    sums.wonDeals += 1;
    sums.won += amount;
    sums.largest = Math.max(sums.largest, amount);
    if (lead.isMature && isInTime(wonOn, since, window)) sums.wonInTime += amount;
  } else {
    sums.openDeals += 1;
    sums.open += amount;
    if (lead.isMature) sums.openMature += amount;
  }
};

const rowsOf = (
  { leadType, accounts }: LeadGroup,
  dealsOf: (key: string) => AccountDeals,
  { input, count: { windowDays } }: ValueTerms,
): ValueRow[] => {
  const byCurrency = new Map<string, Sums>();
  for (const account of accounts) {
    for (const deal of dealsOf(account.key).deals) {
      if (deal.state !== 'won' && deal.state !== 'open') continue;
      const sums = byCurrency.get(deal.currency) ?? {
        wonDeals: 0,
        won: 0,
        largest: 0,
        wonInTime: 0,
        openDeals: 0,
        open: 0,
        openMature: 0,
      };
      byCurrency.set(deal.currency, sums);
      addDeal(sums, deal, account, windowDays);
    }
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
  const byKey = new Map(
    count.accounts.map(({ account }) => [account.key, accountDeals(account, deals)] as const),
  );
  const none: AccountDeals = { deals: [], repeated: 0 };
  const dealsOf = (key: string): AccountDeals => byKey.get(key) ?? none;
  const isSum = ({ state }: Deal): boolean => state === 'won' || state === 'open';
  const hasDeals = (group: LeadGroup): boolean =>
    group.accounts.some(({ key }) => dealsOf(key).deals.some(isSum));
  const counted = new Set(groups.flatMap((group) => group.accounts.map(({ key }) => key)));
  const all = Array.from(counted, dealsOf);
  const dealsThat = (holds: (deal: Deal) => boolean): number =>
    all.reduce((sum, each) => sum + each.deals.filter(holds).length, 0);
  const shown = shownTypes(groups, baseline, hasDeals);
  return {
    rows: shown.flatMap((group) => rowsOf(group, dealsOf, terms)),
    otherTypes: groups.filter(hasDeals).length - shown.length,
    unread: deals.leads
      ? unreadIn(deals.leads, names.leads ?? say('leads tab'))
      : unreadIn(deals.overlap, names.overlap ?? say('overlap tab')),
    repeated: all.reduce((sum, each) => sum + each.repeated, 0),
    unknown: dealsThat(({ state }) => state === 'unknown'),
    withoutCurrency: dealsThat((deal) => isSum(deal) && deal.currency === ''),
  };
}
