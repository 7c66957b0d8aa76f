// The next step: the cheapest action, for the right partner and account.
import * as fc from 'fast-check';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import { AS_OF, anyRow, settingsWith } from './samples';

const SETTINGS = settingsWith({});
const EQL: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  lastTouch: '2026-06-20',
  willing: 'yes',
  fit: 'A',
  motion: 'Intro',
  owner: 'Sam Lee',
  due: '2026-07-31',
};

const stepOf = (changes: OverlapRow, settings = SETTINGS): string =>
  assess({ ...EQL, ...changes }, settings, AS_OF).nextStep;

describe('the step is for the first of overlap, fit, warmth and motion that is not clear', () => {
  it.each<[string, OverlapRow, string]>([
    [
      'everything is blank',
      { overlap: '', fit: '', warmth: '', motion: '' },
      'Find out whether Acme is a customer, opportunity or prospect of Globex.',
    ],
    [
      'fit and warmth are blank',
      { fit: '', warmth: '' },
      'Rate the fit of Acme before asking Globex for anything.',
    ],
    [
      'warmth and motion are blank',
      { warmth: '', motion: '' },
      'Ask Globex how well they know Acme, and when they last spoke with them.',
    ],
    [
      'motion is blank',
      { motion: '' },
      'Choose a motion for Acme: route to rep, introduction by Globex or co-sell.',
    ],
  ])('%s', (_, changes, step) => {
    expect(stepOf(changes)).toBe(step);
  });
});

describe('the step follows from what is wrong', () => {
  it.each<[string, OverlapRow, string]>([
    ['no overlap', { overlap: 'no' }, 'Leave Acme for now, since Globex has no overlap there.'],
    [
      'a former overlap',
      { overlap: 'Churned' },
      'Ask Globex whether anything is still open at Acme, a former overlap.',
    ],
    [
      'an overlap that says nothing',
      { overlap: 'EMEA' },
      "Correct the overlap of Acme at Globex, or say what “EMEA” means under Words in the sidebar's Setup.",
    ],
    [
      'an overlap that is a number',
      { overlap: 3 },
      "Correct the overlap of Acme at Globex, or say what “3” means under Words in the sidebar's Setup.",
    ],
    [
      'an answer that says nothing',
      { willing: 'High' },
      "Correct the will introduce of Acme at Globex, or say what “High” means under Words in the sidebar's Setup.",
    ],
    [
      'a status that says nothing',
      { motionStatus: 'Champ' },
      "Correct the motion status of Acme at Globex, or say what “Champ” means under Words in the sidebar's Setup.",
    ],
    [
      'a broken formula',
      { overlap: '#N/A' },
      'Correct the overlap of Acme at Globex: the overlap cell shows #N/A.',
    ],
    [
      'a low fit',
      { fit: 'C' },
      "Leave Acme for now, since it isn't a fit, whatever Globex can do there.",
    ],
    [
      'no fit',
      { fit: 'Not a fit' },
      "Leave Acme for now, since it isn't a fit, whatever Globex can do there.",
    ],
    [
      'a fit off its scale',
      { fit: 120 },
      'Correct the fit of Acme at Globex: “120” lies outside the fit scale, which goes from 0 to 100.',
    ],
    [
      'a cold relationship',
      { warmth: 'Cold' },
      "Ask Globex who knows Acme better, since this contact isn't warm enough.",
    ],
    [
      'no relationship',
      { warmth: 'none' },
      'Look for another partner who knows Acme, since Globex knows nobody there.',
    ],
    [
      'an unwilling partner',
      { willing: 'no' },
      "Look for another partner who knows Acme, since Globex won't introduce us.",
    ],
    [
      'a stale touch',
      { lastTouch: '2025-03-03' },
      'Ask Globex whether they are still in touch with Acme, since the last touch was on 3 March 2025.',
    ],
    [
      'no date of the last touch',
      { lastTouch: '' },
      'Ask Globex when they last spoke with Acme, and fill in the last touch.',
    ],
    [
      'a last touch to come',
      { lastTouch: '2026-07-01' },
      'Correct the warmth of Acme at Globex: the last touch, 1 July 2026, lies after the as-of date.',
    ],
    [
      'a motion that was declined',
      { motion: 'declined' },
      "Choose another motion for Acme with Globex, since this one won't happen.",
    ],
    [
      'a motion that has ended',
      { motion: 'Ghosted' },
      'Choose another motion for Acme with Globex, since this one has ended.',
    ],
    [
      'a motion that rests',
      { motionStatus: 'On hold' },
      'Take up the motion for Acme with Globex again, or choose another one.',
    ],
    [
      'a motion that nobody has begun',
      { motion: 'Not started' },
      'Begin the motion for Acme with Globex, or choose one that somebody will act on.',
    ],
    [
      'a relationship that rests',
      { warmth: 'Dormant' },
      'Ask Globex when they can take up the contact with Acme again.',
    ],
    [
      'a relationship that has ended',
      { warmth: 'Lost' },
      'Look for another partner who knows Acme, since that is over at Globex.',
    ],
    [
      'a relationship that nobody has asked about',
      { warmth: 'To ask' },
      'Ask Globex how well they know Acme, since nobody has asked them yet.',
    ],
    [
      'a motion without an owner',
      { owner: '' },
      'Name an owner: Partner introduction for Acme with Globex.',
    ],
    [
      'an overdue motion',
      { due: '2026-06-01' },
      'Carry out or reschedule what is overdue: Partner introduction for Acme with Globex, owned by Sam Lee, due 1 June 2026.',
    ],
    [
      'a due date that is none',
      { due: 'soon' },
      "Correct the motion of Acme at Globex: the due date “soon” can't be read as a date.",
    ],
  ])('%s', (_, changes, step) => {
    expect(stepOf(changes)).toBe(step);
  });

  it('numbers whose scale nobody says', () => {
    const scales = { fit: { kind: 'unsaid' } } as const;
    const columns = { dateOrder: 'month-day', scales } as const;
    expect(assess({ ...EQL, fit: 4 }, SETTINGS, AS_OF, columns).nextStep).toBe(
      "Say in the sidebar's Setup whether the fit “4” of Acme is out of 5, of 10 or of 100.",
    );
  });

  it('an overlap that the settings do not accept', () => {
    const strict = settingsWith({ acceptedOverlap: 'customer or open opportunity' });
    expect(stepOf({ overlap: 'Prospect' }, strict)).toBe(
      'Wait until Acme is a customer or an open opportunity of Globex.',
    );
  });
});

