// Fit, read from tiers, words and numbers.
import type { Cell } from '../../../src/core/cells/cell';
import { readFit } from '../../../src/core/qualification/fit';
import type { ColumnScale } from '../../../src/core/qualification/scale';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/settings';
import { settingsWith } from './samples';

const read = (cell: Cell | undefined) => readFit(cell, DEFAULT_SETTINGS);

describe('a tier decides the strength, and the bar of 0.7 decides what clears', () => {
  it.each<[Cell, number, string]>([
    ['A', 1, 'clear'],
    ['a', 1, 'clear'],
    ['tier 1', 1, 'clear'],
    ['Strong fit', 1, 'clear'],
    ['ideal', 1, 'clear'],
    ['B', 0.75, 'clear'],
    ['Tier 2', 0.75, 'clear'],
    ['good fit', 0.75, 'clear'],
    ['yes', 0.75, 'clear'],
    ['true', 0.75, 'clear'],
    [true, 0.75, 'clear'],
    ['fit', 0.75, 'clear'],
    ['C', 0.5, 'short'],
    ['tier 3', 0.5, 'short'],
    ['Partial fit', 0.5, 'short'],
    ['D', 0.2, 'short'],
    ['tier 4', 0.2, 'short'],
    ['weak fit', 0.2, 'short'],
    ['no', 0, 'short'],
    ['false', 0, 'short'],
    [false, 0, 'short'],
    ['poor fit', 0, 'short'],
    ['Not a fit', 0, 'short'], // no tier A
    ['disqualified', 0, 'short'],
    ['A (enterprise)', 1, 'clear'],
    ['Tier 1: strategic', 1, 'clear'],
    ['Tier 3: later', 0.5, 'short'],
    ['Disqualified - too small', 0, 'short'],
    ['A1', 1, 'clear'],
    ['B2 (EMEA)', 0.75, 'clear'],
    ['C+', 0.5, 'short'],
    ['A-', 1, 'clear'],
    ['Tier A', 1, 'clear'],
    ['Tier 2 — Good Fit', 0.75, 'clear'],
    ['Tier 3 — Possible Fit', 0.5, 'short'],
    ['Ideal Profile', 1, 'clear'],
    ['Excellent', 1, 'clear'],
    ['Good', 0.75, 'clear'],
    ['in_ICP', 0.75, 'clear'],
    ['x', 0.75, 'clear'],
    ['Medium', 0.5, 'short'],
    ['Low', 0.2, 'short'],
    ['not ICP', 0, 'short'],
    ['Not rated yet', 0, 'short'],
    ['🟢 A', 1, 'clear'],
    ['="A"', 1, 'clear'],
  ])('%p has a strength of %p and is %s', (cell, strength, state) => {
    expect(read(cell)).toMatchObject({ strength, state });
  });

  it('tells a plain no from a low tier', () => {
    expect(read('Not a fit')).toMatchObject({ cause: 'denied', level: 'none' });
    expect(read('D')).toMatchObject({ cause: 'too-low', level: 'd' });
  });
});

describe('a number is out of 100, and up to 1 it is a fraction', () => {
  it.each<[Cell, number, string]>([
    [100, 1, 'clear'],
    [85, 0.85, 'clear'],
    [70, 0.7, 'clear'], // on the bar
    [69.9, 0.699, 'short'],
    [0, 0, 'short'],
    [1, 1, 'clear'], // the fraction
    [2, 0.02, 'short'],
    [0.7, 0.7, 'clear'],
    [0.69, 0.69, 'short'],
    [0.35 * 2 + 1e-16, 0.7, 'clear'],
    [0.7 - 2e-16, 0.7, 'clear'], // a shade below, by the sheet's own arithmetic
    [100.00000000001, 1, 'clear'],
    [-1e-15, 0, 'short'],
    ['85', 0.85, 'clear'],
    ['85%', 0.85, 'clear'],
    ['0,85', 0.85, 'clear'],
    ['72,5', 0.725, 'clear'],
    ['1%', 0.01, 'short'], // a percentage is no fraction
    ['0.5%', 0.005, 'short'],
    ['100%', 1, 'clear'],
  ])('%p has a strength of %p and is %s', (cell, strength, state) => {
    const reading = read(cell);
    expect(reading.strength).toBeCloseTo(strength, 9);
    expect(reading.state).toBe(state);
    expect(reading.level).toBeUndefined();
  });

  it.each<[Cell]>([
    [-1],
    [101],
    ['-5'],
    ['101%'],
    ['1,054'],
    [1e300],
  ])('%p lies outside the scale', (cell) => {
    const reading = read(cell);
    expect(reading).toMatchObject({ state: 'unreadable', cause: 'out-of-range', strength: 0 });
    expect(reading.reason).toContain('from 0 to 100');
  });
});

