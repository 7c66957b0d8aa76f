// Public data sets pasted into a tab and compared, by formulas and by the summary: every figure is R's.

import { choose, openBook, type Rows } from '../actions/support/add-on-host';
import { expectAgreement } from '../core/stats/agreement';
import reference from './reference/admissions.reference.json';
import waitingList from './reference/waiting-list.reference.json';

/** One row per applicant: department, sex, and what became of it. */
const APPLICANTS: Rows = [
  ['Department', 'Sex', 'Converted'],
  ...reference.counts.flatMap(({ department, sex, applied, admitted }) =>
    Array.from({ length: applied }, (_row, place) => [
      department,
      sex,
      place < admitted ? 'yes' : '',
    ]),
  ),
];

const FIGURES = {
  Leads: 'leads',
  Converted: 'converted',
  Rate: 'rate',
  Low: 'low',
  High: 'high',
  Difference: 'difference',
  'Difference low': 'differenceLow',
  'Difference high': 'differenceHigh',
  Lift: 'lift',
  'Lift low': 'liftLow',
  'Lift high': 'liftHigh',
  'P value': 'pValue',
} as const;
type Figure = (typeof FIGURES)[keyof typeof FIGURES];
type Expected = { readonly name: string } & { readonly [figure in Figure]?: number };

type Figures = Map<string, { [figure: string]: number | undefined }>;

/** The figures of a table by its first column, under R's names. */
function figuresOf(table: readonly (readonly unknown[])[], names: object): Figures {
  const [headers = [], ...rows] = table;
  return new Map(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(
        Object.entries(names).map(([header, figure]) => {
          const cell = row[headers.indexOf(header)];
          return [figure, typeof cell === 'number' ? cell : undefined];
        }),
      ),
    ]),
  );
}

/** The formula's table as a user has it in a tab. */
function tableOf(formula: string, pasted: { [tab: string]: Rows } = { Applicants: APPLICANTS }) {
  const host = openBook({ sheets: { ...pasted, Comparison: [[formula]] }, formulas: true });
  return figuresOf(host.sheet('Comparison').values, FIGURES);
}

const expectFigures = (table: Figures, expected: readonly Expected[]): void => {
  for (const { name, ...figures } of expected) expectAgreement(table.get(name) ?? {}, figures);
};

test('4,526 applicants by department, each against the one that admits fewest', () => {
  expect(APPLICANTS).toHaveLength(4526 + 1);
  const table = tableOf('=EQL_COMPARE(Applicants!A2:A, Applicants!C2:C, "F")');
  expect([...table.keys()]).toEqual(['A', 'C', 'D', 'B', 'E', 'F']);
  expectFigures(table, reference.byDepartment);
});

test('by sex the gap is plain, and like for like by department it is gone', () => {
  const compared = tableOf('=EQL_COMPARE(Applicants!B2:B, Applicants!C2:C, "Female")');
  expectFigures(compared, reference.bySex);
  expect(compared.get('Male')?.differenceLow).toBeGreaterThan(0.1);

  const within = tableOf(
    '=EQL_LIKE_FOR_LIKE(Applicants!B2:B, Applicants!C2:C, Applicants!A2:A, "Male", "Female")',
  );
  expectFigures(within, reference.likeForLike);
  const pooled = within.get('Like for like');
  expectAgreement({ pValue: pooled?.pValue }, { pValue: reference.pooledPValue });
  expect(pooled?.differenceLow).toBeLessThan(0);
});

describe('103 patients of a waiting list, with the days of their acceptance and their transplant', () => {
  const dateOrBlank = (day: string): Date | '' => (day === '' ? '' : new Date(`${day}T00:00:00Z`));
  const PATIENTS: Rows = [
    ['Account', 'Lead type', 'Qualified date', 'Converted date'],
    ...waitingList.patients.map(({ source, accepted, transplanted }, place) => [
      `Patient ${place + 1}`,
      source,
      dateOrBlank(accepted),
      dateOrBlank(transplanted),
    ]),
  ];
  const BASELINE = 'First surgery';

  test('a date is a conversion: by source, whenever it came', () => {
    const formula = `=EQL_COMPARE(Patients!B2:B, Patients!D2:D, "${BASELINE}")`;
    expectFigures(tableOf(formula, { Patients: PATIENTS }), waitingList.transplanted);
  });

  test('the summary counts those within 90 days, of the mature, and follows everybody', () => {
    const host = openBook({
      sheets: { Overlaps: [['Account', 'Partner', 'Overlap', 'Warmth']], Patients: PATIENTS },
      now: () => new Date('1974-04-01T12:00:00Z'),
    });
    choose(host, 'Open settings');
    const row =
      host.sheet('EQL Settings').shown.findIndex(([label]) => label === 'Baseline lead type') + 1;
    host.type('EQL Settings', `B${row}`, BASELINE);
    host.select('Overlaps', 'A1');
    choose(host, 'Build summary');

    const { values } = host.sheet('EQL Summary');
    const below = (heading: string) => {
      const start = values.findIndex(([first]) => first === heading);
      // What the table answers stands between its heading and its header, in a line or two.
      const header = values.findIndex((cells, row) => row > start && cells[1] === 'Leads');
      const rows = values.slice(header);
      return rows.slice(
        0,
        rows.findIndex((cells) => cells.every((cell) => cell === '')),
      );
    };
    const rated = figuresOf(below('By lead type'), {
      Mature: 'leads',
      Converted: 'converted',
      Rate: 'rate',
      'Rate from': 'low',
      'Rate to': 'high',
      Gap: 'difference',
      'Gap from': 'differenceLow',
      'Gap to': 'differenceHigh',
      Lift: 'lift',
    });
    // The lift's interval and the p value stand in the formula's table alone.
    for (const { name, liftLow, liftHigh, pValue, ...figures } of waitingList.withinWindow) {
      const row: Record<string, number | undefined> = { ...rated.get(name) };
      // Points on the tab, fractions in the reference.
      for (const gap of ['difference', 'differenceLow', 'differenceHigh']) {
        const points = row[gap];
        if (points !== undefined) row[gap] = points / 100;
      }
      expectAgreement(row, figures);
    }
    const followed = figuresOf(below('Time to convert'), {
      Leads: 'leads',
      Converted: 'converted',
      'Day 30': 'day30',
      'Day 60': 'day60',
      'Day 90': 'day90',
      'Day 180': 'day180',
      Median: 'median',
      'P value': 'pValue',
    });
    expectFigures(followed, waitingList.timeToConvert);
  });
});
