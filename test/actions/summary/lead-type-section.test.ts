// The table by lead type: how many it shows, in points, and what its chart is drawn from.
import { byLeadTypeSection, leadTypeFigures } from '../../../src/actions/summary/lead-type-section';

type Model = Parameters<typeof byLeadTypeSection>[0];
type Row = Model['byLeadType'][number];

const eql: Row = {
  ...{ leadType: 'EQL', leads: 144, mature: 120, converted: 32 },
  ...{ rate: 0.25, low: 0.2, high: 0.36 },
  ...{ difference: 0.125, differenceLow: 0.0625, differenceHigh: 0.25, lift: 2 },
  verdict: 'Higher',
};
const mql: Row = {
  ...{ leadType: 'MQL', leads: 415, mature: 360, converted: 50 },
  ...{ rate: 0.125, low: 0.1, high: 0.2 },
};
const early: Row = { leadType: 'Event', leads: 30, mature: 4, converted: 1, verdict: 'Too early' };
const silent: Row = { leadType: 'Overlap only', leads: 60, mature: 60 };

const model = (...byLeadType: readonly Row[]): Model => ({ byLeadType, baseline: 'MQL' });
const many = (count: number): Model =>
  model(
    eql,
    mql,
    ...Array.from({ length: count - 2 }, (_, type) => ({ ...early, leadType: `T${type}` })),
  );

test('a gap is told in points, a group that is too small by its counts alone', () => {
  const { rows } = byLeadTypeSection(model(eql, mql, early));
  expect(rows).toEqual([
    ['EQL', 144, 120, 32, 0.25, 0.2, 0.36, 12.5, 6.25, 25, 2, 'Higher'],
    ['MQL', 415, 360, 50, 0.125, 0.1, 0.2, '', '', '', '', ''],
    ['Event', 30, 4, 1, '', '', '', '', '', '', '', 'Too early'],
  ]);
});

test.each<[number, number, readonly string[]]>([
  [8, 8, []],
  [9, 8, ['And 1 more lead type with 30 leads.']],
  [14, 8, ['And 6 more lead types with 180 leads.']],
])('of %i lead types %i stand in the table, and the others are counted', (count, shown, notes) => {
  const section = byLeadTypeSection(many(count));
  expect(section.rows).toHaveLength(shown);
  expect(section.notes).toEqual(notes);
});

test('the interval that holds however often one looks is told below it', () => {
  const alwaysValid = { low: -0.01, high: 0.3, sentence: 'Valid however often one looks.' };
  const { notes } = byLeadTypeSection({ ...model(eql, mql), alwaysValid });
  expect(notes).toEqual(['Valid however often one looks.']);
});

describe('the chart', () => {
  test('has a bar for each rate, EQL’s in the accent colour, and a whisker as long as the interval', () => {
    const { chart } = byLeadTypeSection(model(mql, eql, early));
    expect(chart).toMatchObject({ accent: 1, columns: [0, 1, 2, 3, 4, 5] });
    expect(chart?.whiskers).toEqual([expect.closeTo(0.05), expect.closeTo(0.08)]);
  });

  test('draws from the ends of each interval, and its middle in a column of its own', () => {
    const { columns, rows } = leadTypeFigures(model(eql, mql, early, silent));
    expect(columns.map(({ header }) => header)).toEqual([
      ...['Lead type', 'Rate', 'Rate from', 'Rate to', 'Middle EQL', 'Middle MQL'],
    ]);
    expect(rows).toEqual([
      ['EQL', 0.25, 0.2, 0.36, expect.closeTo(0.28), ''],
      ['MQL', 0.125, 0.1, 0.2, '', expect.closeTo(0.15)],
      ['Event (too early)', '', '', '', '', ''],
      ['Overlap only (no rate)', '', '', '', '', ''],
    ]);
  });
});