describe('the step of an EQL is its motion, its owner and its due date', () => {
  it.each<[string, OverlapRow, string]>([
    [
      'all filled in',
      {},
      'Go ahead: Partner introduction for Acme with Globex, owned by Sam Lee, due 31 July 2026.',
    ],
    [
      'no due date yet',
      { due: '' },
      'Go ahead: Partner introduction for Acme with Globex, owned by Sam Lee.',
    ],
    [
      'no such columns',
      { owner: undefined, due: undefined },
      'Go ahead: Partner introduction for Acme with Globex.',
    ],
    [
      'another motion that is known',
      { motion: '=joint call' },
      'Go ahead: “=joint call” for Acme with Globex, owned by Sam Lee, due 31 July 2026.',
    ],
    [
      'an introduction that was asked for waits for the answer',
      { introductionRequested: '2026-06-29' },
      'Wait for the answer of Globex, and chase from 2 July 2026 on: Partner introduction for Acme, owned by Sam Lee, due 31 July 2026.',
    ],
    [
      'one that was asked for on a day that nobody wrote down',
      { introductionRequested: 'yes', due: '' },
      'Wait for the answer of Globex: Partner introduction for Acme, owned by Sam Lee.',
    ],
    [
      'one that the partner has agreed to is to be made',
      { introductionRequested: '2026-06-22', introductionAgreed: '2026-06-25' },
      'Have the introduction made, as Globex has agreed: Partner introduction for Acme, owned by Sam Lee, due 31 July 2026.',
    ],
    [
      'a request beside another motion holds nothing up',
      { motion: 'Co-sell', introductionRequested: '2026-06-29' },
      'Go ahead: Co-sell for Acme with Globex, owned by Sam Lee, due 31 July 2026.',
    ],
    [
      'a motion that is done',
      { motionStatus: 'done' },
      'Tell Globex what came of it, now that it is done: Partner introduction for Acme, owned by Sam Lee, due 31 July 2026.',
    ],
  ])('%s', (_, changes, step) => {
    expect(stepOf(changes)).toBe(step);
  });
});

describe('names go in as plain text', () => {
  it.each<[string, OverlapRow, string]>([
    ['blank', { account: '', partner: '?' }, 'this account with the partner'],
    ['no columns', { account: undefined, partner: undefined }, 'this account with the partner'],
    ['errors', { account: '#N/A', partner: '#REF!' }, 'this account with the partner'],
    ['with line breaks', { account: ' Acme\nInc. ' }, 'Acme Inc. with Globex'],
    ['numbers', { account: 3, partner: 4 }, '3 with 4'],
    ['formulas', { account: '=1+1', partner: '@x' }, '=1+1 with @x'],
    ['long', { account: 'A'.repeat(80) }, `${'A'.repeat(59)}… with Globex`],
  ])('%s', (_, changes, names) => {
    expect(stepOf(changes)).toContain(`for ${names}`);
  });

  it('so that no row makes a step that begins as a formula, or runs on', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { nextStep, status } = assess(row, SETTINGS, AS_OF);
        expect(nextStep === '').toBe(status === '');
        expect(nextStep).toMatch(/^$|^[A-Z][a-z]+ [^\n]*\.$/);
        expect(nextStep.length).toBeLessThan(400);
      }),
      { numRuns: 1000 },
    );
  });
});
