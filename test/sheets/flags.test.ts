// What is flagged: formulas that mean the same in every locale, and hold for the very first row.
import { FLAG_MARK, type FlaggedColumns, flagsOf } from '../../src/sheets/flags';

const COLUMNS: FlaggedColumns = {
  headerRow: 3,
  status: 10,
  missing: 12,
  warmth: 2,
  lastTouch: 3,
  motion: 5,
  due: 6,
};
const BARS = { staleDays: 180, overdueDays: 7, asOf: 20_634 };

test('no formula parts arguments, since the mark that does so differs between locales', () => {
  for (const { formula } of flagsOf(COLUMNS, BARS)) {
    const outsideTexts = formula.replace(/"[^"]*"/g, '');
    expect(outsideTexts).not.toMatch(/[;,]/);
  }
});

test('every formula begins at the first row below the header, and carries our mark', () => {
  for (const { formula } of flagsOf(COLUMNS, BARS)) {
    expect(formula.startsWith('=')).toBe(true);
    expect(formula).toContain(FLAG_MARK);
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
  const [stale] = flagsOf(COLUMNS, { staleDays: 180, overdueDays: 7 });
  expect(stale?.formula).toContain('TODAY()-$D5>180');
});

test('columns that the tab lacks are not looked at', () => {
  const bare = {
    ...COLUMNS,
    warmth: undefined,
    lastTouch: undefined,
    motion: undefined,
    due: undefined,
  };
  const flags = flagsOf(bare, BARS);
  expect(flags.map(({ columns }) => columns)).toEqual([[10], [10], [10]]);
});
