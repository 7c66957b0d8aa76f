// Motion: whether somebody will act, who and by when.
import type { Cell } from '../../../src/core/cells/cell';
import { readMotion } from '../../../src/core/qualification/motion';
import { AS_OF, daysBefore, termsWith } from './samples';

const TERMS = termsWith();
const read = (motion: Cell | undefined) => readMotion({ motion }, TERMS);

describe('a motion is read by its words, or is one of its own', () => {
  it.each<[Cell, string, string]>([
    ['Route to rep', 'route', 'Route to rep.'],
    ['Routed to rep (EMEA)', 'route', 'Route to rep.'],
    ['handoff', 'route', 'Route to rep.'],
    ['Partner introduction', 'introduction', 'Partner introduction.'],
    ['Intro via Sarah', 'introduction', 'Partner introduction.'],
    ['warm intro', 'introduction', 'Partner introduction.'],
    ['Co-sell', 'coSell', 'Co-sell.'],
    ['cosell call on Tuesday', 'coSell', 'Co-sell.'],
    ['CO SELL', 'coSell', 'Co-sell.'],
    ['Intro, then co-sell', 'introduction', 'Partner introduction.'], // what comes first
    ['yes', 'unspecified', "Motion of a type that isn't said."],
    [true, 'unspecified', "Motion of a type that isn't said."],
    ['Yes - intro', 'introduction', 'Partner introduction.'],
    ['Send a pigeon', 'other', '“Send a pigeon”.'],
    ['No time to lose', 'other', '“No time to lose”.'], // no punctuation behind "no"
    ['=HYPERLINK("x")', 'other', '“=HYPERLINK("x")”.'],
    ['紹介', 'other', '“紹介”.'],
  ])('%p is %s', (motion, type, reason) => {
    expect(read(motion)).toMatchObject({ state: 'clear', strength: 1, type, reason });
  });

  it.each<[Cell]>([
    ['no'],
    ['none'],
    ['false'],
    [false],
    ['No - not now'],
    ['no-go'],
    ['declined'],
    ['Declined: no budget'],
    ['Dropped, Q3'],
    ['No: intro refused'], // a motion that is named, and turned down
    ['Declined - co-sell'],
  ])('%p is no motion', (motion) => {
    expect(read(motion)).toMatchObject({ state: 'short', cause: 'declined', strength: 0 });
  });

  it.each<[Cell, string]>([
    ['No: intro refused', 'No motion: “No: intro refused”.'],
    ['Declined - co-sell', 'Given up: “Declined - co-sell”.'],
    ['', 'No motion is filled in.'],
    [5, "“5” can't be read as a motion."],
    ['#N/A', 'The motion cell shows #N/A.'],
  ])('%p is told: %s', (motion, reason) => {
    expect(read(motion).reason).toBe(reason);
  });

  it.each<[Cell | undefined]>([
    [''],
    ['-'],
    ['tbd'],
    ['?'],
    [undefined],
  ])('%p is missing', (motion) => {
    expect(read(motion)).toMatchObject({ state: 'missing', cause: 'blank' });
  });

  it.each<[Cell, string]>([
    [5, 'not-understood'],
    ['5', 'not-understood'],
    ['3/4/2026', 'not-understood'],
    [new Date(0), 'not-understood'],
    ['!!', 'not-understood'],
    ['#N/A', 'sheet-error'],
  ])('%p can not be read', (motion, cause) => {
    expect(read(motion)).toMatchObject({ state: 'unreadable', cause });
  });
});

describe('its strength is the share of type, owner and due date that is filled', () => {
  const due = '2026-07-31';
  it.each<[string, object, number]>([
    ['type alone, no other columns', {}, 1],
    ['owner', { owner: 'Sam' }, 1],
    ['owner and due date', { owner: 'Sam', due }, 1],
    ['owner, due date blank', { owner: 'Sam', due: '' }, 2 / 3],
    ['due date', { due }, 1],
    ['due date blank, no owner column', { due: '' }, 1 / 2],
    ['due date nobody knows', { due: 'tbd' }, 1 / 2],
  ])('%s', (_, cells, strength) => {
    const reading = readMotion({ motion: 'Co-sell', ...cells }, TERMS);
    expect(reading).toMatchObject({ state: 'clear', cause: 'good' });
    expect(reading.strength).toBeCloseTo(strength, 12);
  });

  it.each<[string, object, string]>([
    ['all', { owner: ' Sam  Lee ', due }, 'Co-sell, owner Sam Lee, due 31 July 2026.'],
    ['no due date', { owner: 'Sam', due: '' }, 'Co-sell, owner Sam.'],
    ['no owner column', { due }, 'Co-sell, due 31 July 2026.'],
  ])('which the reason tells: %s', (_, cells, reason) => {
    expect(readMotion({ motion: 'Co-sell', ...cells }, TERMS).reason).toBe(reason);
  });
});

