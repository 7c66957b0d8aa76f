// The status by pandas, in a Python of its own that measures itself, where one with pandas is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Spread, spreadOf } from './measured';

const SCRIPT = path.resolve('test/whole/bench/status.py');

export const PANDAS_INSTALL = 'pip install pandas, for the python3 of your path';

/** Seconds of processor time, reading the columns not counted; undefined without pandas. */
export function pandasSeconds(columns: readonly unknown[][][]): Spread | undefined {
  const file = path.join(os.tmpdir(), `eql-bench-${process.pid}.json`);
  fs.writeFileSync(file, JSON.stringify(columns.map((column) => column.flat())));
  const { status, stdout } = spawnSync('python3', [SCRIPT, file], { encoding: 'utf8' });
  fs.rmSync(file);
  return status === 0 ? spreadOf(JSON.parse(stdout) as number[]) : undefined;
}
