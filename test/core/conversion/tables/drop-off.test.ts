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
    steps.map(({ component, clear, rows, share, mature, converted }) => [
      component,
      clear,
      rows,
      share,
      mature,
      converted,
    ]),
  ).toEqual([
    ['overlap', 5, 5, 1, 3, 2],
    ['warmth', 4, 4, 0.8, 2, 1],
    ['fit', 4, 3, 0.6, 1, 1],
    ['motion', 2, 1, 0.2, 1, 1],
  ]);
  expect(steps[1]?.rate).toBe(0.5);
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
