// A public data set pasted into a tab and compared by formulas: every figure is R's.

import { openBook, type Rows } from '../actions/support/add-on-host';
import { expectAgreement } from '../core/stats/agreement';
import reference from './reference/admissions.reference.json';

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

/** The formula's table as a user has it in a tab, by the first column. */
function tableOf(formula: string): Map<string, { [figure: string]: number | undefined }> {
  const host = openBook({
    sheets: { Applicants: APPLICANTS, Comparison: [[formula]] },
    formulas: true,
  });
  const [headers = [], ...rows] = host.sheet('Comparison').values;
  return new Map(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(
        Object.entries(FIGURES).map(([header, figure]) => {
          const cell = row[headers.indexOf(header)];
          return [figure, typeof cell === 'number' ? cell : undefined];
        }),
      ),
    ]),
  );
}

const expectFigures = (table: ReturnType<typeof tableOf>, expected: readonly Expected[]): void => {
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
