// Runs the bench: node test/whole/bench/run.mjs [part of a job's name] [rows,rows,...], all of it or one part;
// `large tabs` is the core's comparison alone, `formulas` the formulas over ranges.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../../support/bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
function run(name, args, flags = []) {
  const script = bundleTest(path.join(HERE, `${name}.ts`), name);
  const { status } = spawnSync(process.execPath, [...flags, script, ...args], { stdio: 'inherit' });
  fs.rmSync(script, { force: true });
  process.exitCode ||= status ?? 1;
}

const args = process.argv.slice(2);
const all = args[0] === undefined;
if (all || args[0] === 'large tabs') run('large-tabs', []);
// Garbage is measured by collecting it in between.
const counted = ['--expose-gc', '--max-semi-space-size=512'];
if (all || args[0] === 'formulas') run('formulas', [], counted);
if (args[0] !== 'large tabs' && args[0] !== 'formulas') run('bench', args);
