// The proof at size: draws rows and runs the script on DuckDB, while the core counts the same rows in
// another process; then says where the two differ, how long each took, and what BigQuery would read.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readDay } from '../../src/core/cells/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { countInParts, digestOf, PART, type PartsCounted } from './support/core-in-parts';
import { AS_OF, COLUMN_OPTIONS, drawnTables } from './support/drawn-tables';
import { type Duck, duckWith } from './support/duck';
import { PLACE, readyBuild } from './support/ready-build';
import { priceLines, scannedBytes } from './support/scanned-bytes';
import { sqlFigures } from './support/sql-figures';

/** More rows than these are kept in a file, and need not fit into memory. */
const IN_MEMORY = 1_000_000;
/** Of so many rows each is judged a second time, in the view; of more, those of every tenth part. */
const EVERY_ROW = 1_000_000;
const TENTH = 10;
const THE_NEXT_STEP = 100_000_000;
const SHOWN = 10;

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '10000000' }, core: { type: 'boolean' } },
});
const rows = Number(values.rows);
const settings = { ...DEFAULT_SETTINGS, asOf: readDay(AS_OF) ?? 0 };
const counted = (number: number): string => number.toLocaleString('en');
const secondsSince = (start: number): number => (performance.now() - start) / 1000;
const said = (seconds: number, what: string): void =>
  console.log(`${seconds.toFixed(1).padStart(8)} s  ${what}`);
const memory = (): string => `${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(1)} GB`;

/** The core's counts, with the seconds that they took beside whatever else ran. */
async function coreAside(): Promise<PartsCounted & { readonly seconds: number }> {
  const start = performance.now();
  const args = [...process.execArgv, __filename, '--core', '--rows', String(rows)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  return { ...JSON.parse(stdout), seconds: secondsSince(start) };
}

const titleOf = (statement: string): string =>
  /`[^`]*\.(eql_\w+)`/.exec(statement)?.[1] ?? 'a trial of the functions';

async function runScript(duck: Duck, statements: readonly string[]): Promise<number> {
  let total = 0;
  for (const statement of statements.filter((each) => !each.includes(' FUNCTION '))) {
    const start = performance.now();
    await duck.run([statement]);
    const seconds = secondsSince(start);
    if (seconds >= 0.1) said(seconds, titleOf(statement));
    total += seconds;
  }
  return total;
}

/** The parts whose rows the view judges otherwise than the core, and how many rows were looked at. */
async function partsApart(duck: Duck, digests: readonly string[]) {
  const apart: string[] = [];
  let looked = 0;
  for (const [part, digest] of digests.entries()) {
    if (rows > EVERY_ROW && part % TENTH > 0) continue;
    const from = part * PART;
    const judged = await duck.rows(
      `SELECT assessed_status, assessed_score, assessed_missing FROM eql_assessed WHERE r >= ${from} AND r < ${from + PART} ORDER BY r`,
    );
    looked += judged.length;
    const verdicts = judged.map(
      (row) => `${row.assessed_status} ${row.assessed_score} ${row.assessed_missing}`,
    );
    if (digestOf(verdicts) !== digest) apart.push(`rows from ${counted(from)} on`);
  }
  return { apart, looked };
}

const figuresApart = (
  own: ReadonlyMap<string, readonly number[]>,
  core: ReadonlyMap<string, readonly number[]>,
): string[] =>
  [...new Set([...own.keys(), ...core.keys()])].flatMap((key) => {
    const [ours, theirs] = [own, core].map((figures) => figures.get(key)?.join(' '));
    return ours === theirs ? [] : [`${key}: ${ours}, the core ${theirs}`];
  });

async function prove(file: string): Promise<boolean> {
  console.log(`${counted(rows)} rows: 6 of 10 of the overlap list, 4 of 10 leads`);
  const aside = coreAside();
  const { library, statements } = readyBuild(['--as-of', AS_OF, ...COLUMN_OPTIONS], settings);
  const duck = await duckWith(library, statements, PLACE, file);
  await duck.connection.run("SET preserve_insertion_order = false; SET memory_limit = '2GB'");
  const start = performance.now();
  for (const table of drawnTables(rows)) await duck.connection.run(table);
  said(secondsSince(start), 'drawing the rows');
  const total = await runScript(duck, statements);
  said(total, `the whole script; ${memory()} of memory at most`);
  const own = await sqlFigures(duck);
  const core = await aside;
  said(core.seconds, 'the core, beside it, in parts');
  const { apart, looked } = await partsApart(duck, core.digests);
  const differences = [...figuresApart(own, new Map(core.figures)), ...apart];
  for (const difference of differences.slice(0, SHOWN)) console.log(`differs: ${difference}`);
  console.log(
    differences.length > 0
      ? `${differences.length} differences.`
      : `No difference: ${own.size} groups of counts over all rows, the verdicts of ${counted(looked)} rows.`,
  );
  for (const line of priceLines(await scannedBytes(duck), rows, [rows, THE_NEXT_STEP])) {
    console.log(line);
  }
  const minutes = (total * THE_NEXT_STEP) / rows / 60;
  console.log(
    `Expected, not measured: at ${counted(THE_NEXT_STEP)} rows the script here takes ` +
      `${minutes.toFixed(0)} minutes, since it grows as rows do and the functions run in one thread; ` +
      'BigQuery runs them on many machines at once.',
  );
  duck.close();
  return differences.length === 0;
}

async function main(): Promise<void> {
  if (values.core) {
    process.stdout.write(JSON.stringify(await countInParts(rows, settings)));
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-bigquery-'));
  try {
    const file = rows > IN_MEMORY ? path.join(folder, 'rows.duckdb') : ':memory:';
    if (!(await prove(file))) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