describe('a number says itself what it is out of', () => {
  it.each<[Cell, number]>([
    ['4/5', 0.8],
    ['8 / 10', 0.8],
    ['8 out of 10', 0.8],
    ['8 of 10', 0.8],
    ['4,5/5', 0.9],
    ['٤/٥', 0.8],
    ['85/100', 0.85],
    ['⭐⭐⭐', 0.6],
    ['★★★☆☆', 0.6],
    ['★★★★', 0.8],
    ['4 ⭐', 0.8],
    ['８５％', 0.85],
    ['٨٥٪', 0.85],
  ])('%p has a strength of %p, whatever the column and the settings say', (cell, strength) => {
    const column: ColumnScale = { kind: 'said', scale: 'tiers' };
    for (const fitScale of ['', '0-10'] as const) {
      const reading = readFit(cell, settingsWith({ fitScale }), column);
      expect(reading.strength).toBeCloseTo(strength, 9);
    }
  });

  it.each<[Cell]>([
    ['6/5'],
    ['⭐⭐⭐⭐⭐⭐'],
    ['11 out of 10'],
    ['101%'],
  ])('%p lies outside', (cell) => {
    expect(read(cell).cause).toBe('out-of-range');
  });
});

it('a number in a column of tiers is a tier', () => {
  const tiers: ColumnScale = { kind: 'said', scale: 'tiers' };
  const levels = [1, 2, '3', 4].map((cell) => readFit(cell, DEFAULT_SETTINGS, tiers).level);
  expect(levels).toEqual(['a', 'b', 'c', 'd']);
  expect(readFit(5, DEFAULT_SETTINGS, tiers).reason).toBe(
    '“5” lies outside the fit scale, which goes from tier 1 to tier 4.',
  );
});

it('the settings say what a column does not', () => {
  expect(readFit(4, settingsWith({ fitScale: '1-5' })).strength).toBe(0.75);
});

describe('anything else can not be read', () => {
  it.each<[Cell]>([
    ['A good one'],
    ['AB'],
    ['tier 5'],
    ['maybe'],
    ['A12'],
    ['B2B'],
    ['12/13'], // a day without its year
    ['4/0'],
    ['A?'],
    ['A - on hold'],
    ['B/C'],
    ['High - not any more'],
    ['On hold'], // it says nothing of the fit
    ['Expired'],
    ['To do'],
    ['$85'], // an amount that strayed into the column
    ['85k'],
    [new Date(0)],
    [new Date(Number.NaN)],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('%p', (cell) => {
    expect(read(cell)).toMatchObject({ state: 'unreadable', cause: 'not-understood' });
  });

  it('nor can an error of the sheet', () => {
    expect(read('#DIV/0!')).toMatchObject({
      state: 'unreadable',
      cause: 'sheet-error',
      reason: 'The fit cell shows #DIV/0!.',
    });
  });

  it('and the reason says so', () => {
    expect(read('maybe').reason).toBe("“maybe” can't be read as a fit.");
    expect(read('$85').reason).toBe("“$85” can't be read as a fit.");
    expect(read('').reason).toBe('No fit is filled in.');
    expect(read('Not a fit').reason).toBe('No fit: “Not a fit”.');
  });

  it('a cell that is still loading is no word, even where the settings list "loading"', () => {
    const parsed = parseSettings([['Fit: C', 'C, loading']]);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
    expect(readFit('loading', parsed.settings)).toMatchObject({ level: 'c' });
    expect(readFit('Loading...', parsed.settings)).toMatchObject({
      state: 'unreadable',
      cause: 'sheet-error',
    });
  });

  it('while a blank cell, or no column, is missing', () => {
    for (const cell of ['', '-', 'tbd', undefined]) {
      expect(read(cell)).toMatchObject({ state: 'missing', cause: 'blank', strength: 0 });
    }
  });
});

describe('the bar is the settings’ to move', () => {
  it.each<[Cell, number, string]>([
    ['C', 0.5, 'clear'],
    ['D', 0.2, 'clear'],
    ['B', 0.76, 'short'],
    ['A', 1, 'clear'],
    ['Not a fit', 0.01, 'short'], // a plain no never clears
    [0, 0.01, 'short'],
  ])('%p at a bar of %p is %s', (cell, fitBar, state) => {
    expect(readFit(cell, settingsWith({ fitBar })).state).toBe(state);
  });

  it.each<[Cell, string]>([
    ['B', "B isn't a good enough fit."],
    ['c', "C isn't a good enough fit."],
    ['A', 'A is a good enough fit.'],
    ['85%', '“85%” is a good enough fit.'],
    ['Tier 3: later', "“Tier 3: later” isn't a good enough fit."],
    [true, "“TRUE” isn't a good enough fit."],
  ])('and %p is told in words, without a number that nobody typed: %p', (cell, reason) => {
    expect(readFit(cell, settingsWith({ fitBar: 0.8 })).reason).toBe(reason);
  });
});
