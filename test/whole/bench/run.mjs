// Runs the bench: node test/whole/bench/run.mjs [part of a job's name] [rows,rows,...], all of it or one part;
// `large tabs` is the core's comparison alone, `large import` two months' exports of
// 20,000 rows by 40 columns, `formulas` the formulas over ranges, `first screen` the site in a browser,
// `scrolling` a scored list in the preview.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTest } from '../../support/bundle.mjs';
import { launchOptions } from '../../support/chromium.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
function run(name, args, flags = []) {
  const script = bundleTest(path.join(HERE, `${name}.ts`), name);
  const { status } = spawnSync(process.execPath, [...flags, script, ...args], { stdio: 'inherit' });
  fs.rmSync(script, { force: true });
  process.exitCode ||= status ?? 1;
}

const args = process.argv.slice(2);
const [part] = args;
const isAsked = (name) => part === undefined || part === name;
if (isAsked('large tabs')) run('large-tabs', args.slice(1));
if (isAsked('large import')) run('large-import', args.slice(1));
// Garbage is measured by collecting it in between.
if (isAsked('formulas')) run('formulas', [], ['--expose-gc', '--max-semi-space-size=512']);
if (isAsked('first screen')) run('first-screen', [JSON.stringify(launchOptions())]);
if (isAsked('scrolling')) run('scrolling', [JSON.stringify(launchOptions())]);
const APART = ['large tabs', 'large import', 'formulas', 'first screen', 'scrolling'];
if (!APART.includes(part)) run('bench', args);
