// Warmth: its level, whether it is current, and whether the partner is willing.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { ColumnScale, ScaleName } from '../../../src/core/qualification/scale';
import { freshness, readWarmth } from '../../../src/core/qualification/warmth';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/settings';
import { AS_OF, daysBefore, termsWith } from './samples';

const TERMS = termsWith();
const NO_DATE = { ...TERMS, asOf: undefined };
const read = (warmth: Cell | undefined) => readWarmth({ warmth }, TERMS);

describe('the level decides the strength, and the bar of 0.6 decides what clears', () => {
  it.each<[Cell, number, string]>([
    ['hot', 1, 'clear'],
    ['Strong', 1, 'clear'],
    ['champion', 1, 'clear'],
    ['WARM', 0.75, 'clear'],
    ['good', 0.75, 'clear'],
    ['high', 0.75, 'clear'],
    ['yes', 0.75, 'clear'],
    ['true', 0.75, 'clear'],
    [true, 0.75, 'clear'],
    ['lukewarm', 0.4, 'short'],
    ['neutral', 0.4, 'short'],
    ['medium', 0.4, 'short'],
    ['cool', 0.4, 'short'],
    ['aware', 0.4, 'short'],
    ['cold', 0.1, 'short'],
    ['weak', 0.1, 'short'],
    ['low', 0.1, 'short'],
    ['none', 0, 'short'],
    ['no', 0, 'short'],
    ['false', 0, 'short'],
    [false, 0, 'short'],
    ['Warm - met in March', 0.75, 'clear'],
    ['Hot!', 1, 'clear'],
    ['No, they left', 0, 'short'],
    ['Not warm', 0, 'short'],
    ['Very strong', 1, 'clear'],
    ['strong+', 1, 'clear'],
    ['Champion (CFO)', 1, 'clear'],
    ['close_personal', 1, 'clear'],
    ['Supporter', 0.75, 'clear'],
    ['Mobilizers', 0.75, 'clear'],
    ['Level: high', 0.75, 'clear'],
    ['✔', 0.75, 'clear'],
    ['x', 0.75, 'clear'],
    ['🔥 Hot', 1, 'clear'],
    ['needs_attention', 0.4, 'short'],
    ['Barely warm', 0.4, 'short'],
    ['At risk', 0.1, 'short'],
    ['Gatekeeper', 0.1, 'short'],
    ['Blocker', 0, 'short'],
    ['n', 0, 'short'],
    ['nobody', 0, 'short'],
    ['Without contact', 0, 'short'],
  ])('%p has a strength of %p and is %s', (warmth, strength, state) => {
    expect(read(warmth)).toMatchObject({ strength, state });
  });

  it.each<[Cell]>([
    ['Warm intro possible'], // no punctuation behind the word
    ['Warmish'],
    ['somewhat'],
    ['Connected but distant'],
    ['Weak or unproven'],
    ['Promising but incomplete'],
    ['X-ray'], // no tick
    ['🔥'],
    ['Not sure'], // it looks like a no, and says nothing
    ['$80'],
    [new Date(0)],
  ])('%p can not be read', (warmth) => {
    expect(read(warmth)).toMatchObject({ state: 'unreadable', cause: 'not-understood' });
  });

  it.each<[Cell | undefined]>([
    [''],
    ['-'],
    ['unknown'],
    [undefined],
  ])('%p is missing', (warmth) => {
    expect(read(warmth)).toMatchObject({ state: 'missing', cause: 'blank' });
  });

  it('an error of the sheet is named', () => {
    expect(read('#REF!')).toMatchObject({
      state: 'unreadable',
      cause: 'sheet-error',
      reason: 'The warmth cell shows #REF!.',
    });
  });
});

