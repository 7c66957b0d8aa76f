import { OptionProblem } from '../../../cli/option-problem';
import { checkFiles, readScoreOptions } from '../../../cli/score/score-options';

describe('the command line of npm run score', () => {
  test('files come in the order in which they are named, and the results go beside them', () => {
    expect(readScoreOptions(['exports/Q2 overlap.csv', 'leads.xlsx'])).toEqual({
      files: ['exports/Q2 overlap.csv', 'leads.xlsx'],
      out: 'Q2 overlap-scored',
      help: false,
    });
  });

  test.each([
    [['o.csv', '--as-of', '2026-06-30', '--out', 'x']],
    [['--as-of=2026-06-30', '--out=x', 'o.csv']],
    [['--out', 'x', 'o.csv', '--as-of=2026-06-30']],
  ])('%j says a day and a folder', (args) => {
    expect(readScoreOptions(args)).toEqual({
      files: ['o.csv'],
      out: 'x',
      help: false,
      asOf: new Date('2026-06-30T00:00:00Z'),
    });
  });

  test.each([
    [['o.csv', '--sample']],
    [['o.csv', '-x']],
    [['o.csv', '--as-of']],
    [['o.csv', '--as-of', 'yesterday']],
    [['o.csv', '--as-of', '30.06.2026']],
    [['o.csv', '--as-of', '2026-06-31']], // June has 30 days
    [['o.csv', '--as-of', '2026-02-29']], // no leap year
    [['o.csv', '--as-of=']],
    [['o.csv', '--out']],
    [['o.csv', '--out', '--as-of', '2026-06-30']],
    [['o.csv', '--out=a', '--out=b']],
  ])('%j is refused in one sentence', (args) => {
    expect(() => readScoreOptions(args)).toThrow(OptionProblem);
    expect(() => readScoreOptions(args)).toThrow(/^[^\n]+\.$/);
  });

  test('without a file there is nothing to score', () => {
    expect(() => checkFiles(readScoreOptions([]))).toThrow(/Name the overlap list/);
    expect(() => checkFiles(readScoreOptions(['o.csv']))).not.toThrow();
  });
});