describe('a motion needs an owner wherever there is a column for one', () => {
  it.each<[Cell]>([[''], ['-'], ['tbd'], ['unknown'], [false]])('%p is none', (owner) => {
    expect(readMotion({ motion: 'Co-sell', owner }, TERMS)).toMatchObject({
      state: 'short',
      cause: 'no-owner',
      strength: 1 / 2,
      reason: 'Co-sell has no owner.',
    });
  });

  it('an owner that shows an error is not known', () => {
    expect(readMotion({ motion: 'Co-sell', owner: '#N/A' }, TERMS)).toMatchObject({
      state: 'unreadable',
      cause: 'sheet-error',
      reason: 'The owner cell shows #N/A.',
    });
  });

  it('being done does not make up for it, nor being overdue hide it', () => {
    const cells = { motion: 'Co-sell', owner: '', due: daysBefore(100) };
    expect(readMotion(cells, TERMS).cause).toBe('no-owner');
    expect(readMotion({ ...cells, motionStatus: 'done' }, TERMS).cause).toBe('no-owner');
  });

  it('a motion that was declined needs none', () => {
    expect(readMotion({ motion: 'no', owner: '#N/A', due: 'x' }, TERMS).cause).toBe('declined');
  });
});

describe('a motion is overdue more than 7 days past its due date', () => {
  it.each([
    [-30, 'clear'],
    [0, 'clear'],
    [7, 'clear'],
    [8, 'short'],
    [400, 'short'],
  ])('%p days past, it is %s', (days, state) => {
    const reading = readMotion({ motion: 'Co-sell', owner: 'Sam', due: daysBefore(days) }, TERMS);
    expect(reading).toMatchObject({
      state,
      cause: state === 'clear' ? 'good' : 'overdue',
      strength: 1,
      due: AS_OF - days,
    });
  });

  it('and says since when', () => {
    const cells = { motion: 'Co-sell', due: '2026-06-20' };
    expect(readMotion(cells, TERMS).reason).toBe(
      'Overdue: it was due on 20 June 2026, 10 days ago.',
    );
  });

  it('by as many days as the settings say', () => {
    const cells = { motion: 'Co-sell', due: daysBefore(1) };
    expect(readMotion(cells, termsWith({ overdueDays: 0 })).cause).toBe('overdue');
    expect(readMotion(cells, termsWith({ overdueDays: 1 })).cause).toBe('good');
  });

  it.each<[Cell, boolean]>([
    ['Done', true],
    ['completed - 3 June', true],
    [true, true],
    ['open', false],
    [false, false], // an unticked "done" is no declined motion
    ['', false],
    ['no', false],
    ['Not done', false],
  ])('a status of %p: done is %p', (motionStatus, done) => {
    const cells = { motion: 'Co-sell', owner: 'Sam', due: daysBefore(100), motionStatus };
    expect(readMotion(cells, TERMS)).toMatchObject({ done, state: done ? 'clear' : 'short' });
  });

  it('a status of declined or dropped ends the motion', () => {
    expect(readMotion({ motion: 'Co-sell', motionStatus: 'Declined' }, TERMS)).toMatchObject({
      state: 'short',
      cause: 'declined',
      type: 'coSell',
      reason: 'Co-sell, given up: “Declined”.',
    });
  });

  it('holds no due date where none is filled in', () => {
    expect(readMotion({ motion: 'Co-sell', due: '' }, TERMS)).not.toHaveProperty('due');
    expect(readMotion({ motion: 'Co-sell' }, TERMS)).not.toHaveProperty('due');
  });

  it('is not judged without an as-of date', () => {
    const cells = { motion: 'Co-sell', due: '2019-01-01' };
    expect(readMotion(cells, { ...TERMS, asOf: undefined }).state).toBe('clear');
  });

  it.each<[Cell, string]>([
    ['next week', 'unreadable-date'],
    [true, 'unreadable-date'],
    ['#VALUE!', 'sheet-error'],
  ])('a due date of %p can not be judged', (due, cause) => {
    expect(readMotion({ motion: 'Co-sell', due }, TERMS)).toMatchObject({
      state: 'unreadable',
      cause,
    });
  });

  it.each<[Cell, string]>([
    ['next week', "The due date “next week” can't be read as a date."],
    ['#VALUE!', 'The due date cell shows #VALUE!.'],
  ])('a due date of %p is told: %s', (due, reason) => {
    expect(readMotion({ motion: 'Co-sell', due }, TERMS).reason).toBe(reason);
  });
});