describe('a good word that the rest of its cell takes back can not be read', () => {
  it.each<[Cell]>([
    ['Good - not any more'],
    ['Warm, but left the company'],
    ['Champion (left in May)'],
    ['Warm - no answer since March'],
    ['Hot: ghosted'],
    ['Warm - on hold'],
    ['Warm?'],
    ['High/Low'],
    ['Warm - cold'],
    ['Yes, later'],
  ])('%p', (warmth) => {
    expect(read(warmth)).toMatchObject({ state: 'unreadable', cause: 'not-understood' });
  });

  it.each<[Cell, number]>([
    ['Warm - met in March', 0.75],
    ['Warm (planned dinner in May)', 0.75], // what hasn't begun takes nothing back
    ['Hot/Warm', 1], // either would do
    ['Cold - no answer', 0.1], // nothing good to take back
  ])('while %p stands', (warmth, strength) => {
    expect(read(warmth)).toMatchObject({ strength });
  });
});

describe('a relationship that is over says so, whatever stands beside it', () => {
  it.each<[Cell, string, string]>([
    ['Declined', 'declined', 'Refused: “Declined”.'],
    ['Ghosted', 'ended', 'Ended: “Ghosted”.'],
    ['no_response', 'ended', 'Ended: “no_response”.'],
    ['Dormant', 'asleep', 'Asleep: “Dormant”.'],
    ['Not contacted yet', 'not-begun', 'Not begun: “Not contacted yet”.'],
  ])('%p is short (%s)', (warmth, cause, reason) => {
    const cells = { warmth, lastTouch: '#N/A', willing: 'whatever' };
    expect(readWarmth(cells, TERMS)).toMatchObject({ state: 'short', strength: 0, cause, reason });
  });
});

describe('a number is read on the scale that is said', () => {
  const scaled = (warmth: Cell, warmthScale: ScaleName | '', column?: ColumnScale) =>
    readWarmth({ warmth }, { ...termsWith({ warmthScale }), scales: { warmth: column } });

  it.each<[ScaleName | '', Cell, number, string]>([
    ['', 60, 0.6, 'clear'],
    ['', 59, 0.59, 'short'],
    ['', 0.6, 0.6, 'clear'],
    ['', 1, 1, 'clear'], // a fraction, where nothing says more
    ['', '0,85', 0.85, 'clear'],
    ['0-100', 60, 0.6, 'clear'],
    ['0-100', 1, 0.01, 'short'], // no fraction, where the scale is said
    ['0-10', 6, 0.6, 'clear'],
    ['0-10', 5.9, 0.59, 'short'],
    ['0-10', 1, 0.1, 'short'],
    ['0-10', 10, 1, 'clear'],
    ['0-10', '85%', 0.85, 'clear'], // a percentage is out of 100 everywhere
    ['0-10', '0.5%', 0.005, 'short'],
    ['1-10', 1, 0, 'short'],
    ['1-10', 7, 6 / 9, 'clear'],
    ['0-5', 3, 0.6, 'clear'],
    ['0-5', '2,9', 0.58, 'short'],
    ['1-5', 4, 0.75, 'clear'],
    ['1-5', 3, 0.5, 'short'],
    ['1-5', '4/5', 0.8, 'clear'], // the cell says it itself
    ['1-5', 'Level 5', 1, 'clear'],
    ['tiers', 1, 1, 'clear'], // tiers count down, as the words do
    ['tiers', 2, 0.75, 'clear'],
    ['tiers', 3, 0.4, 'short'],
    ['tiers', 4, 0.1, 'short'],
  ])('by the setting %p, %p has a strength of %p and is %s', (scale, warmth, strength, state) => {
    const reading = scaled(warmth, scale);
    expect(reading.strength).toBeCloseTo(strength, 9);
    expect(reading.state).toBe(state);
  });

  it.each<[ScaleName | '', Cell]>([
    ['', 101],
    ['', -1],
    ['0-10', 11],
    ['0-10', '101%'],
    ['0-5', 5.1],
    ['0-5', '-1'],
    ['1-5', 0],
    ['tiers', 5],
    ['tiers', 1.5],
    ['', '6/5'],
  ])('by the setting %p, %p lies outside', (scale, warmth) => {
    expect(scaled(warmth, scale)).toMatchObject({
      state: 'unreadable',
      cause: 'out-of-range',
      about: 'warmth',
    });
  });

  it('the column goes before the settings, and the cell before both', () => {
    const five: ColumnScale = { kind: 'said', scale: { least: 1, top: 5 } };
    expect(scaled(4, '0-10', five).strength).toBe(0.75);
    expect(scaled('4/5', '0-10', five).strength).toBe(0.8);
    expect(scaled(4, '0-5', { kind: 'computed' }).strength).toBe(0.8);
    expect(scaled(4, '0-5', { kind: 'unsaid' }).strength).toBe(0.8);
  });

  it('a column whose scale nobody says is not read at all', () => {
    expect(scaled(4, '', { kind: 'unsaid' })).toMatchObject({
      state: 'unreadable',
      cause: 'scale-unsaid',
      reason: 'Nothing says what “4” is out of.',
    });
    expect(scaled(1, '', { kind: 'unsaid' }).state).toBe('unreadable');
    expect(scaled('80%', '', { kind: 'unsaid' }).state).toBe('clear');
    expect(scaled('warm', '', { kind: 'unsaid' }).state).toBe('clear');
  });

  it('H, M and L are levels where their column is written so, and so are +, 0 and -', () => {
    const letters: ColumnScale = { kind: 'letters', signs: false };
    const signs: ColumnScale = { kind: 'letters', signs: true };
    expect(['H', 'M', 'l'].map((cell) => scaled(cell, '', letters).strength)).toEqual([
      0.75, 0.4, 0.1,
    ]);
    expect(['+', 0, '-'].map((cell) => scaled(cell, '', signs).strength)).toEqual([0.75, 0.4, 0.1]);
    expect(scaled('-', '', letters).state).toBe('missing');
    expect(scaled(5, '0-10', letters).state).toBe('unreadable');
    for (const cell of ['H', '+', 'M']) expect(scaled(cell, '').state).toBe('unreadable');
  });

  it('a lower bar lets lukewarm through, a plain no never', () => {
    expect(readWarmth({ warmth: 'lukewarm' }, termsWith({ warmthBar: 0.4 })).state).toBe('clear');
    expect(readWarmth({ warmth: 'none' }, termsWith({ warmthBar: 0.01 })).state).toBe('short');
  });
});

