// Four readings put together: status, score and what is missing.
import type { Cell } from '../../../src/core/cells/cell';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import type { ColumnTerms } from '../../../src/core/qualification/terms';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, daysBefore, settingsWith } from './samples';

const judge = (overlap: Cell, warmth: Cell, fit: Cell, motion: Cell, more: OverlapRow = {}) =>
  assess({ overlap, warmth, fit, motion, ...more }, DEFAULT_SETTINGS, AS_OF);

describe('the worked examples', () => {
  it.each<[Cell, Cell, Cell, Cell, string, number, string]>([
    ['Customer', 'Warm', 'A', 'Partner introduction', 'EQL', 98, ''],
    ['Customer', '', 'A', '', 'Candidate', 50, 'warmth, motion'],
    ['Customer', 'Cold', 'A', 'Co-sell', 'Candidate', 73, 'warmth'],
    ['Customer', 'Hot', 'A', 'Co-sell', 'EQL', 100, ''],
    ['Prospect', 60, 70, 'yes', 'EQL', 92, ''], // the least that qualifies: 12.7 points
    ['Prospect', '', '', '', 'Candidate', 22, 'warmth, fit, motion'],
  ])('%p, %p, %p, %p: %s, %p', (overlap, warmth, fit, motion, status, score, missing) => {
    const assessment = judge(overlap, warmth, fit, motion);
    expect(assessment).toMatchObject({ status, score });
    expect(assessment.missing.join(', ')).toBe(missing);
  });
});

describe('the first status that holds', () => {
  it.each<[string, [Cell, Cell, Cell, Cell], string, number | '', string]>([
    ['nothing filled in', ['', '', '', ''], '', '', ''],
    ['nothing but dashes', ['-', 'n/a', 'tbd', '?'], '', '', ''],
    ['an overlap that can not be read', ['???!', 'Hot', 'A', 'Intro'], 'Check data', 75, 'overlap'],
    [
      'the same, with a poor fit',
      ['#N/A', '', 'D', ''],
      'Check data',
      0,
      'overlap, warmth, fit, motion',
    ],
    ['no overlap', ['no', 'Hot', 'A', 'Intro'], 'No overlap', 0, 'overlap'],
    ['a blank overlap', ['', 'Hot', 'A', 'Intro'], 'No overlap', 0, 'overlap'],
    [
      'no overlap and a broken fit',
      ['no', '', '#N/A', ''],
      'No overlap',
      0,
      'overlap, warmth, fit, motion',
    ],
    ['a former overlap', ['Churned', 'Hot', 'A', 'Intro'], 'No overlap', 0, 'overlap'],
    ['a short fit', ['Customer', 'Hot', 'C', 'Intro'], 'Poor fit', 75, 'fit'],
    [
      'a short fit and a broken warmth',
      ['Customer', '#N/A', 'C', 'Intro'],
      'Poor fit',
      48,
      'warmth, fit',
    ],
    ['a broken warmth', ['Customer', '#N/A', 'A', 'Intro'], 'Check data', 73, 'warmth'],
    ['a broken fit', ['Customer', 'Hot', 120, 'Intro'], 'Check data', 75, 'fit'],
    ['a broken motion', ['Customer', 'Hot', 'A', 5], 'Check data', 77, 'motion'],
    ['a blank fit', ['Customer', 'Hot', '', 'Intro'], 'Candidate', 75, 'fit'],
    ['a short warmth', ['Customer', 'Cold', 'A', 'Intro'], 'Candidate', 73, 'warmth'],
    ['no motion', ['Customer', 'Hot', 'A', 'no'], 'Candidate', 77, 'motion'],
    ['a blank motion', ['Customer', 'Hot', 'A', ''], 'Candidate', 77, 'motion'],
  ])('%s', (_, [overlap, warmth, fit, motion], status, score, missing) => {
    const assessment = judge(overlap, warmth, fit, motion);
    expect(assessment).toMatchObject({ status, score });
    expect(assessment.missing.join(', ')).toBe(missing);
  });

  it('is stale, undated, unwilling, ownerless or overdue a candidate', () => {
    const rows: OverlapRow[] = [
      { lastTouch: daysBefore(181) },
      { lastTouch: '' },
      { willing: 'no' },
      { owner: '' },
      { due: daysBefore(8) },
    ];
    for (const more of rows) {
      expect(judge('Customer', 'Hot', 'A', 'Intro', more).status).toBe('Candidate');
    }
    const fine = { lastTouch: daysBefore(180), willing: 'yes', owner: 'Sam', due: daysBefore(7) };
    expect(judge('Customer', 'Hot', 'A', 'Intro', fine).status).toBe('EQL');
  });
});

