// What the lead types' deals are worth, and what of it could not be added up.
import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { countText } from '../../core/figure-text';
import { count, LEAD_TYPE, MATURE, RATE, share, text } from './columns';
import { shown } from './figure-cells';
import type { Column, Section } from './section';

/** More of them would bury the sentence. */
const MOST_NAMED = 5;
const columns = (): Column[] => [
  LEAD_TYPE,
  text('Currency', 'Amounts of different currencies are never added up. Empty where nothing says.'),
  MATURE,
  ...RATE.slice(0, 1),
  count('Won deals', 'Deals whose row says that it converted; not those still open or lost.'),
  count('Won', 'Their amounts so far, of mature accounts and young ones.'),
  share('Largest', 'The largest deal’s share of what is won: one deal can make a group.'),
  count('Won per lead', 'Won within the window by mature accounts, for each mature one.'),
  count('Open deals', 'Deals that are neither won nor lost.'),
  count('Open', 'Their amounts, of mature accounts and young ones.'),
  count('Open per lead', 'Open with mature accounts, for each mature one.'),
];

type Value = NonNullable<SummaryModel['value']>;

const some = (amount: number, one: string, many: string): string =>
  `${countText(amount)} ${amount === 1 ? one : many}`;

const unreadNote = ({ unread }: Value): string => {
  const named = unread.slice(0, MOST_NAMED).map(({ text: said, place }) => `“${said}” (${place})`);
  const more = unread.length - named.length;
  return `${some(unread.length, 'amount can’t', 'amounts can’t')} be read and ${unread.length === 1 ? 'is' : 'are'} in no sum: ${named.join(', ')}${more > 0 ? ` and ${countText(more)} more` : ''}. Write numbers, such as 45,000.`;
};

/** What the sums leave out, or take for granted. */
const notesOn = (value: Value): string[] => {
  const { unread, withoutCurrency, unknown, repeated, otherTypes } = value;
  return [
    ...(unread.length > 0 ? [unreadNote(value)] : []),
    ...(withoutCurrency > 0
      ? [
          `Nothing says the currency of ${some(withoutCurrency, 'deal', 'deals')}: such amounts are added up as one currency. A header such as “Amount (EUR)” or a column “Currency” says it.`,
        ]
      : []),
    ...(unknown > 0
      ? [`${some(unknown, 'deal has', 'deals have')} no outcome: neither won nor open.`]
      : []),
    ...(repeated > 0
      ? [
          `${some(repeated, 'row repeats', 'rows repeat')} the amount, outcome and day of another row of the account, and ${repeated === 1 ? 'doesn’t' : 'don’t'} count again.`,
        ]
      : []),
    ...(otherTypes > 0 ? [`Not shown: ${some(otherTypes, 'lead type', 'lead types')}.`] : []),
  ];
};

export function valueSection({ value }: SummaryModel): Section {
  const rows = (value?.rows ?? []).map((row): Cell[] => [
    row.leadType,
    row.currency,
    row.mature,
    shown(row.rate),
    row.wonDeals,
    row.won,
    shown(row.largestShare),
    shown(row.wonPerMature),
    row.openDeals,
    row.open,
    shown(row.openPerMature),
  ]);
  return {
    heading: 'Value',
    about: 'What the deals are worth. Sums without a verdict: a few large deals make most of them.',
    columns: columns(),
    rows,
    empty: emptyText(value),
    notes: value ? notesOn(value) : [],
  };
}

const emptyText = (value: Value | undefined): string => {
  if (value === undefined) return 'No tab has a column of amounts.';
  if (value.unread.length > 0) return unreadNote(value);
  return value.unknown > 0
    ? 'No row says which of the deals are won, or still open.'
    : 'No amount is filled in yet.';
};