describe('warmth fades with the days since the last touch', () => {
  it.each([
    [0, 1],
    [30, 1],
    [31, 1 - 0.5 / 150],
    [105, 0.75],
    [179, 0.5 + 0.5 / 150],
    [180, 0.5],
    [181, 0.5],
  ])('after %p days %p of it is left', (age, left) => {
    expect(freshness(age, DEFAULT_SETTINGS)).toBeCloseTo(left, 12);
  });

  it.each([
    [0, 0.75, 'clear'],
    [30, 0.75, 'clear'],
    [105, 0.75 * 0.75, 'clear'], // below the bar of 0.6, which judges the level alone
    [180, 0.75 * 0.5, 'clear'],
    [181, 0.75 * 0.5, 'short'],
    [4000, 0.75 * 0.5, 'short'],
  ])('Warm, last touched %p days ago, has a strength of %p and is %s', (days, strength, state) => {
    const reading = readWarmth({ warmth: 'Warm', lastTouch: daysBefore(days) }, TERMS);
    expect(reading.strength).toBeCloseTo(strength, 12);
    expect(reading).toMatchObject({ state, lastTouch: AS_OF - days });
  });

  it.each([
    ['Warm', 1, 'Warm is warm enough, last touch on 29 June 2026.'],
    ['medium', 1, "Medium isn't warm enough."],
    ['Warm - met in March', 1, '“Warm - met in March” is warm enough, last touch on 29 June 2026.'],
    ['Warm', 181, 'Stale: the last touch was on 31 December 2025.'],
  ])('%p, last touched %p days ago, is told as %p', (warmth, days, reason) => {
    expect(readWarmth({ warmth, lastTouch: daysBefore(days) }, TERMS).reason).toBe(reason);
  });

  it('never makes warmth stronger as the days pass', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), (one, other) => {
        const [fresher, older] = [Math.min(one, other), Math.max(one, other)];
        expect(freshness(fresher, DEFAULT_SETTINGS)).toBeGreaterThanOrEqual(
          freshness(older, DEFAULT_SETTINGS),
        );
      }),
    );
  });

  it.each<[string, Cell, string]>([
    ['a date written as text', '2026-06-20', 'good'],
    ['a stale date written as text', '1/5/2025', 'stale'],
    ['a date to come', '2026-07-01', 'future-date'],
    ['the as-of date itself', '2026-06-30', 'good'],
    ['no date', '', 'undated'],
    ['a date that nobody knows', 'unknown', 'undated'],
    ['words', 'last spring', 'unreadable-date'],
    ['a ticked box', true, 'unreadable-date'],
    ['an invalid date', new Date(Number.NaN), 'unreadable-date'],
    ['an error of the sheet', '#N/A', 'sheet-error'],
  ])('%s (%p) is %s', (_, lastTouch, cause) => {
    expect(readWarmth({ warmth: 'Warm', lastTouch }, TERMS).cause).toBe(cause);
  });

  it.each<[string, string]>([
    ['stale', 'short'],
    ['undated', 'short'],
    ['future-date', 'unreadable'],
    ['unreadable-date', 'unreadable'],
    ['sheet-error', 'unreadable'],
  ])('%s makes it %s', (cause, state) => {
    const cells: Record<string, Cell> = {
      stale: '2025-01-05',
      undated: '',
      'future-date': '2026-07-01',
      'unreadable-date': 'spring',
      'sheet-error': '#N/A',
    };
    expect(readWarmth({ warmth: 'Hot', lastTouch: cells[cause] }, TERMS)).toMatchObject({
      state,
      cause,
    });
  });

  it.each<[Cell, string]>([
    ['', 'Undated: the last touch is blank.'],
    ['last spring', "The last touch “last spring” can't be read as a date."],
    ['#N/A', 'The last touch cell shows #N/A.'],
    ['2026-07-01', 'The last touch, 1 July 2026, lies after the as-of date.'],
  ])('a last touch of %p is told: %s', (lastTouch, reason) => {
    expect(readWarmth({ warmth: 'Hot', lastTouch }, TERMS).reason).toBe(reason);
  });

  it('says of a warmth that can not be read just that, whatever stands beside it', () => {
    for (const beside of [{ willing: 'no' }, { lastTouch: '' }, { lastTouch: '2020-01-01' }]) {
      expect(readWarmth({ warmth: 'somewhat', ...beside }, TERMS)).toEqual({
        state: 'unreadable',
        cause: 'not-understood',
        strength: 0,
        reason: "“somewhat” can't be read as a warmth.",
        about: 'warmth',
      });
    }
  });

  it('reads a slashed date in the order that the sheet uses', () => {
    const cells = { warmth: 'Warm', lastTouch: '5/6/2026' };
    expect(readWarmth(cells, TERMS).lastTouch).toBe(AS_OF - 55); // 6 May
    expect(readWarmth(cells, { ...TERMS, dateOrder: 'day-month' }).lastTouch).toBe(AS_OF - 25);
  });

  it('judges no age without an as-of date, but misses the date all the same', () => {
    expect(readWarmth({ warmth: 'Warm', lastTouch: '2019-01-01' }, NO_DATE)).toMatchObject({
      state: 'clear',
      strength: 0.75,
    });
    expect(readWarmth({ warmth: 'Warm', lastTouch: '2099-01-01' }, NO_DATE).state).toBe('clear');
    expect(readWarmth({ warmth: 'Warm', lastTouch: '' }, NO_DATE).cause).toBe('undated');
    expect(readWarmth({ warmth: 'Warm', lastTouch: 'x' }, NO_DATE).cause).toBe('unreadable-date');
  });

  it('keeps what was said of a cold relationship, whatever its date', () => {
    expect(readWarmth({ warmth: 'Cold', lastTouch: '' }, TERMS).cause).toBe('too-low');
    expect(readWarmth({ warmth: 'Cold', lastTouch: '2025-01-01' }, TERMS).cause).toBe('too-low');
    expect(readWarmth({ warmth: 'Cold', lastTouch: '#N/A' }, TERMS).state).toBe('unreadable');
    expect(readWarmth({ warmth: 'None', lastTouch: '#N/A' }, TERMS).cause).toBe('denied');
  });

  it('asks for no date beside a blank warmth', () => {
    expect(readWarmth({ warmth: '', lastTouch: '' }, TERMS).state).toBe('missing');
    expect(readWarmth({ warmth: '', lastTouch: '#N/A' }, TERMS).state).toBe('missing');
  });
});

