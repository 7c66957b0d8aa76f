import { OptionProblem } from '../../../cli/option-problem';
import { checkFiles, readScoreOptions } from '../../../cli/score/score-options';

describe('the command line of npm run score', () => {
  test('by place the first file is the overlap list and the second the leads', () => {
    expect(readScoreOptions(['exports/Q2 overlap.csv', 'leads.xlsx'])).toEqual({
      overlap: 'exports/Q2 overlap.csv',
      leads: 'leads.xlsx',
      imports: [],
      columns: [],
      answers: [],
      callSheets: false,
      out: 'Q2 overlap-scored',
      help: false,
    });
  });

  test.each([
    [['--overlap', 'o.csv', '--leads', 'l.csv']],
    [['--leads=l.csv', 'o.csv']],
    [['l.csv', '--overlap=o.csv']],
    [['o.csv', '--leads', 'l.csv']],
    [['--leads', 'l.csv', '--overlap', 'o.csv']],
  ])('%j says which file is which, wherever it stands', (args) => {
    expect(readScoreOptions(args)).toMatchObject({
      overlap: 'o.csv',
      leads: 'l.csv',
      out: 'o-scored',
    });
  });

  test.each([
    [['o.csv', '--as-of', '2026-06-30', '--out', 'x']],
    [['--as-of=2026-06-30', '--out=x', 'o.csv']],
    [['--out', 'x', 'o.csv', '--as-of=2026-06-30']],
  ])('%j says a day and a folder', (args) => {
    expect(readScoreOptions(args)).toEqual({
      overlap: 'o.csv',
      imports: [],
      columns: [],
      answers: [],
      callSheets: false,
      out: 'x',
      help: false,
      asOf: new Date('2026-06-30T00:00:00Z'),
    });
  });

  test('call sheets are asked for, and files of answers named one by one', () => {
    const args = ['--call-sheets', 'o.csv', '--answers', 'globex.xlsx', '--answers=initech.csv'];
    expect(readScoreOptions(args)).toMatchObject({
      overlap: 'o.csv',
      answers: ['globex.xlsx', 'initech.csv'],
      callSheets: true,
    });
    expect(() => readScoreOptions(['o.csv', '--answers'])).toThrow('--answers needs a file');
  });

  test('columns are answered one by one, and an answer may be that there is none', () => {
    const args = [
      'o.csv',
      '--column',
      'Last touch=Last Activity',
      '--column=Owner=A = B',
      '--column',
    ];
    expect(readScoreOptions([...args, 'Due date=']).columns).toEqual([
      { field: 'Last touch', header: 'Last Activity' },
      { field: 'Owner', header: 'A = B' },
      { field: 'Due date', header: '' },
    ]);
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
    [['--overlap']],
    [['--overlap', '--leads', 'l.csv']],
    [['--overlap=a.csv', '--overlap=b.csv']],
    [['o.csv', '--column']],
    [['o.csv', '--column', 'Last touch']],
    [['o.csv', '--column', '=Last Activity']],
    [['o.csv', '--column', '--out', 'x']],
    [['o.csv', 'l.csv', 'more.csv']], // a third list would be read by nobody
    [['a.csv', '--overlap', 'o.csv', '--leads', 'l.csv']],
    [['o.csv', './o.csv']],
  ])('%j is refused in one sentence', (args) => {
    expect(() => readScoreOptions(args)).toThrow(OptionProblem);
    expect(() => readScoreOptions(args)).toThrow(/^[^\n]+\.$/);
  });

  test('without an overlap list there is nothing to score', () => {
    expect(() => checkFiles(readScoreOptions([]))).toThrow(/Name the overlap list/);
    expect(() => checkFiles(readScoreOptions(['--leads', 'l.csv']))).toThrow(
      /Name the overlap list/,
    );
    expect(() => checkFiles(readScoreOptions(['o.csv']))).not.toThrow();
  });
});
