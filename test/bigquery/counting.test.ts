// The counts of the script for BigQuery, made by DuckDB over 20,000 drawn rows, are the core's.
import { buildTerms, built } from '../../bigquery/built';
import { readOptions } from '../../bigquery/options';
import { scriptParts } from '../../bigquery/script';
import { readDay } from '../../src/core/cells/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { coreOfBuild } from './support/bare-functions';
import { coreAnswers } from './support/core-count';
import { AS_OF, COLUMNS, drawnTables } from './support/drawn-tables';
import { type Duck, duckWith } from './support/duck';
import { sqlFigures } from './support/sql-figures';

const ROWS = 20_000;
const PLACE = 'my-project.partners';

const options = {
  ...readOptions(['--dataset', PLACE, '--library', 'gs://my-bucket/eql-desk.js', '--as-of', AS_OF]),
  ...COLUMNS,
};
const asOf = readDay(AS_OF) ?? 0;

/** A script by some settings, run over drawn tables. */
const runOver = async (rows: number, settings: Settings): Promise<Duck> => {
  const statements = scriptParts(buildTerms(options, settings)).flatMap((part) => part.statements);
  const duck = await duckWith(built(coreOfBuild(), options, settings).library, statements, PLACE);
  for (const table of drawnTables(rows)) await duck.connection.run(table);
  await duck.run(statements);
  return duck;
};

const drawnRows = async ({ rows }: Duck) => ({
  overlap: await rows('SELECT * FROM overlap ORDER BY r'),
  leads: await rows('SELECT * FROM leads ORDER BY r'),
});

describe('over 20,000 rows', () => {
  const settings = { ...DEFAULT_SETTINGS, asOf };
  let duck: Duck;
  let core: ReturnType<typeof coreAnswers>;

  beforeAll(async () => {
    duck = await runOver(ROWS, settings);
    const { overlap, leads } = await drawnRows(duck);
    core = coreAnswers(overlap, leads, settings, AS_OF);
  });
  afterAll(() => duck.close());

  it('each row has the status, score and missing components that the core gives it', async () => {
    const rows = await duck.rows('SELECT * FROM eql_assessed ORDER BY r');
    const verdicts = rows.map(
      (row) => `${row.assessed_status} ${row.assessed_score} ${row.assessed_missing}`,
    );
    expect(verdicts).toEqual(core.verdicts);
  });

  it('lead types, fit tiers, partners and quarters have the leads and conversions that the core counts', async () => {
    const figures = await sqlFigures(duck);
    expect(Object.fromEntries(figures)).toEqual(Object.fromEntries(core.figures));
  });
});
