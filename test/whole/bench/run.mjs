// Runs the bench: node test/whole/bench/run.mjs [part of a job's name] [rows,rows,...], all of it or one part;
// `large tabs` is the core's comparison alone, `first screen` the site in a browser.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../../support/bundle.mjs';
import { launchOptions } from '../../support/chromium.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
function run(name, args) {
  const script = bundleTest(path.join(HERE, `${name}.ts`), name);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  fs.rmSync(script, { force: true });
  process.exitCode ||= status ?? 1;
}

const args = process.argv.slice(2);
const [part] = args;
if (part === undefined || part === 'large tabs') run('large-tabs', []);
if (part === undefined || part === 'first screen')
  run('first-screen', [JSON.stringify(launchOptions())]);
if (part !== 'large tabs' && part !== 'first screen') run('bench', args);
