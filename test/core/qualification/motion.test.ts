// Motion: whether somebody will act, who and by when.
import type { Cell } from '../../../src/core/cells/cell';
import { readMotion } from '../../../src/core/qualification/motion';
import { parseSettings } from '../../../src/core/settings/settings';
import { AS_OF, daysBefore, termsWith } from './samples';

const TERMS = termsWith();
const read = (motion: Cell | undefined) => readMotion({ motion }, TERMS);

describe('a motion is read by its words', () => {
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
    ['✓', 'unspecified', "Motion of a type that isn't said."],
    ['Joint call', 'other', '“Joint call”.'],
    ['Referral Exchange', 'other', '“Referral Exchange”.'],
    ['Partner-Led', 'other', '“Partner-Led”.'],
    ['Co-Marketing', 'other', '“Co-Marketing”.'],
    ['Private offer via the marketplace', 'other', '“Private offer via the marketplace”.'],
    ['MEETING_SCHEDULED', 'unspecified', "Motion of a type that isn't said."],
    ['Engaged', 'unspecified', "Motion of a type that isn't said."],
    ['In motion', 'unspecified', "Motion of a type that isn't said."],
    ['Intro made', 'introduction', 'Partner introduction.'],
    ['Ask for a warm intro', 'introduction', 'Partner introduction.'],
    ['Passed to rep', 'route', 'Route to rep.'], // the longer phrase is no refusal
    ['Intro via N. Lee', 'introduction', 'Partner introduction.'], // nor is an initial a no
  ])('%p is %s', (motion, type, reason) => {
    expect(read(motion)).toMatchObject({ state: 'clear', strength: 1, type, reason });
  });

  it.each<[Cell, string]>([
    ['no', 'denied'],
    ['none', 'denied'],
    ['false', 'denied'],
    [false, 'denied'],
    ['N', 'denied'],
    ['no-go', 'denied'],
    ['No help needed', 'denied'],
    ['No warm path — cold outreach initiated', 'denied'],
    ['No time to lose', 'denied'],
    ['Intro not needed', 'denied'],
    ["Doesn't want an intro", 'denied'],
    ['declined', 'declined'],
    ['Declined: no budget', 'declined'],
    ['No: intro refused', 'declined'], // a motion that is named, and turned down
    ['Declined - co-sell', 'declined'],
    ['Rejected', 'declined'],
    ['Do not contact', 'declined'],
    ["Can't do the intro", 'declined'],
    ['Dropped, Q3', 'ended'],
    ['Ghosted', 'ended'],
    ['CLOSED_LOST', 'ended'],
    ['Intro requested, no reply', 'ended'],
    ['not_introduced', 'ended'],
    ['Paused', 'asleep'],
    ['No - not now', 'asleep'],
    ['Co-sell on hold', 'asleep'],
    ['Stalled', 'asleep'],
    ['Not started', 'not-begun'],
    ['Not yet asked', 'not-begun'],
    ['Draft', 'not-begun'],
    ['Research in progress', 'not-begun'],
    ['Intro to ask', 'not-begun'],
  ])('%p is no motion (%s)', (motion, cause) => {
    expect(read(motion)).toMatchObject({ state: 'short', cause, strength: 0 });
  });

  it.each<[Cell, string]>([
    ['No help needed', 'No motion: “No help needed”.'],
    ['Declined - co-sell', 'Refused: “Declined - co-sell”.'],
    ['Ghosted', 'Ended: “Ghosted”.'],
    ['Paused', 'On hold: “Paused”.'],
    ['Draft', 'Not begun: “Draft”.'],
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
    ['NULL'],
    ['-None-'],
    ['(blank)'],
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
    ['Send a pigeon', 'not-understood'],
    ['For Visibility Only', 'not-understood'],
    ['Action Required', 'not-understood'],
    ['Under review', 'not-understood'],
    ['Complete', 'not-understood'], // what is complete isn't said
    ['Won', 'not-understood'],
    ['Intro?', 'not-understood'],
    ['Not sure', 'not-understood'],
    ['=HYPERLINK("x")', 'not-understood'],
    ['소개', 'not-understood'],
    ['🔥', 'not-understood'],
    ['#N/A', 'sheet-error'],
  ])('%p can not be read', (motion, cause) => {
    expect(read(motion)).toMatchObject({ state: 'unreadable', cause });
  });
});

