// The proof at size: draws rows, runs the script on DuckDB, lets the core count the same rows in parts,
// and says where the two differ. A part is about accounts of its own, so that parts may be added up.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDay } from '../../src/core/cells/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { addFigures, coreAnswers } from './support/core-count';
import { AS_OF, COLUMN_OPTIONS, drawnTables } from './support/drawn-tables';
import { type Duck, duckWith } from './support/duck';
import { PLACE, readyBuild } from './support/ready-build';
import { priceLines, scannedBytes } from './support/scanned-bytes';
import { sqlFigures } from './support/sql-figures';

/** A part of the rows that the core counts at once. */
const PART = 100_000;
/** More rows than these are kept in a file, and need not fit into memory. */
const IN_MEMORY = 1_000_000;
const THE_NEXT_STEP = 100_000_000;
const SHOWN = 10;

const rows = Number(
  parseArgs({ options: { rows: { type: 'string', default: '10000000' } } }).values.rows,
);
const settings = { ...DEFAULT_SETTINGS, asOf: readDay(AS_OF) ?? 0 };
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const timed = async (title: string, work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  console.log(`${seconds(start).padStart(9)}  ${title}`);
  return (performance.now() - start) / 1000;
};

const titleOf = (statement: string): string =>
  /`[^`]*\.(eql_\w+)`/.exec(statement)?.[1] ?? 'a trial of the functions';

const differences: string[] = [];
let compared = 0;
const differ = (text: string): void => {
  if (differences.push(text) <= SHOWN) console.log(`differs: ${text}`);
};

/** The core's figures over all parts; each row's verdict is compared on the way. */
async function coreFigures({ rows: query }: Duck): Promise<Map<string, readonly number[]>> {
  const sums = new Map<string, readonly number[]>();
  for (let from = 0; from < rows; from += PART) {
    const part = `WHERE r >= ${from} AND r < ${from + PART} ORDER BY r`;
    const isCompared = rows <= IN_MEMORY || (from / PART) % 10 === 0;
    const overlap = await query(`SELECT * FROM ${isCompared ? 'eql_assessed' : 'overlap'} ${part}`);
    const leads = await query(`SELECT * FROM leads ${part}`);
    const { verdicts, figures } = coreAnswers(overlap, leads, settings, AS_OF);
    compared += isCompared ? overlap.length : 0;
    overlap.forEach((row, place) => {
      if (!isCompared) return;
      const own = `${row.assessed_status} ${row.assessed_score} ${row.assessed_missing}`;
      if (own !== verdicts[place]) differ(`row ${row.r}: ${own}, the core ${verdicts[place]}`);
    });
    for (const [key, each] of figures) addFigures(sums, key, each);
  }
  return sums;
}

async function prove(file: string): Promise<void> {
  const { library, statements } = readyBuild(['--as-of', AS_OF, ...COLUMN_OPTIONS], settings);
  const duck = await duckWith(library, statements, PLACE, file);
  await duck.connection.run("SET preserve_insertion_order = false; SET memory_limit = '2GB'");
  console.log(`${rows.toLocaleString('en')} rows: 6 of 10 of the overlap list, 4 of 10 leads`);
  await timed('drawing the rows', async () => {
    for (const table of drawnTables(rows)) await duck.connection.run(table);
  });
  let total = 0;
  for (const statement of statements.filter((each) => !each.includes('FUNCTION'))) {
    total += await timed(titleOf(statement), () => duck.run([statement]));
  }
  console.log(`${total.toFixed(1).padStart(7)} s  the script; ${memory()}`);
  let own = new Map<string, readonly number[]>();
  await timed('the four counts', async () => {
    own = await sqlFigures(duck);
  });
  let core = own;
  await timed('the core, in parts, and each row beside it', async () => {
    core = await coreFigures(duck);
  });
  for (const key of new Set([...own.keys(), ...core.keys()])) {
    const [counted, expected] = [own, core].map((figures) => figures.get(key)?.join(' '));
    if (counted !== expected) differ(`${key}: ${counted}, the core ${expected}`);
  }
  console.log(
    differences.length === 0
      ? `No difference in ${core.size} groups of figures over all rows, and in the verdicts of ` +
          `${compared.toLocaleString('en')} rows.`
      : `${differences.length} differences.`,
  );
  const bytes = await scannedBytes(duck);
  for (const line of priceLines(bytes, rows, [rows, THE_NEXT_STEP])) console.log(line);
  console.log(
    `Expected, not measured: at ${THE_NEXT_STEP.toLocaleString('en')} rows the script here takes ` +
      `${((total * THE_NEXT_STEP) / rows / 60).toFixed(0)} minutes, as rows grow; BigQuery runs the ` +
      'functions on many machines at once.',
  );
  duck.close();
}

const memory = (): string =>
  `${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(1)} GB of memory at most`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-bigquery-'));
prove(rows > IN_MEMORY ? path.join(folder, 'rows.duckdb') : ':memory:')
  .then(() => {
    if (differences.length > 0) process.exitCode = 1;
  })
  .finally(() => fs.rmSync(folder, { recursive: true, force: true }));
