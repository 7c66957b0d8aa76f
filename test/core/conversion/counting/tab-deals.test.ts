// The amounts of a tab's rows, their currency, and how the deal stands.
import type { Cell } from '../../../../src/core/cells/cell';
import { convertedStages } from '../../../../src/core/conversion/counting/outcomes';
import { tabDeals } from '../../../../src/core/conversion/counting/tab-deals';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { leadsTab } from '../tabs';

const dealsOf = (header: readonly string[], ...rows: Cell[][]) => {
  const deals = tabDeals(
    leadsTab([['Company', 'Lead type', ...header], ...rows.map((row) => ['Acme', 'MQL', ...row])]),
    convertedStages(DEFAULT_SETTINGS),
  );
  return deals && Array.from(deals.values());
};

it('is undefined without a column of amounts', () => {
  expect(dealsOf(['Stage'], ['Won'])).toBeUndefined();
});

it.each<[string, string[], Cell[], string]>([
  ['the cell’s own', ['Amount'], ['EUR 500'], 'EUR'],
  ['the cell’s own before the header’s', ['Amount (USD)'], ['500 €'], 'EUR'],
  ['the row’s column', ['Amount', 'Currency'], [500, 'GBP'], 'GBP'],
  ['the row’s column, in words', ['Amount', 'Currency'], [500, 'EUR - Euro'], 'EUR'],
  ['one that nobody knows', ['Amount', 'Currency'], [500, 'Points'], 'Points'],
  ['the header’s where the column is blank', ['Amount (EUR)', 'Currency'], [500, ''], 'EUR'],
  ['the header’s', ['Amount in €'], [500], 'EUR'],
  ['whose dollars, by the header', ['Amount (CAD)'], ['$500'], 'CAD'],
  ['whose dollars, by the row', ['Amount', 'Currency'], ['$500', 'AUD'], 'AUD'],
  ['dollars, nobody says whose', ['Amount'], ['$500'], '$'],
  ['none', ['Amount'], [500], ''],
])('the currency is %s', (_, header, row, currency) => {
  expect(dealsOf(header, row)).toEqual([{ amount: 500, currency, stands: undefined }]);
});

it('reads a lone mark as the column shows, and names what it can’t read with its cell', () => {
  expect(dealsOf(['Amount'], ['45.000'], ['1.054,50'], ['45k-60k'], ['n/a'], [''])).toEqual([
    { amount: 45_000, currency: '', stands: undefined },
    { amount: 1054.5, currency: '', stands: undefined },
    { index: 3, column: 2, text: '45k-60k' },
  ]);
});

it('has how the deal stands by its stage, or by a status that says how deals end', () => {
  const found = dealsOf(
    ['Amount', 'Stage', 'Lead status'],
    [1, 'Closed won', ''],
    [2, 'Closed lost', ''],
    [3, 'Negotiation', 'Won'],
    [4, 'Negotiation', 'Lost'],
    [5, 'Negotiation', 'Open'],
  );
  expect(found?.map((deal) => ('stands' in deal ? deal.stands : 'unread'))).toEqual([
    'converted',
    'lost',
    'converted',
    'lost',
    'open',
  ]);
});
