// The sample's overlap tab: rows as a partner team keeps them, with the gaps and the mess of one.

import type { Cell, Day, Row, Table } from '../cells/cell';
import { dayToDate, isoDay } from '../cells/day';
import { once } from '../cells/once';
import type { SampleAccount } from './accounts';
import { between, type Chance, pick, shuffled } from './chance';
import { OWNERS, otherSpelling, PARTNERS, partnerContact, website } from './names';

const HEADERS = [
  'Account',
  'Website',
  'Partner',
  'Overlap',
  'Overlap date',
  'Partner contact',
  'Partner contact email',
  'Fit tier',
  'Warmth',
  'Last touch',
  'Will introduce',
  'Motion',
  'Owner',
  'Due date',
  'Motion status',
  'Next step',
  'Qualified date',
  'Note',
] as const;

type Cells = { readonly [header in (typeof HEADERS)[number]]?: Cell };

const OVERLAPS = [
  'Customer',
  'Customer',
  'Customer',
  'customer',
  'Customers - NA',
  'Open opportunity',
  'Open opportunity',
  'Active Opportunities',
  'Prospect',
  'Prospect; Open opportunity',
  'Customer, Prospect',
];
const WARM = ['Warm', 'Warm', 'Warm', 'warm', 'Hot', 'HOT', 'Strong', 'Champion', 80, '85%'];
const COOL = ['Cold', 'cold', 'Lukewarm', 'lukewarm', 'Neutral', 'none', 30, 'low'];
const BLANK = ['', '', '', '', 'tbd', 'TBD', '?', 'n/a', '-', 'unknown'];
const TIERS = {
  A: ['A', 'A', 'A', 'a', 'Tier 1'],
  B: ['B', 'B', 'B', 'b', 'Tier 2'],
  C: ['C', 'C', 'Tier 3'],
  D: ['D', 'not a fit'],
};
const MOTIONS = ['Route to rep', 'Partner introduction', 'Partner intro', 'Co-sell', 'co-sell'];
const NEXT_STEPS = ['Ask for the intro', 'Joint call', 'Send the one-pager', 'Book a demo', '', ''];
const NOTES = [
  'Met at their user day',
  'Renewal in the autumn',
  '=see the deck, slide 4',
  '+ two more contacts in Leeds',
  '- no answer since May',
  '@Mei knows the CFO',
  'Budget is with the group',
];
const EARLIEST_TOUCH = 150;

/** The sample's notes are English in every language, as what people write in their own sheet. */
const MONTHS =
  'January February March April May June July August September October November December';
const monthName = (day: Day): string => MONTHS.split(' ')[dayToDate(day).getUTCMonth()] ?? '';

/** Warm, fitting and acted on: an EQL's row. */
function eqlCells(chance: Chance, account: SampleAccount, asOf: Day): Cells {
  const { qualified = asOf, converted } = account;
  const firstTouch = Math.max(qualified, asOf - EARLIEST_TOUCH);
  const touched = between(chance, Math.min(firstTouch, asOf - 2), asOf - 1);
  const done = converted !== undefined;
  return {
    Warmth: pick(chance, [...WARM, `Warm - met in ${monthName(touched)}`]),
    'Last touch': chance() < 0.05 ? isoDay(touched) : dayToDate(touched),
    'Will introduce': pick(chance, ['Yes', 'Yes', 'yes', '']),
    Motion: pick(chance, MOTIONS),
    Owner: pick(chance, OWNERS),
    'Due date': dayToDate(done ? converted : asOf + between(chance, 2, 45)),
    'Motion status': done ? 'Done' : pick(chance, ['Open', 'Open', 'In progress', '']),
    'Qualified date': account.qualified === undefined ? '' : dayToDate(account.qualified),
  };
}

type Gap = (chance: Chance, asOf: Day) => Cells;

const noWarmth: Gap = (chance) => ({ Warmth: pick(chance, BLANK), 'Last touch': '' });
const noMotion: Gap = (chance) => ({
  Motion: pick(chance, BLANK),
  'Due date': '',
  'Motion status': '',
});
const stale: Gap = (chance, asOf) => ({
  'Last touch': dayToDate(asOf - between(chance, 190, 400)),
});
const overdue: Gap = (chance, asOf) => ({
  'Due date': dayToDate(asOf - between(chance, 12, 70)),
  'Motion status': pick(chance, ['Open', '']),
});

