// The deals of an account, each once.
import type { Cell } from '../../../../src/core/cells/cell';
import { accountDeals } from '../../../../src/core/conversion/counting/account-deals';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { convertedStages } from '../../../../src/core/conversion/counting/outcomes';
import { tabDeals } from '../../../../src/core/conversion/counting/tab-deals';
import type { Settings } from '../../../../src/core/settings/settings';
import { dayOf, inputOf } from '../tabs';

const LEADS = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Stage', 'Amount'];
/** Another account, whose stage shows that the column tells how deals end. */
const ENDED = ['Bolt', 'SQL', '2026-01-05', '', 'Closed lost', ''];
const OVERLAP = ['Account', 'Partner', 'Overlap', 'EQL since', 'Converted date', 'Amount'];

const dealsOf = (
  leads: readonly Cell[][] | undefined,
  overlap?: readonly Cell[][],
  changes: Partial<Settings> = {},
) => {
  const input = inputOf(
    overlap && [OVERLAP, ...overlap],
    leads && [LEADS, ...leads.map((row) => ['Acme', 'MQL', '2026-01-05', ...row]), ENDED],
    changes,
  );
  const stages = convertedStages(input.settings);
  const [first] = countAccounts(input).accounts;
  if (!first) throw new Error('one account is counted');
  return accountDeals(first.account, {
    overlap: input.overlap && tabDeals(input.overlap, stages),
    leads: input.leads && tabDeals(input.leads, stages),
  });
};
const states = (leads: readonly Cell[][], changes: Partial<Settings> = {}) =>
  dealsOf(leads, undefined, changes).deals.map(({ state }) => state);

it.each<[string, Cell[], string]>([
  ['won, with its day', ['2026-02-05', 'Closed won', 500], 'won'],
  ['won without one', ['', 'Closed won', 500], 'won'],
  ['lost', ['', 'Closed lost', 500], 'lost'],
  ['converted, and lost since', ['2026-02-05', 'Closed lost', 500], 'lost'],
  ['converted, and still open', ['2026-02-05', 'Negotiation', 500], 'open'],
  ['converted, and no stage', ['2026-02-05', '', 500], 'won'],
  ['neither', ['', 'Negotiation', 500], 'open'],
])('a deal that is %s', (_, row, state) => {
  expect(states([row])).toEqual([state]);
});

it('a deal that was won after the day looked back to was open then', () => {
  const asOf = dayOf('2026-02-01');
  expect(states([['2026-02-05', 'Closed won', 500]], { asOf })).toEqual(['open']);
});

it('several rows are several deals, unless amount, currency, state and day are the same', () => {
  const found = dealsOf([
    ['2026-02-05', 'Closed won', 500],
    ['2026-02-05', 'Closed won', '500'], // another contact of that deal
    ['2026-02-06', 'Closed won', 500],
    ['2026-02-05', 'Closed won', '€500'],
    ['', 'Negotiation', 500],
    ['', 'Proposal', 500], // the stage's own name doesn't part them
    ['', 'Negotiation', 700],
    ['', 'Negotiation', ''],
    ['', 'Negotiation', 'tbd soon'],
  ]);
  expect(found.repeated).toBe(2);
  expect(found.deals.map(({ amount, currency, state }) => `${currency}${amount} ${state}`)).toEqual(
    ['500 won', '500 won', 'EUR500 won', '500 open', '700 open'],
  );
});

it('the overlap tab counts where the leads tab has no amount of the account', () => {
  const overlap = (partner: string, amount: Cell): Cell[] => [
    'Acme',
    partner,
    'Customer',
    '2026-01-05',
    '2026-02-05',
    amount,
  ];
  const atThree = ['P', 'Q', 'R'].map((partner) => overlap(partner, 900));
  expect(dealsOf(undefined, atThree)).toMatchObject({ deals: [{ amount: 900 }], repeated: 2 });
  expect(dealsOf([['', '', '']], atThree).deals).toHaveLength(1);
  expect(dealsOf([['2026-02-05', 'Closed won', 500]], atThree).deals).toMatchObject([
    { amount: 500 },
  ]);
});

it('rows that are left out have no deal', () => {
  expect(
    dealsOf([['2026-02-05', 'Closed won', 500]], undefined, { excludedPartners: ['Acme'] }).deals,
  ).toEqual([]);
});