describe('an empty row is told from one that says little', () => {
  it('a row without any column is empty', () => {
    expect(assess({}, DEFAULT_SETTINGS, AS_OF)).toMatchObject({
      status: '',
      score: '',
      missing: [],
      nextStep: '',
    });
  });

  it.each<[string, OverlapRow, string]>([
    ['an account alone', { account: 'Acme', overlap: '' }, 'No overlap'],
    ['an owner alone', { account: '', owner: 'Sam' }, 'No overlap'],
    ['an unticked overlap, where no account could stand', { overlap: false }, 'No overlap'],
    ['an unticked overlap of an account', { account: 'Acme', overlap: false }, 'No overlap'],
    ['a ticked overlap without an account', { account: '', overlap: true }, 'Candidate'],
    ['unticked boxes copied down beyond the data', { account: '', overlap: false, fit: false }, ''],
  ])('%s', (_, row, status) => {
    expect(assess(row, DEFAULT_SETTINGS, AS_OF).status).toBe(status);
  });
});

describe('the score is rounded down without losing a whole point', () => {
  it.each<[Cell, Cell, Cell, OverlapRow, number]>([
    ['Customer', 60, 76, {}, 96], // 16 by hand, 15.999999999999998 in floating point
    ['Customer', 60, 75.9, {}, 95],
    ['Customer', 65, 89, { owner: 'Sam', due: '' }, 96], // 16 again, with a motion of 2/3
  ])('%p, %p, %p, %p: %p', (overlap, warmth, fit, more, score) => {
    expect(judge(overlap, warmth, fit, 'Intro', more).score).toBe(score);
  });

  it('three components stay below 80 however little the fourth weighs', () => {
    const weights = { overlap: 100, warmth: 1e-12, fit: 100, motion: 100 };
    const settings = settingsWith({ weights });
    const row = { overlap: 'Customer', warmth: '', fit: 'A', motion: 'Intro' };
    expect(assess(row, settings, AS_OF)).toMatchObject({ status: 'Candidate', score: 79 });
    expect(assess({ ...row, warmth: 'Hot' }, settings, AS_OF).score).toBe(100);
  });

  it('weights count by their shares, whatever they sum to', () => {
    const weights = { overlap: 25, warmth: 35, fit: 25, motion: 15 };
    const row = { overlap: 'Customer', warmth: 'Warm', fit: 'A', motion: 'Intro' };
    expect(assess(row, settingsWith({ weights }), AS_OF).score).toBe(98);
  });
});

describe('dates are judged at the as-of date', () => {
  const row = {
    overlap: 'Customer',
    warmth: 'Hot',
    lastTouch: '2026-01-01',
    fit: 'A',
    motion: 'Intro',
  };

  it('the one given, else the settings’, else not at all', () => {
    const settings = settingsWith({ asOf: AS_OF + 60 });
    expect(assess(row, DEFAULT_SETTINGS, undefined).status).toBe('EQL');
    expect(assess(row, settings, undefined).readings.warmth.cause).toBe('stale');
    expect(assess(row, settings, AS_OF).status).toBe('EQL');
  });

  it('in the date order given, else the settings’', () => {
    const slashed = { ...row, lastTouch: '1/6/2026' };
    const europe = settingsWith({ dateOrder: 'day-month' });
    const ageOf = (settings = DEFAULT_SETTINGS, columns?: ColumnTerms) =>
      AS_OF - (assess(slashed, settings, AS_OF, columns).readings.warmth.lastTouch ?? 0);
    expect(ageOf()).toBe(175); // 6 January
    expect(ageOf(europe)).toBe(29); // 1 June
    expect(ageOf(europe, { dateOrder: 'month-day' })).toBe(175);
  });
});
