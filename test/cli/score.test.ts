import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvText } from '../../cli/files/csv-text';
import { splitRows } from '../../cli/files/delimited-rows';
import type { Table } from '../../src/core/cells/cell';
import { isoDay, readDay } from '../../src/core/cells/day';
import { type SampleName, sampleWorkbook } from '../../src/core/sample/sample-workbook';
import { readElsewhere, writtenElsewhere } from '../support/xlsx-files';
import { encoded } from './files/encoding/encoded';
import { messyLeads, messyOverlap } from './score/messy-lists';

// The real command, as npm run score starts it once the project is built.
const COMMAND = path.resolve('.build/score.cjs');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** Runs the command in the folder, with no more memory than the product promises to take. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1200', COMMAND, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const cellsOf = (file: string): readonly (readonly string[])[] =>
  splitRows(readFileSync(path.join(folder, file), 'utf8'), ',').rows;

const SMALL = 'Account,Partner,Overlap,Fit,Warmth,Motion\nAcme,Larkspur,Customer,A,Warm,Co-sell\n';

describe('scoring an export of 1,000 rows with titles, a footer, errors and formulas in it', () => {
  const list = messyOverlap(1000);
  let result: ReturnType<typeof run>;
  let overlap: readonly (readonly string[])[] = [];

  beforeAll(() => {
    save('overlap.csv', list.text);
    save('leads.csv', messyLeads(3000));
    result = run('overlap.csv', 'leads.csv', '--as-of', '2026-06-30', '--out', 'out');
    overlap = result.status === 0 ? cellsOf('out/overlap.csv') : [];
  });

  test('ends well and complains of nothing', () => {
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });

  test('every row has its right status, and what is missing', () => {
    const header = overlap[3] ?? [];
    const found = overlap
      .slice(4, 4 + list.kinds.length)
      .map((row) => [row[header.indexOf('EQL status')], row[header.indexOf('EQL missing')]]);
    const expected = list.kinds.map((kind) => (kind ? [kind.status, kind.missing] : ['', '']));
    expect(found).toEqual(expected);
  });

  test('an EQL scores 80 or more, and nothing else does', () => {
    const header = overlap[3] ?? [];
    for (const row of overlap.slice(4, 4 + list.kinds.length)) {
      const isEql = row[header.indexOf('EQL status')] === 'EQL';
      expect(Number(row[header.indexOf('EQL score')]) >= 80).toBe(isEql);
      expect(row[header.indexOf('EQL since')]).toMatch(isEql ? /2026/ : /^$/);
    }
  });

  test('the titles, the footer and the blank lines stay as they were', () => {
    expect(overlap[0]?.[0]).toBe('Partner overlap: all partners');
    expect(overlap[2]?.join('')).toBe('');
    const footer = overlap.find((row) => row[0]?.startsWith('Grand Totals'));
    expect(footer?.slice(1).join('')).toBe('');
  });

  test('text that begins like a formula is text in the CSV file and in the workbook', () => {
    const names = overlap.map((row) => row[0] ?? '');
    expect(names).toContain("'=Account 7");
    expect(overlap.flat().some((cell) => /^[=+@]/.test(cell))).toBe(false);
    const workbook = readElsewhere(readFileSync(path.join(folder, 'out/eql-workbook.xlsx')));
    const [first] = workbook.sheets;
    expect(first?.rows.map((row) => row[0])).toContain('=Account 7');
  });

  test('each tab is a CSV file, and the workbook has them all', () => {
    const files = readdirSync(path.join(folder, 'out')).sort();
    expect(files).toEqual([
      ...['EQL History.csv', 'EQL Summary.csv', 'eql-workbook.xlsx'],
      ...['leads.csv', 'overlap.csv'],
    ]);
    const workbook = readElsewhere(readFileSync(path.join(folder, 'out/eql-workbook.xlsx')));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'overlap',
      'leads',
      'EQL Summary',
      'EQL History',
    ]);
  });

  test('the leads are read from their UTF-16 file, with their dates', () => {
    const leads = cellsOf('out/leads.csv');
    expect(leads).toHaveLength(3001);
    expect(leads[1]?.slice(0, 4)).toEqual(['Lead 0', 'lead0.example', 'SQL', '1/1/2026']);
  });

  test('the print begins with the headline of the summary, and tells what to do first', () => {
    const summary = cellsOf('out/EQL Summary.csv');
    const [headline = ''] = result.stdout.split('\n');
    expect(headline.length).toBeGreaterThan(20);
    expect(summary[1]?.[0]).toBe(headline);
    expect(result.stdout).toContain('1,000 rows of overlap scored');
    expect(result.stdout).toMatch(/Nearest to qualifying \(10 of 300 candidates\)/);
    expect(result.stdout).toContain('overlap!F10: The warmth cell shows #N/A.');
    expect(result.stdout).toMatch(/EQL +\d/);
    expect(result.stdout).toContain('Written to out');
  });
});

