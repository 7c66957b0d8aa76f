// Since when an account is an EQL: written at the first run that sees it, kept ever after.
import { type Duck, duckWith } from './support/duck';
import { PLACE, readyBuild } from './support/ready-build';

const MARCH = '2026-03-01';
const JUNE = '2026-06-30';
/** What is counted on each day; the functions are the same on any. */
const COUNTING = new Map(
  [MARCH, JUNE].map((day) => [
    day,
    readyBuild(['--as-of', day]).statements.filter((each) => /^CREATE.* TABLE|^MERGE/.test(each)),
  ]),
);
const OVERLAP = [
  ...['account', 'website', 'partner', 'overlap', 'warmth', 'last_touch', 'will_introduce', 'fit'],
  ...['motion', 'owner', 'due', 'overlap_date'],
];
const LEADS = ['account', 'website', 'lead_type', 'qualified_date', 'converted_date', 'fit'];

type Cells = Readonly<Record<string, string>>;

const EQL: Cells = {
  ...{ account: 'Acme Ltd', website: 'https://acme.example', partner: 'Globex', fit: 'A' },
  ...{ overlap: 'Customer', warmth: 'Warm', motion: 'Co-sell', owner: 'Sam', due: '2026-12-31' },
  ...{ last_touch: '2026-06-01', overlap_date: '2025-11-05' },
};

const fill = async (
  { connection }: Duck,
  table: string,
  columns: readonly string[],
  rows: readonly Cells[],
): Promise<void> => {
  await connection.run(
    `CREATE OR REPLACE TABLE ${table} (${columns.map((name) => `${name} VARCHAR`).join(', ')})`,
  );
  for (const row of rows) {
    const values = columns.map((name) => `'${row[name] ?? ''}'`);
    await connection.run(`INSERT INTO ${table} VALUES (${values.join(', ')})`);
  }
};

let duck: Duck | undefined;

/** The accounts as `lead type since outcome`, after a run on a day over these rows. */
const runOn = async (day: string, overlap: readonly Cells[], leads: readonly Cells[] = []) => {
  if (!duck) throw new Error('There is no database.');
  await fill(duck, 'overlap', OVERLAP, overlap);
  await fill(duck, 'leads', LEADS, leads);
  await duck.run(COUNTING.get(day) ?? []);
  const rows = await duck.rows(
    "SELECT lead_type || ' ' || COALESCE(strftime(since, '%Y-%m-%d'), '?') || ' ' || outcome AS told FROM eql_accounts ORDER BY account_key, lead_type",
  );
  return rows.map(({ told }) => told);
};

beforeAll(async () => {
  const { library, statements } = readyBuild();
  duck = await duckWith(library, statements, PLACE);
});
beforeEach(() => duck?.connection.run('DROP TABLE IF EXISTS eql_since'));
afterAll(() => duck?.close());

const touched = { ...EQL, last_touch: '2026-02-20' };

it('an account that clears all four counts from the run that sees it first', async () => {
  expect(await runOn(MARCH, [touched])).toEqual([`EQL ${MARCH} counted`]);
});

it('a later run keeps the day, also when the relationship has gone cold or the row is gone', async () => {
  await runOn(MARCH, [touched]);
  expect(await runOn(JUNE, [EQL])).toEqual([`EQL ${MARCH} counted`]);
  expect(await runOn(JUNE, [{ ...EQL, warmth: 'Cold' }])).toEqual([`EQL ${MARCH} counted`]);
  expect(await runOn(JUNE, [])).toEqual([`EQL ${MARCH} counted`]);
});

it('the same run twice changes nothing', async () => {
  const once = await runOn(MARCH, [touched]);
  expect(await runOn(MARCH, [touched])).toEqual(once);
});

it('a candidate is overlap only from the day on which its overlap was found', async () => {
  expect(await runOn(JUNE, [{ ...EQL, warmth: '' }])).toEqual(['Overlap only 2025-11-05 counted']);
});

it('a row without a website means the one website that stands beside its name', async () => {
  const lead = { account: 'ACME', lead_type: 'MQL', qualified_date: '2025-12-01' };
  const two = [touched, { ...touched, website: 'acme.test', overlap: 'No overlap' }];
  expect(await runOn(MARCH, [touched], [lead])).toEqual([`EQL ${MARCH} counted`]);
  expect(await runOn(MARCH, two, [lead])).toEqual([
    'MQL 2025-12-01 counted',
    `EQL ${MARCH} counted`,
  ]);
});

it('an account that converted before it qualified is left out, and says so', async () => {
  const lead = {
    ...EQL,
    lead_type: 'MQL',
    qualified_date: '2025-12-01',
    converted_date: '2026-01-05',
  };
  expect(await runOn(MARCH, [touched], [lead])).toEqual([`EQL ${MARCH} converted-before`]);
});