describe('a partner who will not introduce us makes warmth short', () => {
  it.each<[Cell]>([
    ['no'],
    ['No - too early'],
    [false],
    ['Never'],
    ['won’t'],
    ['Declined'],
    ['N'],
    ['Rejected'],
    ['Passed'],
    ['not_introduced'],
    ['Not now'],
    ['On hold'],
    ['Yes, but later'],
    ['None of them would'],
    ['✗'],
  ])('%p', (willing) => {
    expect(readWarmth({ warmth: 'Hot', willing }, TERMS)).toMatchObject({
      state: 'short',
      cause: 'unwilling',
      strength: 1,
    });
  });

  it.each<[Cell | undefined]>([
    ['yes'],
    ['maybe'],
    ['Possibly'],
    ['Pending'],
    ['Asked'],
    ['Accepted'],
    ['intro made'],
    ['✓'],
    ['Yes, no problem'],
    [''],
    ['tbd'],
    [true],
    [undefined],
  ])('while %p changes nothing', (willing) => {
    expect(readWarmth({ warmth: 'Hot', willing }, TERMS).state).toBe('clear');
  });

  it('and the reason quotes the answer', () => {
    expect(readWarmth({ warmth: 'Hot', willing: 'No - too early' }, TERMS).reason).toBe(
      "The partner won't introduce us: “No - too early”.",
    );
  });

  it.each<[Cell]>([
    ['High'],
    ['ask Anna'],
    ['No problem'], // it looks like a no, and isn't one
    ['Yes?'],
    ['To ask'],
    [7],
    [new Date(0)],
  ])('an answer of %p is not known, so that warmth can not be read', (willing) => {
    expect(readWarmth({ warmth: 'Hot', willing }, TERMS)).toMatchObject({
      state: 'unreadable',
      cause: 'not-understood',
      about: 'willing',
    });
    expect(readWarmth({ warmth: '', willing }, TERMS).state).toBe('missing');
  });

  it('goes before a stale or a missing date', () => {
    const cells = { warmth: 'Hot', willing: 'no' };
    expect(readWarmth({ ...cells, lastTouch: '2025-01-01' }, TERMS).cause).toBe('unwilling');
    expect(readWarmth({ ...cells, lastTouch: '' }, TERMS).cause).toBe('unwilling');
    expect(readWarmth({ ...cells, lastTouch: '2027-01-01' }, TERMS).cause).toBe('future-date');
  });

  it('counts beside a blank warmth when it is said, not when a box is still unticked', () => {
    expect(readWarmth({ warmth: '', willing: 'no' }, TERMS)).toMatchObject({
      state: 'short',
      cause: 'unwilling',
      strength: 0,
    });
    expect(readWarmth({ warmth: '', willing: false }, TERMS).state).toBe('missing');
  });

  it('is not known where the cell shows an error', () => {
    expect(readWarmth({ warmth: 'Hot', willing: '#N/A' }, TERMS)).toMatchObject({
      state: 'unreadable',
      cause: 'sheet-error',
      reason: 'The will introduce cell shows #N/A.',
    });
  });
});

it('reads the words of the settings instead of its own', () => {
  const parsed = parseSettings([['Warmth: hot', 'heiß, ★★★']]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
  const terms = { ...TERMS, settings: parsed.settings };
  expect(readWarmth({ warmth: 'HEISS (Meier)' }, terms).strength).toBe(1);
  expect(readWarmth({ warmth: '★★★' }, terms).strength).toBe(1);
  expect(readWarmth({ warmth: 'hot' }, terms).state).toBe('unreadable');
});
