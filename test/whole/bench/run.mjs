// Runs the bench, all of it or one part: npm run bench [-- PART]. With --table the README's table is made anew;
// of the parts that weren't run it keeps what it had. A part is one of PARTS, or some of a job's name, with
// numbers of rows behind it: npm run bench -- bootstrap 100,1000. What is compared with others' packages is
// compared where they are installed; the parts say how. Run it with nothing else to do: the parts' rounds take
// turns, so that a busy machine makes figures wider, not one-sided.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../../support/bundle.mjs';
import { launchOptions } from '../../support/chromium.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const FIGURES = path.join(os.tmpdir(), `eql-bench-figures-${process.pid}`);
// Garbage is collected in between, so that no work pays for another's.
const COLLECTS = ['--expose-gc', '--max-semi-space-size=512'];

function run(name, args = [], flags = []) {
  const script = bundleTest(path.join(HERE, `${name}.ts`), name);
  const { status } = spawnSync(process.execPath, [...flags, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, EQL_BENCH_FIGURES: FIGURES },
  });
  fs.rmSync(script, { force: true });
  process.exitCode ||= status ?? 1;
}

/** What all of it runs, in this order; the last of an import, and each job's cost, tell no rows. */
const PARTS = {
  loading: () => run('loading', [], ['--expose-gc']),
  formulas: () => run('formulas', [], COLLECTS),
  engine: () => run('engine-formulas', [], COLLECTS),
  statistics: () => run('statistics', [], ['--expose-gc']),
  comparison(args) {
    if (args.length > 0) run('comparison', args);
    else {
      run('comparison', [], COLLECTS);
      run('comparison', ['large']);
    }
  },
  jobs: () => run('job-budgets'),
  'command line': (args) => run('command-line', args),
  'large import': (args) => run('large-import', args),
  'first screen': () => run('first-screen', [JSON.stringify(launchOptions())]),
  scrolling: () => run('scrolling', [JSON.stringify(launchOptions())]),
};

const given = process.argv.slice(2);
const [part, ...args] = given.filter((each) => each !== '--table');
if (part === undefined) {
  for (const each of Object.values(PARTS)) each([]);
  run('job-costs');
} else if (Object.hasOwn(PARTS, part)) PARTS[part](args);
else run('job-costs', [part, ...args]);

if (given.includes('--table') && !process.exitCode) run('table', [FIGURES]);
fs.rmSync(FIGURES, { force: true });
