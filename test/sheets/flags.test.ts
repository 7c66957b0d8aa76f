// What is flagged: formulas that mean the same in every locale, and hold for the very first row.
import {
  flagsOf as allFlags,
  type FlaggedColumns,
  type FlaggedTexts,
  isFlag,
} from '../../src/sheets/flags';

const COLUMNS: FlaggedColumns = {
  headerRow: 3,
  status: 10,
  missing: 12,
  warmth: 2,
  lastTouch: 3,
  fit: 4,
  motion: 5,
  due: 6,
};
const BARS = { staleDays: 180, overdueDays: 7, asOf: 20_634, blankWords: ['tbd', 'n/a'] };
const NO_TEXTS: FlaggedTexts = { unreadable: [], ended: [] };
const flagsOf = (columns: FlaggedColumns, bars: Parameters<typeof allFlags>[1], texts = NO_TEXTS) =>
  allFlags(columns, bars, texts);

test('no formula parts arguments, since the mark that does so differs between locales', () => {
  for (const { formula } of flagsOf(COLUMNS, BARS)) {
    const outsideTexts = formula.replace(/"[^"]*"/g, '');
    expect(outsideTexts).not.toMatch(/[;,]/);
  }
});

test('every formula begins at the first row below the header, and carries our mark', () => {
  for (const { formula } of flagsOf(COLUMNS, BARS)) {
    expect(formula.startsWith('=')).toBe(true);
    expect(isFlag(formula)).toBe(true);
    const rows = Array.from(formula.matchAll(/\$[A-Z]+(\d+)/g)).map(([, row]) => row);
    expect(new Set(rows)).toEqual(new Set(['5']));
  }
});

test('stale colours warmth, the last touch and the status; overdue the motion, the due date and the status', () => {
  const [stale, overdue] = flagsOf(COLUMNS, BARS);
  expect(stale?.columns).toEqual([2, 3, 10]);
  expect(stale?.formula).toContain('46203-$D5>180'); // 30 June 2026 in a spreadsheet's count
  expect(overdue?.columns).toEqual([5, 6, 10]);
  expect(overdue?.formula).toContain('46203-$G5>7');
});

test('without an as-of date, whatever day it is when somebody looks', () => {
  const [stale] = flagsOf(COLUMNS, { staleDays: 180, overdueDays: 7, blankWords: [] });
  expect(stale?.formula).toContain('TODAY()-$D5>180');
});

test('columns that the tab lacks are not looked at', () => {
  const bare = {
    ...COLUMNS,
    warmth: undefined,
    lastTouch: undefined,
    fit: undefined,
    motion: undefined,
    due: undefined,
  };
  const flags = flagsOf(bare, BARS);
  expect(flags.map(({ columns }) => columns)).toEqual([[10], [10], [10]]);
});

describe('what is written in a cell', () => {
  const texts: FlaggedTexts = {
    unreadable: [{ column: 2, cells: ['Champ', 'so "warm"', 4, '#N/A'] }],
    ended: [{ column: 5, cells: ['Ghosted'] }],
  };
  const flags = flagsOf(COLUMNS, BARS, texts);
  const formulaOf = (part: string): string =>
    flags.find(({ formula }) => formula.includes(part))?.formula ?? '';

  test('that nobody can read is slanted as well as coloured, so that it is told without colour', () => {
    const unreadable = flags.filter(({ italic }) => italic);
    expect(unreadable.map(({ columns }) => columns)).toEqual([[3], [2], [2], [10]]);
    expect(formulaOf('Champ')).toContain('(TRIM($C5)="Champ")');
    expect(formulaOf('Champ')).toContain('"so ""warm"""');
  });

  test('as an error of Sheets has a rule of its own: compared with anything, it is an error', () => {
    expect(formulaOf('ISERROR')).toContain('ISERROR($C5)');
    expect(formulaOf('Champ')).not.toContain('#N/A');
  });

  test('and says that a motion has ended is as red as what is overdue', () => {
    const overdue = flags.find(({ formula }) => formula.includes('-$G5>7'));
    const ended = flags.find(({ formula }) => formula.includes('Ghosted'));
    expect([ended?.columns, ended?.background]).toEqual([[5], overdue?.background]);
  });
});
