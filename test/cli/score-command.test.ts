// What the command does with files of many kinds, in the test's own process.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { csvText } from '../../cli/files/csv-text';
import type { Table } from '../../src/core/cells/cell';
import { isoDay, readDay } from '../../src/core/cells/day';
import { type SampleName, sampleWorkbook } from '../../src/core/sample/sample-workbook';
import { writtenElsewhere } from '../support/xlsx-files';
import { encoded } from './files/encoding/encoded';
import { runCommand } from './run-command';
import { messyOverlap } from './score/messy-lists';
import { testFolder } from './test-folder';

const folder = testFolder();
const { save } = folder;

const run = (...args: readonly string[]) => runCommand(folder.path, args);

const cellsOf = folder.cells;

const SMALL = 'Account,Partner,Overlap,Fit,Warmth,Motion\nAcme,Larkspur,Customer,A,Warm,Co-sell\n';

test('the workbook that it wrote can be scored again, and keeps the day on which each row qualified', async () => {
  save('first.csv', messyOverlap(60).text);
  expect(await run('first.csv', '--as-of', '2026-06-30', '--out', 'first')).toMatchObject({
    status: 0,
  });
  save('again.xlsx', readFileSync(folder.at('first/eql-workbook.xlsx')));
  const again = await run('again.xlsx', '--as-of', '2026-07-15', '--out', 'again');
  expect(again).toMatchObject({ status: 0, stderr: '' });
  const since = (file: string): (string | undefined)[] => {
    const rows = cellsOf(file);
    return rows.map((row) => row[(rows[3] ?? []).indexOf('EQL since')]);
  };
  expect(since('again/first.csv')).toEqual(since('first/first.csv'));
  expect(new Set(since('first/first.csv'))).toEqual(new Set(['', 'EQL since', '6/30/2026']));
});

describe('the sample workbook, saved as two CSV files', () => {
  const csv = (table: Table): string =>
    csvText(
      table.map((row) =>
        row.map((cell) => ({
          shown: cell instanceof Date ? isoDay(readDay(cell) ?? 0) : String(cell),
          isText: typeof cell === 'string',
        })),
      ),
    );

  test.each<[SampleName, RegExp]>([
    ['simpson', /32 of 120.*50 of 360.*most of the gap comes from fit/],
    ['gap-holds', /39 of 120.*54 of 360.*the gap holds within the same fit tier/],
  ])('%s is told by the add-on as it was made', async (name, headline) => {
    const { overlap, leads, asOf } = sampleWorkbook(name);
    save(`${name}.csv`, csv(overlap));
    save(`${name} leads.csv`, csv(leads));
    const { stdout, stderr } = await run(
      `${name}.csv`,
      `${name} leads.csv`,
      '--as-of',
      isoDay(asOf),
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toMatch(headline);
    expect(stdout).toMatch(/EQL +144 +120 +(?:32 +26\.7%|39 +32\.5%)/);
    expect(stdout).toMatch(/MQL +415 +360 +(?:50 +13\.9%|54 +15\.0%)/);
  });
});

describe('a list alone', () => {
  test('is scored as of today, into a folder named after it', async () => {
    save('Q2 list.csv', SMALL);
    const { status, stdout } = await run('Q2 list.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('No list of leads was found');
    // Nothing says who converted: unknown, and no rate of 0.
    expect(stdout).not.toMatch(/ 0(?:\.0)?%/);
    expect(cellsOf('Q2 list-scored/Q2 list.csv')[1]).toEqual(
      expect.arrayContaining(['Acme', 'EQL', '98']),
    );
  });

  test('says how it is used', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--as-of'),
    });
  });
});

describe('which file is which list, and which column is which', () => {
  const LEADS = 'Account,Partner,Lead type,Qualified date\nAcme,Larkspur,MQL,2026-01-10\n';
  const day = ['--as-of', '2026-06-30'];

  test('the first is the overlap list and the second the leads, whatever they look like', async () => {
    const leads = LEADS.replace('date\n', 'date,At partner\n').replace('10\n', '10,Customer\n');
    const files = [save('looks like leads.csv', leads), save('looks like overlap.csv', SMALL)];
    const { status, stdout, stderr } = await run(
      ...files,
      ...['--column', 'Lead type=Overlap', '--column', 'Overlap=At partner'],
      ...day,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('looks like leads was read as the overlap list');
    expect(stdout).toContain('looks like overlap was read as the list of leads');
  });

  test('an option says so too, wherever it stands', async () => {
    const leads = save('their leads.csv', LEADS);
    const overlap = save('our overlap.csv', SMALL);
    const { stdout } = await run('--leads', leads, overlap, ...day);
    expect(stdout).toContain('our overlap was read as the overlap list, with its headers in row 1');
    expect(stdout).toContain(
      'their leads was read as the list of leads, with its headers in row 1',
    );
  });

  test('a list in another language is read once its columns are named', async () => {
    const german = save(
      'Liste.csv',
      SMALL.replace(/^.*\n/, 'Konto;A;B;C;D;E\n').replaceAll(',', ';'),
    );
    const refused = await run(german, ...day);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^Liste\.csv can't be read as an overlap list: row 1 holds “Konto”, .*--column "Account=HEADER".*\.\n$/,
    );
    const columns = ['Account=Konto', 'Partner=A', 'Overlap=B', 'Fit=C', 'Warmth=D', 'Motion=E'];
    const { stdout } = await run(
      german,
      ...columns.flatMap((column) => ['--column', column]),
      ...day,
    );
    expect(stdout).toContain('Account = Konto');
    expect(cellsOf('Liste-scored/Liste.csv')[1]).toEqual(expect.arrayContaining(['EQL', '98']));
  });

  test('an answer that fits no column is refused', async () => {
    const args = [save('s.csv', SMALL), '--column', 'Warmth=Heat', ...day];
    expect(await run(...args)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^--column "Warmth=Heat": no column is headed Heat; s has Account,/,
      ),
    });
  });
});

