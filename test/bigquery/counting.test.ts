// The counts of the script for BigQuery, made by DuckDB over 20,000 drawn rows, are the core's.
import { readDay } from '../../src/core/cells/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { coreAnswers } from './support/core-count';
import { AS_OF, COLUMN_OPTIONS, drawnTables } from './support/drawn-tables';
import { type Duck, duckWith } from './support/duck';
import { PLACE, readyBuild } from './support/ready-build';
import { sqlFigures } from './support/sql-figures';

const OPTIONS = ['--as-of', AS_OF, ...COLUMN_OPTIONS];
const asOf = readDay(AS_OF) ?? 0;

/** A script by some settings, run over drawn tables. */
const runOver = async (rows: number, settings: Settings): Promise<Duck> => {
  const { library, statements } = readyBuild(OPTIONS, settings);
  const duck = await duckWith(library, statements, PLACE);
  for (const table of drawnTables(rows)) await duck.connection.run(table);
  await duck.run(statements);
  return duck;
};

const drawnRows = async ({ rows }: Duck) => ({
  overlap: await rows('SELECT * FROM overlap ORDER BY r'),
  leads: await rows('SELECT * FROM leads ORDER BY r'),
});

describe.each<[string, number, Partial<Settings>]>([
  ['20,000 rows and the shipped settings', 20_000, {}],
  [
    '4,000 rows, all conversions so far, another baseline and bar, and some left out',
    4000,
    {
      window: 'none',
      baseline: 'SQL',
      warmthBar: 0.8,
      excludedPartners: ['partner 3', 'Birch 11 Ltd', 'account41.example'],
    },
  ],
])('over %s', (_, drawn, changes) => {
  const settings = { ...DEFAULT_SETTINGS, ...changes, asOf };
  let duck: Duck | undefined;
  let core: ReturnType<typeof coreAnswers>;

  beforeAll(async () => {
    duck = await runOver(drawn, settings);
    const { overlap, leads } = await drawnRows(duck);
    core = coreAnswers(overlap, leads, settings, AS_OF);
  });
  afterAll(() => duck?.close());

  it('each row has the status, score and missing components that the core gives it', async () => {
    const rows = (await duck?.rows('SELECT * FROM eql_assessed ORDER BY r')) ?? [];
    const verdicts = rows.map(
      (row) => `${row.assessed_status} ${row.assessed_score} ${row.assessed_missing}`,
    );
    expect(verdicts).toEqual(core.verdicts);
  });

  it('lead types, fit tiers, partners and quarters have the leads and conversions that the core counts', async () => {
    const figures = duck && (await sqlFigures(duck));
    expect(Object.fromEntries(figures ?? [])).toEqual(Object.fromEntries(core.figures));
  });
});