/** What a candidate lacks, with how often. */
const GAPS: readonly (readonly [number, Gap])[] = [
  [6, noWarmth],
  [5, (chance, asOf) => ({ ...noWarmth(chance, asOf), ...noMotion(chance, asOf), Owner: '' })],
  [4, noMotion],
  [1, (chance) => ({ Warmth: pick(chance, COOL) })],
  [1, (chance, asOf) => ({ ...noMotion(chance, asOf), Warmth: pick(chance, COOL) })],
  [2, stale],
  [2, overdue],
  [1, () => ({ 'Last touch': '' })],
  [1, () => ({ Owner: '' })],
  [1, () => ({ Motion: 'Declined', 'Motion status': '' })],
  [1, () => ({ 'Motion status': 'Dropped' })],
  [1, () => ({ 'Will introduce': 'No' })],
  [1, (chance) => ({ Warmth: pick(chance, ['#N/A', 'ask Anna']) })],
  [1, (chance) => ({ 'Fit tier': pick(chance, ['#N/A', '', 'tbd']), Warmth: '' })],
];

const gapOfEach = once((): readonly Gap[] =>
  ([] as Gap[]).concat(...GAPS.map(([often, gap]) => new Array<Gap>(often).fill(gap))),
);

function row(cells: Cells): Row {
  return HEADERS.map((header) => cells[header] ?? '');
}

/** One account at one partner. */
function overlapRow(
  chance: Chance,
  account: SampleAccount,
  partner: number,
  asOf: Day,
  cells: Cells,
): Row {
  const contact = partnerContact(chance, partner);
  const found = (account.qualified ?? asOf) - between(chance, 4, 90);
  const known = chance() < 0.8;
  return row({
    Account: otherSpelling(chance, account.name),
    Website: chance() < 0.94 ? website(chance, account.domain) : '',
    Partner: PARTNERS[partner] ?? '',
    Overlap: pick(chance, OVERLAPS),
    'Overlap date': dayToDate(
      account.role === 'Overlap only' ? (account.qualified ?? asOf) : found,
    ),
    'Partner contact': known ? contact.name : '',
    'Partner contact email': known ? contact.email : '',
    'Fit tier': pick<string>(chance, TIERS[account.tier]),
    'Next step': pick(chance, NEXT_STEPS),
    Note: chance() < 0.15 ? pick(chance, NOTES) : '',
    ...cells,
  });
}

/** At which partners an account is: mostly one, every seventh or so at two, a few at three. */
function partnersOf(chance: Chance): readonly number[] {
  const [first = 0, ...others] = shuffled(chance, [0, 1, 2, 3, 4, 5]);
  // The first two partners bring the most.
  const main = chance() < 0.3 ? between(chance, 0, 1) : first;
  const more = chance();
  const count = more < 0.05 ? 2 : more < 0.16 ? 1 : 0;
  return [main, ...others.filter((partner) => partner !== main).slice(0, count)];
}

function accountRows(chance: Chance, account: SampleAccount, asOf: Day): Row[] {
  const { role, qualified } = account;
  const [main = 0, ...others] = partnersOf(chance);
  if (role === 'none') {
    const overlap = pick(chance, ['None', 'Former customer', 'churned', 'no overlap']);
    return [overlapRow(chance, account, main, asOf, { Overlap: overlap })];
  }
  const eql = eqlCells(chance, account, asOf);
  const lacking = (): Cells => ({
    ...eql,
    'Qualified date': '',
    ...pick(chance, gapOfEach())(chance, asOf),
  });
  // Where one partner's row is an EQL the others' lag behind, or have fallen back since.
  const fellBack = (day: Day): Cells => ({
    ...eql,
    'Qualified date': dayToDate(Math.min(day + 14, asOf)),
    ...stale(chance, asOf),
  });
  const lagging = (): Cells =>
    role === 'EQL' && qualified !== undefined && chance() < 0.25 ? fellBack(qualified) : lacking();
  return [
    overlapRow(chance, account, main, asOf, role === 'EQL' ? eql : lacking()),
    ...others.map((partner) => overlapRow(chance, account, partner, asOf, lagging())),
  ];
}

/** The whole tab, header first. */
export function overlapTable(chance: Chance, accounts: readonly SampleAccount[], asOf: Day): Table {
  const listed = accounts.filter(
    ({ role, hasOverlap }) => hasOverlap || /^(?:EQL|Overlap only|none)$/.test(role),
  );
  const rows = listed.map((account) => accountRows(chance, account, asOf));
  return [HEADERS.slice(), ...([] as Row[]).concat(...rows)];
}
