// The order of the test files: those that take longest begin, so that none of them is waited for at the
// end. Jest knows how long each took the last time; a fresh clone has no last time.
const TestSequencer = require('@jest/test-sequencer').default;

/** What takes ten seconds and more, the longest first. */
const LONG = [
  'test/whole/quarters/quarters.test.ts',
  'test/whole/faults/menu-jobs.test.ts',
  'test/whole/breakages/breakages.test.ts',
  'test/sidebar/screens/accessibility.test.ts',
  'test/whole/budgets.test.ts',
  'test/cli/score-command.test.ts',
  'test/sidebar/following.test.ts',
  'test/actions/scoring/score-sheet.test.ts',
  'test/whole/browser/keyboard.test.ts',
  'test/sidebar/with-the-add-on.test.ts',
  'test/whole/browser/sample.test.ts',
  'test/whole/browser/site.test.ts',
  'test/whole/browser/page.test.ts',
  'test/actions/summary-history.test.ts',
  'test/whole/faults/screen-jobs.test.ts',
  'test/whole/hostile/long-cells.test.ts',
  'test/actions/saving/interleavings.test.ts',
  'test/host/engine/workbook.test.ts',
  'test/whole/faults/row-jobs.test.ts',
  'test/actions/live/rescore-edit.test.ts',
  'test/actions/live/live-cost.test.ts',
  'test/core/conversion/truths/claims.laws.test.ts',
];

module.exports = class extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONG.findIndex((name) => path.endsWith(`/${name}`));
      return found < 0 ? LONG.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