it('a motion in words of one’s own is one where the settings hold it', () => {
  const parsed = parseSettings([['Motion: ours', 'Send a pigeon, Not without cake, 소개']]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
  const terms = { ...TERMS, settings: parsed.settings };
  for (const motion of ['send a PIGEON on Monday', 'Not without cake', '소개']) {
    expect(readMotion({ motion }, terms)).toMatchObject({ state: 'clear', type: 'other' });
  }
  expect(readMotion({ motion: 'Send a pigeon, declined' }, terms).cause).toBe('declined');
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

  it.each<[Cell, string]>([
    ['None', 'Co-sell has no owner: “None”.'],
    ['null', 'Co-sell has no owner.'],
    ['Nobody', 'Co-sell has no owner: “Nobody”.'],
    ['No owner', 'Co-sell has no owner: “No owner”.'],
    ['No owner yet', 'Co-sell has no owner: “No owner yet”.'],
    ['unassigned', 'Co-sell has no owner: “unassigned”.'],
    ['Sam Lee (declined)', 'Co-sell has no owner: “Sam Lee (declined)”.'],
    ['x', 'Co-sell has no owner: “x”.'], // a tick names nobody
    [true, 'Co-sell has no owner.'],
  ])('nor is %p', (owner, reason) => {
    expect(readMotion({ motion: 'Co-sell', owner }, TERMS)).toMatchObject({
      state: 'short',
      cause: 'no-owner',
      reason,
    });
  });

  it.each<[Cell]>([['Sam Lee'], ['N. Owens'], ['Deniz Yes-Kaya'], [7]])('%p is one', (owner) => {
    const reading = readMotion({ motion: 'Co-sell', owner }, TERMS);
    expect(reading).toMatchObject({ state: 'clear', owner });
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
    expect(readMotion({ motion: 'no', owner: '#N/A', due: 'x' }, TERMS).cause).toBe('denied');
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
    expect(readMotion(cells, TERMS).reason).toBe('Overdue: it was due on 20 June 2026.');
  });

  it('by as many days as the settings say', () => {
    const cells = { motion: 'Co-sell', due: daysBefore(1) };
    expect(readMotion(cells, termsWith({ overdueDays: 0 })).cause).toBe('overdue');
    expect(readMotion(cells, termsWith({ overdueDays: 1 })).cause).toBe('good');
  });

  it.each<[Cell, boolean]>([
    ['Done', true],
    ['completed - 3 June', true],
    ['Won', true],
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

describe('a status that is refused, ended or asleep makes the motion short', () => {
  it.each<[Cell, string, string]>([
    ['Declined', 'declined', 'Refused: the motion status is “Declined”.'],
    ['Rejected', 'declined', 'Refused: the motion status is “Rejected”.'],
    ['Dropped', 'ended', 'Ended: the motion status is “Dropped”.'],
    ['Closed Lost', 'ended', 'Ended: the motion status is “Closed Lost”.'],
    ['Closed - lost', 'ended', 'Ended: the motion status is “Closed - lost”.'],
    ['Expired', 'ended', 'Ended: the motion status is “Expired”.'],
    ['Stalled', 'asleep', 'On hold: the motion status is “Stalled”.'],
    ['Not interested', 'denied', "It won't happen: the motion status is “Not interested”."],
  ])('%p (%s)', (motionStatus, cause, reason) => {
    expect(readMotion({ motion: 'Co-sell', motionStatus }, TERMS)).toMatchObject({
      state: 'short',
      cause,
      type: 'coSell',
      reason,
    });
    const introduced = { motion: 'Co-sell', introductionStatus: motionStatus };
    expect(readMotion(introduced, TERMS)).toMatchObject({ state: 'short', cause });
  });

  it('whichever of the two says so, and whatever the owner', () => {
    const cells = {
      motion: 'Intro',
      owner: '',
      motionStatus: 'what?',
      introductionStatus: 'Ghosted',
    };
    expect(readMotion(cells, TERMS)).toMatchObject({ state: 'short', cause: 'ended' });
  });

  it.each<[Cell]>([
    ['Not started'],
    ['Drafted'],
    ['Research in progress'],
    ['Not asked'],
    ['Intro requested'],
    ['Meeting scheduled'],
    ['Approved'],
    ['Open'],
    ['Pending'],
    ['tbd'],
    ['✓'],
  ])('%p leaves it to its owner and due date', (status) => {
    for (const field of ['motionStatus', 'introductionStatus']) {
      const cells = { motion: 'Co-sell', owner: 'Sam', [field]: status };
      expect(readMotion(cells, TERMS)).toMatchObject({ state: 'clear' });
      expect(readMotion({ ...cells, due: daysBefore(8) }, TERMS).cause).toBe('overdue');
    }
  });

  it.each<[Cell]>([
    ['whatever'],
    ['Qualified'],
    ['In review'], // it may end either way
    ['Follow-Up Due'],
    ['Pending submission'],
    ['Open?'],
    ['Not sure'],
    [50],
    [new Date(0)],
  ])('%p is a word that nobody knows, and clears nothing', (status) => {
    for (const field of ['motionStatus', 'introductionStatus'] as const) {
      const cells = { motion: 'Co-sell', owner: 'Sam', [field]: status };
      expect(readMotion(cells, TERMS)).toMatchObject({
        state: 'unreadable',
        cause: 'not-understood',
        about: field,
      });
    }
  });

  it('a bare no says of a motion that it is not done, of an introduction that there is none', () => {
    const cells = { motion: 'Intro', owner: 'Sam' };
    expect(readMotion({ ...cells, motionStatus: 'No' }, TERMS).state).toBe('clear');
    expect(readMotion({ ...cells, introductionStatus: 'No' }, TERMS).cause).toBe('denied');
    expect(readMotion({ ...cells, introductionStatus: false }, TERMS).state).toBe('clear');
  });
});
