import { runCommand } from './run-command';
import { testFolder } from './test-folder';

const folder = testFolder();

const save = (name: string, lines: readonly string[]): string =>
  folder.save(name, `${lines.join('\n')}\n`);
const run = (...args: readonly string[]) => runCommand(folder.path, args);
/** The first columns of a result. */
const columns = (file: string, width: number): readonly string[] =>
  folder
    .text(file)
    .trim()
    .split('\n')
    .map((line) => line.split(',').slice(0, width).join(','));

const KIFLO = [
  'account name,Type,account name,Type,Partner',
  'Brightwater Foods,Prospect,Brightwater Foods Ltd,Customer,Northwind',
  'Harbour Lane,Customer,Harbour Lane,Opportunity,Northwind',
  'Total,,,2,',
];
const ANSWER = ['--column', 'Overlap=Type (2)'];

test('an export alone becomes a list of its own, which is scored; a column is answered as ever', async () => {
  save('kiflo.csv', KIFLO);
  const { stdout, status } = await run('--import', 'kiflo.csv', ...ANSWER, '--out', 'alone');
  expect(status).toBe(0);
  expect(stdout).toContain('3 rows in, 2 out.');
  expect(stdout).toContain('2 rows of kiflo clean scored');
  expect(columns('alone/kiflo clean.csv', 3)).toEqual([
    'Account,Partner,Overlap',
    'Brightwater Foods,Northwind,Customer',
    'Harbour Lane,Northwind,Open opportunity',
  ]);
});

test('an export goes into the overlap list that is named beside it, and work stays', async () => {
  save('kiflo.csv', KIFLO);
  save('mine.csv', ['Account,Partner,Overlap,Warmth', 'Brightwater Foods,Northwind,Prospect,Hot']);
  const { stdout, status } = await run(
    'mine.csv',
    '--import',
    'kiflo.csv',
    ...ANSWER,
    '--out',
    'both',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('1 row with another overlap: row 2.');
  expect(columns('both/mine.csv', 4)).toEqual([
    'Account,Partner,Overlap,Warmth',
    'Brightwater Foods,Northwind,Customer,Hot',
    'Harbour Lane,Northwind,Open opportunity,',
  ]);
});

test('an export that is no overlap list is refused, naming what it lacks, and nothing is written', async () => {
  save('people.csv', ['First name,Phone', 'Ana,0012', 'Ben,0013']);
  const { stderr, status } = await run('--import', 'people.csv', '--out', 'none');
  expect(status).toBe(1);
  expect(stderr).toContain('people.csv can');
});
