// Tables laid out below each other, with their charts.
import { layOut, type Section, type SectionChart } from '../../../src/actions/summary/section';
import { CHART_ROWS } from '../../../src/sheets/page-chart';

const section = (over: Partial<Section> = {}): Section => ({
  heading: 'By partner',
  about: 'The surest first.',
  columns: [
    { header: 'Partner', format: 'text', note: '' },
    { header: 'EQLs', format: 'count', note: 'Accounts.' },
  ],
  rows: [['Corvid', 3]],
  empty: 'No partner has overlap yet.',
  ...over,
});
const text = (sections: readonly Section[]): string[] =>
  layOut([], sections).rows.map(({ cells }) => cells.join('|'));

test('a table has its heading, what it answers, its header and its rows, then how to read it', () => {
  expect(text([section({ notes: ['Corvid is new.'] })])).toEqual([
    ...['', 'By partner', 'The surest first.', 'Partner|EQLs', 'Corvid|3', 'Corvid is new.'],
  ]);
});

test('an empty table is one line, its heading with the reason', () => {
  expect(text([section({ rows: [] }), section()]).slice(0, 4)).toEqual([
    '',
    'By partner: No partner has overlap yet.',
    '',
    'By partner',
  ]);
});

describe('a chart', () => {
  const chart: SectionChart = {
    ...{ title: 'EQLs', kind: 'interval', columns: [0, 1], accent: 0, whiskers: [0.1] },
  };
  const drawn = (over: Partial<Section> = {}): Section => section({ chart, ...over });

  test('hangs over empty rows below its table, and knows its figures', () => {
    const { rows, charts } = layOut([], [drawn(), section({ heading: 'Next' })]);
    expect(charts).toEqual([
      {
        ...{ title: 'EQLs', kind: 'interval', axisTitle: '', accent: 0, whiskers: [0.1] },
        ...{ row: 6, data: { row: 3, rows: 2, columns: [0, 1] } },
      },
    ]);
    expect(rows[6 + CHART_ROWS + 1]?.cells).toEqual(['Next']);
  });

  test('is left out where there is nothing to draw, with its room', () => {
    expect(layOut([], [drawn({ rows: [['Corvid', '']] })]).charts).toEqual([]);
    expect(layOut([], [drawn({ rows: [] })]).rows).toHaveLength(2);
  });

  test('may be drawn from a table further down', () => {
    const above = drawn({ chart: { ...chart, figures: 'Behind it' } });
    const [only] = layOut([], [above, section({ heading: 'Behind it' })]).charts;
    expect(only?.data.row).toBeGreaterThan(only?.row ?? 0);
  });
});
