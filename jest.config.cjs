// How jest runs the tests. What writes to cells runs a second time with writes that reach the grid late,
// as Google's do: the project `late`.
const ALL = ['**/*.test.ts', '**/*.test.tsx'];
const LATE = [
  ...['writing', 'structure', 'looks', 'rules', 'gates', 'charts', 'sheets', 'range-list'].map(
    (name) => `**/test/host/adapter/${name}.test.ts`,
  ),
  ...['scoring/score-sheet', 'saving/save-row'].map((name) => `**/test/actions/${name}.test.ts`),
];

/** In the room of its own that jest gives each file, a global's name is slow to look up; these are handed in. */
const HANDED_IN = [
  ...['Object', 'Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Math', 'JSON', 'Number', 'String'],
  ...['Boolean', 'RegExp', 'Error', 'TypeError', 'RangeError', 'Symbol', 'Promise', 'Reflect'],
  ...['Proxy', 'parseInt', 'parseFloat', 'isNaN', 'isFinite'],
];

const shared = {
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  transform: { '\\.[tj]sx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  sandboxInjectedGlobals: HANDED_IN,
  moduleNameMapper: {
    '^esbuild$': '<rootDir>/test/support/esbuild.cjs',
    '^fast-check$': '<rootDir>/test/support/fast-check.cjs',
  },
};
const SETUP = '<rootDir>/test/support/setup.cjs';

module.exports = {
  projects: [
    { ...shared, id: 'all', testMatch: ALL, setupFiles: [SETUP] },
    {
      ...shared,
      ...{ id: 'late', displayName: 'late', testMatch: LATE },
      setupFiles: [SETUP, '<rootDir>/test/support/late-writes.cjs'],
    },
  ],
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  testTimeout: 300_000,
  // Some tests wait for a page more than they work: two cores have time for four.
  maxWorkers: 4,
};