test('the workbook that it wrote can be scored again, and keeps the day on which each row qualified', () => {
  save('first.csv', messyOverlap(60).text);
  expect(run('first.csv', '--as-of', '2026-06-30', '--out', 'first')).toMatchObject({ status: 0 });
  save('again.xlsx', readFileSync(path.join(folder, 'first/eql-workbook.xlsx')));
  const again = run('again.xlsx', '--as-of', '2026-07-15', '--out', 'again');
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
  ])('%s is told by the add-on as it was made', (name, headline) => {
    const { overlap, leads, asOf } = sampleWorkbook(name);
    save(`${name}.csv`, csv(overlap));
    save(`${name} leads.csv`, csv(leads));
    const { stdout, stderr } = run(`${name}.csv`, `${name} leads.csv`, '--as-of', isoDay(asOf));
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toMatch(headline);
    expect(stdout).toMatch(/EQL +144 +120 +(?:32 +26\.7%|39 +32\.5%)/);
    expect(stdout).toMatch(/MQL +415 +360 +(?:50 +13\.9%|54 +15\.0%)/);
  });
});

describe('a list alone', () => {
  test('is scored as of today, into a folder named after it', () => {
    save('Q2 list.csv', SMALL);
    const { status, stdout } = run('Q2 list.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('No list of leads was found');
    // Nothing says who converted: unknown, and no rate of 0.
    expect(stdout).not.toMatch(/ 0(?:\.0)?%/);
    expect(cellsOf('Q2 list-scored/Q2 list.csv')[1]).toEqual(
      expect.arrayContaining(['Acme', 'EQL', '98']),
    );
  });

  test('says how it is used', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--as-of') });
  });
});

describe('which file is which list, and which column is which', () => {
  const LEADS = 'Account,Partner,Lead type,Qualified date\nAcme,Larkspur,MQL,2026-01-10\n';
  const day = ['--as-of', '2026-06-30'];

  test('the first is the overlap list and the second the leads, whatever they look like', () => {
    const leads = LEADS.replace('date\n', 'date,At partner\n').replace('10\n', '10,Customer\n');
    const files = [save('looks like leads.csv', leads), save('looks like overlap.csv', SMALL)];
    const { status, stdout, stderr } = run(
      ...files,
      ...['--column', 'Lead type=Overlap', '--column', 'Overlap=At partner'],
      ...day,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('looks like leads was read as the overlap list');
    expect(stdout).toContain('looks like overlap was read as the list of leads');
  });

  test('an option says so too, wherever it stands', () => {
    const leads = save('their leads.csv', LEADS);
    const overlap = save('our overlap.csv', SMALL);
    const { stdout } = run('--leads', leads, overlap, ...day);
    expect(stdout).toContain('our overlap was read as the overlap list, with its headers in row 1');
    expect(stdout).toContain(
      'their leads was read as the list of leads, with its headers in row 1',
    );
  });

  test('a list in another language is read once its columns are named', () => {
    const german = save(
      'Liste.csv',
      SMALL.replace(/^.*\n/, 'Konto;A;B;C;D;E\n').replaceAll(',', ';'),
    );
    const refused = run(german, ...day);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^Liste\.csv can't be read as an overlap list: row 1 holds “Konto”, .*--column "Account=HEADER".*\.\n$/,
    );
    const columns = ['Account=Konto', 'Partner=A', 'Overlap=B', 'Fit=C', 'Warmth=D', 'Motion=E'];
    const { stdout } = run(german, ...columns.flatMap((column) => ['--column', column]), ...day);
    expect(stdout).toContain('Account = Konto');
    expect(cellsOf('Liste-scored/Liste.csv')[1]).toEqual(expect.arrayContaining(['EQL', '98']));
  });

  test('an answer that fits no column is refused', () => {
    const args = [save('s.csv', SMALL), '--column', 'Warmth=Heat', ...day];
    expect(run(...args)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^--column "Warmth=Heat": no column is headed Heat; s has Account,/,
      ),
    });
  });
});

test('what is odd about a file is said, and its letters and rows are all there', () => {
  const text = `${SMALL}"Dvořák,Larkspur,Customer,A,Warm,Co-sell\nPlzeňský Prazdroj,Larkspur,Customer,A,Warm,Co-sell\n`;
  const { stdout, stderr } = run(save('czech.csv', encoded(text, 'windows-1250')));
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
    test(title, () => {
      const before = readdirSync(folder).length;
      const given = args();
      const saved = readdirSync(folder).length;
      const { status, stdout, stderr } = run(...given);
      expect(stderr.trim()).toMatch(sentence);
      expect(stderr.trim()).not.toContain('\n');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(readdirSync(folder)).toHaveLength(saved);
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
      mkdirSync(path.join(folder, 'own'), { recursive: true });
      writeFileSync(path.join(folder, 'own', 's.csv'), 'mine');
      return [save('s.csv', SMALL), '--out', 'own'];
    },
    /s\.csv is there already/,
  );

  test('somebody else’s file is still as it was', () => {
    expect(readFileSync(path.join(folder, 'own', 's.csv'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });
});
