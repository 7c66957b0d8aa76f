// npm run bigquery:prove -- [--rows 10000000]: the script for BigQuery on DuckDB over so many drawn rows,
// held against the core, with time, memory and what BigQuery would read.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../support/bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const script = bundleTest(path.join(HERE, 'prove.ts'), 'bigquery-prove');
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=64', script, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
fs.rmSync(script, { force: true });
process.exitCode = status ?? 1;
