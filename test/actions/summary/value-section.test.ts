// The value of deals, as the tab shows it.
import { valueSection } from '../../../src/actions/summary/value-section';
import type { Cell } from '../../../src/core/cells/cell';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { inputOf } from '../../core/conversion/tabs';

const HEADER = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Stage', 'Amount'];
const sectionOf = (rows: readonly Cell[][], header: readonly string[] = HEADER) =>
  valueSection(
    buildSummaryModel({
      ...inputOf(undefined, [header, ...rows]),
      tabNames: { overlap: 'Overlaps', leads: 'Leads' },
    }),
  );
const mql = (place: number, converted: string, stage: string, amount: Cell): Cell[] => [
  `Lead ${place}`,
  'MQL',
  '2026-01-05',
  converted,
  stage,
  amount,
];

it('has a row a lead type and currency, with what each figure means, and no verdict', () => {
  const { rows, columns, notes } = sectionOf([
    ...Array.from({ length: 8 }, (_, place) => mql(place, '', 'Closed lost', '')),
    mql(8, '2026-02-05', 'Closed won', '€3,000.00'),
    mql(9, '', 'Negotiation', '$500'),
  ]);
  expect(rows).toEqual([
    ['MQL', 'EUR', 10, 0.1, 1, 3000, 1, 300, 0, 0, 0],
    ['MQL', '$', 10, 0.1, 0, 0, '', 0, 1, 500, 50],
  ]);
  expect(columns).toHaveLength(11);
  for (const { header, note } of columns.slice(1)) expect([header, note]).not.toContain('');
  expect(columns.map(({ header }) => header)).not.toContain('Verdict');
  expect(notes).toEqual([]);
});

it('says what could not be added up, and what to write', () => {
  const { notes } = sectionOf([
    mql(0, '2026-02-05', 'Closed won', 3000),
    mql(0, '2026-02-05', 'Closed won', 3000),
    ...Array.from({ length: 7 }, (_, place) => mql(1 + place, '', 'Negotiation', `${place}k-9k`)),
  ]);
  expect(notes).toEqual([
    '7 amounts can’t be read and are in no sum: “0k-9k” (Leads F4), “1k-9k” (Leads F5), “2k-9k” (Leads F6), “3k-9k” (Leads F7), “4k-9k” (Leads F8) and 2 more. Write numbers, such as 45,000.',
    'Nothing says the currency of 1 deal: such amounts are added up as one currency. A header such as “Amount (EUR)” or a column “Currency” says it.',
    '1 row repeats the amount, outcome and day of another row of the account, and doesn’t count again.',
  ]);
});

it.each<[string, readonly Cell[][], readonly string[], string]>([
  ['no column', [], HEADER.slice(0, 5), 'No tab has a column of amounts.'],
  ['none filled', [mql(0, '', 'Negotiation', '')], HEADER, 'No amount is filled in yet.'],
  [
    'none that can be read',
    [mql(0, '', 'Negotiation', 'a lot')],
    HEADER,
    '1 amount can’t be read and is in no sum: “a lot” (Leads F2). Write numbers, such as 45,000.',
  ],
  [
    'no outcomes',
    [['Acme', 'MQL', '2026-01-05', 500]],
    ['Company', 'Lead type', 'Qualified date', 'Amount'],
    'No row says which of the deals are won, or still open.',
  ],
])('is one line with %s', (_, rows, header, line) => {
  const section = sectionOf(rows, header);
  expect(section.rows).toEqual([]);
  expect(section.empty).toBe(line);
});