test('what is odd about a file is said, and its letters and rows are all there', async () => {
  const text = `${SMALL}"Dvořák,Larkspur,Customer,A,Warm,Co-sell\nPlzeňský Prazdroj,Larkspur,Customer,A,Warm,Co-sell\n`;
  const { stdout, stderr } = await run(save('czech.csv', encoded(text, 'windows-1250')));
  expect(stderr).toBe('');
  expect(stdout).toContain(
    'What the files hold\n  czech.csv, row 3: a quotation mark (") is opened',
  );
  expect(cellsOf('czech-scored/czech.csv').map(([account]) => account)).toEqual([
    'Account',
    'Acme',
    '"Dvořák',
    'Plzeňský Prazdroj',
  ]);
});

describe('what can’t be scored ends with one sentence, exit code 1, and nothing written', () => {
  const check = (title: string, args: () => readonly string[], sentence: RegExp): void =>
    test(title, async () => {
      const before = readdirSync(folder.path).length;
      const given = args();
      const saved = readdirSync(folder.path).length;
      const { status, stdout, stderr } = await run(...given);
      expect(stderr.trim()).toMatch(sentence);
      expect(stderr.trim()).not.toContain('\n');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(readdirSync(folder.path)).toHaveLength(saved);
      expect(saved).toBeGreaterThanOrEqual(before);
    });

  check('a missing file', () => ['gone.csv', '--out', 'none'], /There is no file gone\.csv/);
  check('an empty file', () => [save('empty.csv', ''), '--out', 'none'], /empty\.csv is empty/);
  check('a folder', () => ['.', '--out', 'none'], /is a folder/);
  check('a broken workbook', () => [save('b.xlsx', 'PK'), '--out', 'none'], /damaged/);
  check(
    'a file with no header',
    () => [save('bare.csv', 'Acme,1\nBeta,2\n'), '--out', 'none'],
    /header/,
  );
  check('no file at all', () => ['--out', 'none'], /Name the overlap list/);
  check(
    'a third file',
    () => [save('s.csv', SMALL), save('t.csv', SMALL), save('u.csv', SMALL)],
    /u\.csv would be left over/,
  );
  check(
    'leads that are no leads',
    () => [save('s.csv', SMALL), save('diary.csv', 'Day,Mood\nMonday,good\n'), '--out', 'none'],
    /diary\.csv can't be read as a list of leads: row 1 holds “Day”, “Mood”; none of them is known/,
  );
  check('an unknown option', () => [save('s.csv', SMALL), '--fast'], /no option --fast/);
  check(
    'a day that doesn’t exist',
    () => [save('s.csv', SMALL), '--as-of', '2026-06-31'],
    /needs a day that exists/,
  );
  check(
    'a broken setting',
    () => {
      const overlap = SMALL.trim()
        .split('\n')
        .map((line) => line.split(','));
      const settings = [
        ['Setting', 'Value'],
        ['Warmth clears at', 'rather warm'],
      ];
      const workbook = writtenElsewhere({
        sheets: [
          { name: 'Overlap', rows: overlap },
          { name: 'EQL Settings', rows: settings },
        ],
        namedRanges: [{ name: 'EQL_SETTINGS', range: "'EQL Settings'!$A$1:$B$2" }],
      });
      return [save('settings.xlsx', workbook), '--out', 'none'];
    },
    /EQL Settings!B2.*Warmth clears at/,
  );
  check(
    'a day that the workbook’s own settings contradict',
    () => {
      const workbook = writtenElsewhere({
        sheets: [
          {
            name: 'Overlap',
            rows: SMALL.trim()
              .split('\n')
              .map((line) => line.split(',')),
          },
          { name: 'EQL Settings', rows: [['As-of date', { day: '2026-05-31' }]] },
        ],
        namedRanges: [{ name: 'EQL_SETTINGS', range: "'EQL Settings'!$A$1:$B$1" }],
      });
      return [save('day.xlsx', workbook), '--as-of', '2026-06-30', '--out', 'none'];
    },
    /judge as of 2026-05-31/,
  );
  check(
    'a folder that holds somebody else’s file of that name',
    () => {
      mkdirSync(folder.at('own'), { recursive: true });
      writeFileSync(folder.at('own', 's.csv'), 'mine');
      return [save('s.csv', SMALL), '--out', 'own'];
    },
    /s\.csv is there already/,
  );

  test('somebody else’s file is still as it was', () => {
    expect(folder.text('own/s.csv')).toBe('mine');
    expect(existsSync(folder.at('none'))).toBe(false);
  });
});
