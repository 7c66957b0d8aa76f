// The real command, in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readElsewhere } from '../support/xlsx-files';
import { messyLeads, messyOverlap } from './score/messy-lists';
import { testFolder } from './test-folder';

// The real command, as npm run score starts it once the project is built.
const COMMAND = path.resolve('.build/score.cjs');
const folder = testFolder();
const { save } = folder;

/** Runs the command in the folder, with no more memory than the product promises to take. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1200', COMMAND, ...args],
    { cwd: folder.path, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const cellsOf = folder.cells;

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
    const workbook = readElsewhere(readFileSync(folder.at('out/eql-workbook.xlsx')));
    const [first] = workbook.sheets;
    expect(first?.rows.map((row) => row[0])).toContain('=Account 7');
  });

  test('each tab is a CSV file, and the workbook has them all', () => {
    const files = readdirSync(folder.at('out')).sort();
    expect(files).toEqual([
      ...['EQL History.csv', 'EQL Summary.csv', 'eql-workbook.xlsx'],
      ...['leads.csv', 'overlap.csv'],
    ]);
    const workbook = readElsewhere(readFileSync(folder.at('out/eql-workbook.xlsx')));
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

test('what can’t be scored ends in one sentence on the other channel, and with exit code 1', () => {
  const { status, stdout, stderr } = run('gone.csv', '--out', 'none');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^There is no file gone\.csv[^\n]*\n$/);
});
