// The same tests in R, in a process of its own that measures itself, where R is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FISHER_TABLES, RATES, STATISTICS } from './stats-tables';

const SCRIPT = path.resolve('test/whole/bench/statistics.R');

export interface RSeconds {
  readonly wilson: number;
  readonly fisher: number;
  readonly chiSquared: number;
}

const asCsv = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.join(',')).join('\n');

/** Seconds of processor time of one pass over all tables; undefined without R. */
export function rSeconds(): RSeconds | undefined {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-bench-r-'));
  const write = (name: string, rows: readonly (readonly number[])[]): void =>
    fs.writeFileSync(path.join(folder, name), `${asCsv(rows)}\n`);
  write('wilson.csv', RATES);
  write('fisher.csv', FISHER_TABLES);
  write(
    'chi-squared.csv',
    STATISTICS.map((statistic) => [statistic]),
  );
  const { status, stdout } = spawnSync('Rscript', [SCRIPT, folder], { encoding: 'utf8' });
  fs.rmSync(folder, { recursive: true });
  if (status !== 0) return undefined;
  const [wilson = 0, fisher = 0, chiSquared = 0] = stdout.trim().split(/\s+/).map(Number);
  return { wilson, fisher, chiSquared };
}
