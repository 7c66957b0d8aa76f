// What a command of Node's takes in a process of its own, its start included.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const METER = path.resolve('test/whole/bench/meter.cjs');
const MICROSECONDS_PER_SECOND = 1e6;

export interface Taken {
  /** Seconds of processor time. */
  readonly seconds: number;
  readonly kilobytes: number;
}

export function metered(args: readonly string[]): Taken {
  const file = path.join(os.tmpdir(), `eql-bench-meter-${process.pid}.json`);
  const { status, stderr } = spawnSync(process.execPath, ['--require', METER, ...args], {
    encoding: 'utf8',
    env: { ...process.env, EQL_BENCH_METER: file },
  });
  if (status !== 0) throw new Error(stderr);
  const { microseconds, maxRSS } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    microseconds: number;
    maxRSS: number;
  };
  fs.rmSync(file);
  return { seconds: microseconds / MICROSECONDS_PER_SECOND, kilobytes: maxRSS };
}
