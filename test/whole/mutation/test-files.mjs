// Loads test files in this process, each with its own copies of the modules that it imports, as
// jest does, and hands back their tests. Knows describe, test, each and expect; nothing of mutants.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect } from 'expect';
import * as fastCheck from 'fast-check';
import { bind } from 'jest-each';

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];
const GLOBALS = ['describe', 'it', 'test', 'expect'];
const ENDINGS = ['', '.ts', '/index.ts', '.json'];

/**
 * fast-check with the same chance every time, few runs and no search for the smallest example: it
 * can only miss mutants that the tests proper would find.
 */
const FEW = { seed: 20260630, numRuns: 50, endOnFailure: true };
const few = (property, parameters) =>
  fastCheck.assert(property, {
    ...parameters,
    ...FEW,
    numRuns: Math.min(FEW.numRuns, parameters?.numRuns ?? FEW.numRuns),
  });
const quickCheck = { ...fastCheck, assert: few };
const STAND_INS = { 'fast-check': { ...quickCheck, default: quickCheck, __esModule: true } };

/** A file is compiled once, and run again for every test file that imports it. */
const compiled = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known) return known;
  const source = readFileSync(file, 'utf8');
  const options = { format: 'cjs', target: 'node20', sourcefile: file };
  const body = file.endsWith('.json')
    ? `module.exports = ${source}`
    : transformSync(source, { ...options, loader: file.endsWith('.ts') ? 'ts' : 'js' }).code;
  const made = compileFunction(body, [...PARAMETERS, ...GLOBALS], { filename: file });
  compiled.set(file, made);
  return made;
}

function fileOf(request, from) {
  const base = path.resolve(path.dirname(from), request);
  const found = ENDINGS.map((ending) => base + ending).find(
    (file) => path.extname(file) !== '' && existsSync(file),
  );
  if (found === undefined) throw new Error(`${from} imports ${request}, which isn't there.`);
  return found;
}

/** describe, test and it, which only note what they are given. */
function collector() {
  const tests = [];
  const titles = [];
  const describe = (title, block) => {
    titles.push(title);
    block();
    titles.pop();
  };
  const test = (title, run) => tests.push({ name: [...titles, title].join(' '), run });
  describe.each = bind(describe);
  test.each = bind(test, false);
  return { tests, describe, test };
}

/**
 * The tests of one file, in order, as `{ id, name, run }`. Every call runs the file and all that it
 * imports afresh; packages are shared. Two tests of one name in a file are told apart by a number.
 */
export function loadTests(file) {
  const { tests, describe, test } = collector();
  const modules = new Map();
  const load = (wanted) => {
    const known = modules.get(wanted);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(wanted, module);
    const packages = createRequire(wanted);
    const require = (request) =>
      request.startsWith('.')
        ? load(fileOf(request, wanted))
        : (STAND_INS[request] ?? packages(request));
    const place = [module.exports, require, module, wanted, path.dirname(wanted)];
    compile(wanted)(...place, describe, test, test, expect);
    return module.exports;
  };
  load(file);
  const times = new Map();
  return tests.map(({ name, run }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { id: time > 1 ? `${name} (${time})` : name, name, run };
  });
}
