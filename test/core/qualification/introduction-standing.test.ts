// How far an introduction has come, and what that makes of its row.
import type { Cell } from '../../../src/core/cells/cell';
import {
  introductionStanding,
  standingText,
} from '../../../src/core/qualification/introduction-standing';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import { AS_OF, dayOf, settingsWith, termsWith } from './samples';

const ASKED = '2026-03-03'; // a Tuesday

const on = (date: number) => dayOf(2026, 3, date);
const says = (row: OverlapRow, asOf: number | undefined = on(4), changes = {}): string => {
  const terms = { ...termsWith(changes), asOf };
  return standingText(introductionStanding(row, terms), asOf);
};

describe('an introduction that was asked for', () => {
  it.each([
    [3, 'Asked on 3 March 2026, chase from 6 March 2026.'],
    [5, 'Asked on 3 March 2026, chase from 6 March 2026.'],
    [6, 'Asked on 3 March 2026. No answer yet: chase it now.'],
    [17, 'Asked on 3 March 2026. No answer yet: chase it now.'],
    [18, 'Asked on 3 March 2026, and no answer since: ask once more, or elsewhere.'],
  ])('on %i March: %s', (date, text) => {
    expect(says({ introductionRequested: ASKED }, on(date))).toBe(text);
  });

  it('is chased and given up by the settings’ days', () => {
    const row = { introductionRequested: ASKED };
    const changes = { introductionChaseDays: 5, introductionEndDays: 7 };
    expect(says(row, on(4), changes)).toBe('Asked on 3 March 2026, chase from 10 March 2026.');
    expect(says(row, on(11), changes)).toMatch(/no answer since/);
  });

  it('never expires where no day is known to judge at', () => {
    const { state } = introductionStanding(
      { introductionRequested: '2020-01-01' },
      { ...termsWith(), asOf: undefined },
    );
    expect(state).toBe('asked');
  });
});

describe('the newest of its days counts', () => {
  it.each<[string, OverlapRow, string]>([
    ['nothing', {}, ''],
    ['blank cells', { introductionRequested: '', introductionAgreed: '' }, ''],
    [
      'agreed',
      { introductionRequested: ASKED, introductionAgreed: '2026-03-04' },
      'Agreed on 4 March 2026.',
    ],
    [
      'made, on the day of the request',
      { introductionRequested: ASKED, introductionMade: ASKED },
      'Introduced on 3 March 2026.',
    ],
    ['met', { introductionMade: ASKED, introductionMet: '2026-03-04' }, 'Met on 4 March 2026.'],
    [
      'declined',
      { introductionRequested: ASKED, introductionDeclined: ASKED },
      'Declined on 3 March 2026.',
    ],
    [
      'asked again after a no',
      { introductionRequested: '2026-03-04', introductionDeclined: ASKED },
      'Asked on 4 March 2026, chase from 9 March 2026.',
    ],
    [
      'a meeting that is still to come',
      { introductionMade: ASKED, introductionMet: '2026-03-20' },
      'Introduced on 3 March 2026.',
    ],
    [
      'a tick, which says no day',
      { introductionRequested: ASKED, introductionMade: true },
      'Introduced.',
    ],
    ['a word that is no day', { introductionAgreed: 'soon' }, ''],
  ])('%s', (_, row, text) => {
    expect(says(row)).toBe(text);
  });
});

describe('what the status or the motion says counts as well', () => {
  it.each<[Cell, Cell, string]>([
    ['Requested', '', 'asked'],
    ['Pending', '', 'asked'],
    ['Accepted', '', 'agreed'],
    ['Introduced', '', 'made'],
    ['Declined', '', 'declined'],
    ['No reply', '', 'ended'],
    ['On hold', '', 'ended'],
    ['Not asked', '', 'none'],
    ['', 'Intro made', 'made'],
    ['', 'Partner introduction', 'asked'],
  ])('“%s” in the status, “%s” in the motion: %s', (introductionStatus, motion, state) => {
    const introductionRequested = motion === '' ? '' : ASKED;
    const row = { introductionRequested, introductionStatus, motion };
    expect(introductionStanding(row, termsWith({}, on(4))).state).toBe(state);
  });
});

describe('what becomes of the row', () => {
  const row: OverlapRow = {
    account: 'Acme',
    partner: 'Globex',
    overlap: 'Customer',
    warmth: 'Warm',
    fit: 'A',
    motion: 'Partner introduction',
    owner: 'Sam Lee',
    introductionRequested: ASKED,
  };
  const judged = (changes: OverlapRow, date: number) =>
    assess({ ...row, ...changes }, settingsWith({}), on(date));

  it('asked for and waiting it is an EQL; without an answer in 14 days, a candidate again', () => {
    expect(judged({}, 17).status).toBe('EQL');
    const { status, missing, readings, nextStep } = judged({}, 18);
    expect([status, missing]).toEqual(['Candidate', ['motion']]);
    expect(readings.motion.cause).toBe('no-answer');
    expect(readings.motion.reason).toBe(
      'No answer since 3 March 2026, when the partner was asked.',
    );
    expect(nextStep).toBe(
      'Ask Globex once more about Acme, or choose another way. No answer since 3 March 2026, when the partner was asked.',
    );
  });

  it.each<[string, OverlapRow, string, string]>([
    ['it was agreed to', { introductionAgreed: '2026-03-05' }, 'EQL', 'good'],
    ['it was made', { introductionMade: '2026-03-05', due: '2026-03-06' }, 'EQL', 'good'],
    ['it was declined', { introductionDeclined: '2026-03-05' }, 'Candidate', 'declined'],
    ['the motion says that it was made', { motion: 'Intro made' }, 'EQL', 'good'],
    ['its status says that it is done', { motionStatus: 'Done' }, 'EQL', 'good'],
    ['the motion is another one', { motion: 'Co-sell' }, 'EQL', 'good'],
    ['nobody owns it', { owner: '' }, 'Candidate', 'no-answer'],
  ])('weeks later, where %s', (_, changes, status, cause) => {
    const after = judged(changes, 31);
    expect([after.status, after.readings.motion.cause]).toEqual([status, cause]);
  });

  it('what was made is to be told to the partner', () => {
    expect(judged({ introductionMade: '2026-03-05' }, 31).nextStep).toMatch(
      /^Tell Globex what came of it, now that it is done: Partner introduction for Acme/,
    );
  });

  it('is the same at whatever day, where nobody was asked', () => {
    const asked = { ...row, introductionRequested: undefined };
    expect(assess(asked, settingsWith({}), AS_OF).status).toBe('EQL');
  });
});
