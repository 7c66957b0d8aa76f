// Runs the simulation: node test/whole/simulation/run.mjs [programmes], 1,000 of each kind unless told.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../../support/bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const script = bundleTest(path.join(HERE, 'simulate.ts'), 'simulate');
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
fs.rmSync(script, { force: true });
process.exitCode = status ?? 1;
