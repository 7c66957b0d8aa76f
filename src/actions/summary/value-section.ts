// What the lead types' deals are worth, and what of it could not be added up.

import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { firstOf, quoted } from '../../core/few-names';
import { say } from '../../core/language/say';
import { count, leadTypeColumn, matureColumn, rateColumns, share, text } from './columns';
import { shown } from './figure-cells';
import type { Column, Section } from './section';

/** More of them would bury the sentence. */
const MOST_NAMED = 5;
const columns = (): Column[] => [
  leadTypeColumn(),
  text(
    say('Currency'),
    say('Amounts of different currencies are never added up. Empty where nothing says.'),
  ),
  matureColumn(),
  ...rateColumns().slice(0, 1),
  count(
    say('Won deals'),
    say('Deals whose row says that it converted; not those still open or lost.'),
  ),
  count(say('Won'), say('Their amounts so far, of mature accounts and young ones.')),
  share(say('Largest'), say('The largest deal’s share of what is won: one deal can make a group.')),
  count(say('Won per lead'), say('Won within the window by mature accounts, for each mature one.')),
  count(say('Open deals'), say('Deals that are neither won nor lost.')),
  count(say('Open // amounts of deals'), say('Their amounts, of mature accounts and young ones.')),
  count(say('Open per lead'), say('Open with mature accounts, for each mature one.')),
];

type Value = NonNullable<SummaryModel['value']>;

const unreadNote = ({ unread }: Value): string =>
  say(
    '{amounts} {amounts|amount can’t|amounts can’t} be read and {amounts|is|are} in no sum: {named}. Write numbers, such as 45,000.',
    {
      amounts: unread.length,
      named: firstOf(
        unread.map(({ text: said, place }) => `${quoted(said)} (${place})`),
        MOST_NAMED,
      ),
    },
  );

/** What the sums leave out, or take for granted. */
const notesOn = (value: Value): string[] => {
  const { unread, withoutCurrency, unknown, repeated, otherTypes } = value;
  return [
    ...(unread.length > 0 ? [unreadNote(value)] : []),
    ...(withoutCurrency > 0
      ? [
          say(
            'Nothing says the currency of {deals} {deals|deal|deals}: such amounts are added up as one currency. A header such as “Amount (EUR)” or a column “Currency” says it.',
            { deals: withoutCurrency },
          ),
        ]
      : []),
    ...(unknown > 0
      ? [
          say('{deals} {deals|deal has|deals have} no outcome: neither won nor open.', {
            deals: unknown,
          }),
        ]
      : []),
    ...(repeated > 0
      ? [
          say(
            '{rows} {rows|row repeats|rows repeat} the amount, outcome and day of another row of the account, and {rows|doesn’t|don’t} count again.',
            { rows: repeated },
          ),
        ]
      : []),
    ...(otherTypes > 0
      ? [say('Not shown: {types} lead {types|type|types}.', { types: otherTypes })]
      : []),
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
    heading: say('Value // of deals'),
    about: say(
      'What the deals are worth. Sums without a verdict: a few large deals make most of them.',
    ),
    columns: columns(),
    rows,
    empty: emptyText(value),
    notes: value ? notesOn(value) : [],
  };
}

const emptyText = (value: Value | undefined): string => {
  if (value === undefined) return say('No tab has a column of amounts.');
  if (value.unread.length > 0) return unreadNote(value);
  return value.unknown > 0
    ? say('No row says which of the deals are won, or still open.')
    : say('No amount is filled in yet.');
};
