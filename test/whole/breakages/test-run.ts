// One run of jest over several builds of the add-on: each test looks for dist/ where it is started.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './broken-copy';

export interface Start {
  readonly build: string;
  /** Holds the build's dist/ and .build/. */
  readonly folder: string;
  /** Test files, from the project's folder. */
  readonly files: readonly string[];
}

interface JestConfig {
  readonly projects: readonly [{ readonly setupFiles: readonly string[] }];
}

export interface Result {
  readonly build: string;
  /** The full title, or '' where a whole file failed. */
  readonly test: string;
  readonly status: string;
  readonly complaints: readonly string[];
}

/** The project's own settings of jest. */
const [ALL] = (require('../../../jest.config.cjs') as JestConfig).projects;
const JEST = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
/** It takes half a minute of work, and much longer beside other tests. */
const PATIENCE_MS = 600_000;

/** The project's own settings of jest, but for which tests to run, and where. */
function project({ build, folder, files }: Start): object {
  const enter = path.join(folder, 'enter.cjs');
  fs.writeFileSync(enter, 'process.chdir(__dirname);\n');
  return {
    ...ALL,
    displayName: build,
    // One for all, so that what was transformed for one build serves the next.
    id: 'breakages',
    setupFiles: [...ALL.setupFiles, enter],
    testMatch: files.map((file) => `<rootDir>/${file}`),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs the tests of these titles in all builds, in a process of their own. */
export function runTests(
  folder: string,
  starts: readonly Start[],
  titles: readonly string[],
): Promise<readonly Result[]> {
  const settingsFile = path.join(folder, 'jest.json');
  const outputFile = path.join(folder, 'results.json');
  const reporter = path.join(__dirname, 'reporter.cjs');
  const settings = {
    rootDir: ROOT,
    projects: starts.map(project),
    reporters: [[reporter, { outputFile }]],
  };
  fs.writeFileSync(settingsFile, JSON.stringify(settings));
  const only = `^(${titles.map(escaped).join('|')})$`;
  // In new rooms little is worth optimising; whoever runs these tests has told node so already.
  const args = [
    ...process.execArgv,
    JEST,
    '--config',
    settingsFile,
    '--testNamePattern',
    only,
    '--maxWorkers',
    '2',
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT, timeout: PATIENCE_MS }, (_failed, _out, said) => {
      if (!fs.existsSync(outputFile)) reject(new Error(`Jest gave no results: ${said}`));
      else resolve(JSON.parse(fs.readFileSync(outputFile, 'utf8')) as readonly Result[]);
    });
  });
}
