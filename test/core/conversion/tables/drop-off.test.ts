// Where overlap falls away on its way to an EQL.
import { dropOff } from '../../../../src/core/conversion/tables/drop-off';
import { countOf } from '../tabs';

const HEADER = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Fit',
  'Motion',
  'Overlap date',
  'EQL since',
  'Converted date',
];

it('counts rows that clear each component, alone and after all before it', () => {
  const { accounts } = countOf(
    [
      HEADER,
      ['Acme', 'P', 'Customer', 'Hot', 'A', 'Co-sell', '2026-01-01', '2026-01-05', '2026-02-01'],
      ['Bolt', 'P', 'Customer', 'Hot', 'D', 'Co-sell', '2026-01-01', '', ''],
      ['Cog', 'P', 'Prospect', '', 'A', '', '2026-01-01', '', '2026-03-01'],
      ['Dyn', 'P', 'Customer', 'Hot', 'A', '', '2026-06-20', '', ''], // too young for a rate
      ['Eve', 'P', 'Customer', 'Hot', 'A', '', '2026-02-01', '', '2026-01-01'], // left out
      ['Fox', 'P', 'no', 'Hot', 'A', 'Co-sell', '2026-01-01', '', ''], // no overlap
    ],
    undefined,
  );
  const steps = dropOff(accounts, 0.95);
  expect(
    steps.map(({ component, clear, rows, share, accounts: each, mature, converted }) => [
      component,
      clear,
      rows,
      share,
      each,
      mature,
      converted,
    ]),
  ).toEqual([
    ['overlap', 5, 5, 1, 5, 3, 2],
    ['warmth', 4, 4, 0.8, 4, 2, 1],
    ['fit', 4, 3, 0.6, 3, 1, 1],
    ['motion', 2, 1, 0.2, 1, 1, 1],
  ]);
});

/** One account at so many partners; those from `cold` on have no warmth. */
const atPartners = (account: string, count: number, cold: number, converted: string) =>
  Array.from({ length: count }, (_, place) => [
    account,
    `Partner ${place}`,
    'Customer',
    place < cold ? 'Hot' : '',
    'A',
    '',
    '2026-01-01',
    '',
    converted,
  ]);

it('has the rate of accounts, each once, however many partners share it', () => {
  const ten = Array.from({ length: 10 }, (_, place) => atPartners(`Single ${place}`, 1, 1, ''));
  const rows = [...atPartners('Acme', 4, 2, '2026-02-01'), ...ten.flat()];
  const [overlap, warmth, , motion] = dropOff(countOf([HEADER, ...rows], undefined).accounts, 0.95);
  // 1 of 11 accounts, where 4 of 14 rows are of an account that converted.
  expect(overlap).toMatchObject({ rows: 14, accounts: 11, mature: 11, converted: 1, rate: 1 / 11 });
  expect([overlap?.low, overlap?.high].map((end) => end?.toFixed(5))).toEqual([
    '0.01623',
    '0.37736',
  ]);
  expect(warmth).toMatchObject({ rows: 12, accounts: 11, mature: 11, converted: 1 });
  expect(motion).toMatchObject({ rows: 0, accounts: 0, mature: 0 });
});

it('tells no rate of a step with under 10 accounts, however many rows it has', () => {
  const rows = Array.from({ length: 9 }, (_, place) => atPartners(`A ${place}`, 3, 3, ''));
  const [overlap] = dropOff(countOf([HEADER, ...rows.flat()], undefined).accounts, 0.95);
  expect(overlap).toMatchObject({ rows: 27, accounts: 9, mature: 9, converted: 0 });
  expect(overlap).not.toHaveProperty('rate');
});

it('has neither shares nor rates where there is no overlap', () => {
  const steps = dropOff([], 0.95);
  expect(steps.map(({ component }) => component)).toEqual(['overlap', 'warmth', 'fit', 'motion']);
  for (const step of steps) {
    expect(step).toMatchObject({ rows: 0, mature: 0 });
    expect(step).not.toHaveProperty('converted');
    expect(step).not.toHaveProperty('share');
    expect(step).not.toHaveProperty('rate');
  }
});
