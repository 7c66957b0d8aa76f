// Stryker's test runner for src/core: the tests of test/core in one process, so that a mutant costs
// milliseconds and not seconds. Knows Stryker and the test files; nothing of what they test.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadTests } from './test-files.mjs';

const SOURCE = 'src/core';
const TESTS = 'test/core';

/** Tests of tabs of 20,000 rows and more ask for speed: a mutant is no worse for being slow. */
const LARGE = /\b\d+,000 /;

/** Code that so few tests of a file reach may be done once and kept, and hold for all of them. */
const ONCE = 3;

/**
 * Stryker allows a mutant a hundred times the hits of all tests together, for tests that search for
 * a smaller example. These don't, and a tenth of that ends an endless loop so much sooner.
 */
const HITS_ALLOWED = 0.1;

/** Where Stryker's instrumented code looks for the mutant that is on, and counts what it reaches. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

const shortName = (file) => path.relative(TESTS, file);
const complete = (tests) => ({ status: DryRunStatus.Complete, tests });
const hasFailed = ({ status }) => status === TestStatus.Failed;

async function outcome({ id, name, run }, fileName) {
  const begun = performance.now();
  const about = () => ({ id, name, fileName, timeSpentMs: performance.now() - begun });
  stryker.currentTestId = id;
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message) };
  } finally {
    stryker.currentTestId = undefined;
  }
}

/** Loading a file counts as a test: it reaches constants, tables and schemas, and may fail. */
function loading(file) {
  const name = `${shortName(file)}: is loaded`;
  const tests = [];
  const run = () => {
    for (const test of loadTests(file)) {
      if (!LARGE.test(test.name)) tests.push({ ...test, id: `${shortName(file)}: ${test.id}` });
    }
  };
  return { load: { id: name, name, run }, tests };
}

/** A file's folder, then the one that it is a room of: `conversion/counting`, `conversion`. */
const foldersOf = (dir) =>
  dir.split(path.sep).map((_, depth, parts) => parts.slice(0, parts.length - depth).join(path.sep));

/**
 * The test files that have to hold a file of src/core: those that mirror its folder, its own first,
 * then the quickest; after them those of the folder that its own is a room of, whose files put the
 * rooms together. What only a test of another folder would notice counts as unnoticed.
 */
function filesFor(mutated, files) {
  const { dir, name } = path.parse(path.relative(SOURCE, mutated));
  const folders = foldersOf(dir || '.');
  const isOwn = (file) => path.basename(file).startsWith(`${name}.`);
  const place = (file) => folders.indexOf(path.dirname(shortName(file)));
  return files
    .filter((file) => place(file) >= 0)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || place(a) - place(b));
}

/**
 * A file is loaded afresh for each mutant, so that none leaves anything to the next. Where the
 * load reaches the mutant, it is on from before the load, and all tests of the file are tried.
 */
async function tryFile(file, mutant, reaching) {
  const { load, tests } = loading(file);
  const onLoad = reaching.has(load.id);
  if (onLoad) stryker.activeMutant = mutant;
  const loaded = await outcome(load, file);
  stryker.activeMutant = mutant;
  const results = [];
  const reachedBy = tests.filter(({ id }) => reaching.has(id));
  const wanted = onLoad || reachedBy.length <= ONCE ? tests : reachedBy;
  for (const test of hasFailed(loaded) ? [] : wanted) {
    results.push(await outcome(test, file));
    if (results.some(hasFailed)) break;
  }
  stryker.activeMutant = undefined;
  return { load: loaded, results };
}

class CoreTestRunner {
  #files = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = readdirSync(TESTS, { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.resolve(TESTS, name));
    const cost = new Map();
    for (const file of this.#files) {
      const { timeSpentMs } = await outcome(loading(file).load, file);
      cost.set(file, timeSpentMs);
    }
    this.#files.sort((a, b) => cost.get(a) - cost.get(b));
  }

  async dryRun() {
    const results = [];
    for (const file of this.#files) {
      const { load, tests } = loading(file);
      results.push(await outcome(load, file));
      for (const test of tests) results.push(await outcome(test, file));
    }
    return { ...complete(results), mutantCoverage: stryker.mutantCoverage };
  }

  /**
   * Tries the tests of the mutant's folder that reach it, up to the first that fails. Where none
   * fails, and a file can't be loaded, the mutant is an error and counts neither way.
   */
  async mutantRun({ activeMutant, hitLimit: mostHits, sandboxFileName, testFilter }) {
    const hitLimit = mostHits === undefined ? undefined : mostHits * HITS_ALLOWED;
    const reaching = new Set(testFilter);
    const reached = new Set(testFilter.map((id) => id.slice(0, id.indexOf(':'))));
    const files = filesFor(sandboxFileName, this.#files);
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const tried = [];
    const broken = [];
    for (const file of files.filter((own) => reached.has(shortName(own)))) {
      const { load, results } = await tryFile(file, activeMutant.id, reaching);
      const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
      if (endless) return toMutantRunResult(endless);
      tried.push(...results);
      if (results.some(hasFailed)) return toMutantRunResult(complete(tried));
      if (hasFailed(load)) broken.push(load.failureMessage);
    }
    if (broken.length === 0) return toMutantRunResult(complete(tried));
    return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: broken[0] });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
