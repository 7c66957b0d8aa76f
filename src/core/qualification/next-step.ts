// The cheapest next action for a row, in one sentence.

import { excerpt, nameOr } from '../cells/text';
import { englishDay } from '../day-text';
import { WORD_FIELDS, type WordField } from '../settings/meanings';
import { motionName } from './motion';
import type { OverlapRow } from './overlap-row';
import type { Cause, Component } from './reading';
import type { Readings } from './readings';
import { isWordToExplain } from './unread-word';

/** Cheapest first: fit costs a look, warmth a conversation, a motion somebody's time. */
const ORDER: readonly Component[] = ['overlap', 'fit', 'warmth', 'motion'];

/** What a sentence is about. */
interface Subject {
  readonly account: string;
  readonly partner: string;
  readonly row: OverlapRow;
  readonly readings: Readings;
}

const motionOf = ({ row, readings }: Subject): string =>
  motionName(readings.motion.type ?? 'unspecified', row.motion ?? '');

/** `, owned by Sam Lee, due 14 March 2026`: what is filled in of the two. */
const ownerAndDue = ({ readings }: Subject): string => {
  const { due, owner } = readings.motion;
  const owned = owner === undefined ? '' : `, owned by ${excerpt(owner)}`;
  return due === undefined ? owned : `${owned}, due ${englishDay(due)}`;
};

const overlapStep = (cause: Cause, { account, partner }: Subject): string | undefined => {
  switch (cause) {
    case 'blank':
      return `Find out whether ${account} is a customer, opportunity or prospect of ${partner}.`;
    case 'former':
      return `Ask ${partner} whether anything is still open at ${account}, a former overlap.`;
    case 'denied':
      return `Leave ${account} for now, since ${partner} has no overlap there.`;
    case 'type-not-accepted':
      return `Wait until ${account} is a customer or an open opportunity of ${partner}.`;
    default:
      return undefined;
  }
};

const fitStep = (cause: Cause, { account, partner }: Subject): string | undefined => {
  switch (cause) {
    case 'blank':
      return `Rate the fit of ${account} before asking ${partner} for anything.`;
    case 'too-low':
    case 'denied':
      return `Leave ${account} for now, since it isn't a fit, whatever ${partner} can do there.`;
    default:
      return undefined;
  }
};

const warmthStep = (cause: Cause, { account, partner, readings }: Subject): string | undefined => {
  const { lastTouch } = readings.warmth;
  switch (cause) {
    case 'blank':
      return `Ask ${partner} how well they know ${account}, and when they last spoke with them.`;
    case 'too-low':
      return `Ask ${partner} who knows ${account} better, since this contact isn't warm enough.`;
    case 'denied':
      return `Look for another partner who knows ${account}, since ${partner} knows nobody there.`;
    case 'unwilling':
    case 'declined':
      return `Look for another partner who knows ${account}, since ${partner} won't introduce us.`;
    case 'ended':
      return `Look for another partner who knows ${account}, since that is over at ${partner}.`;
    case 'asleep':
      return `Ask ${partner} when they can take up the contact with ${account} again.`;
    case 'not-begun':
      return `Ask ${partner} how well they know ${account}, since nobody has asked them yet.`;
    case 'stale': {
      const since =
        lastTouch === undefined ? '' : `, since the last touch was on ${englishDay(lastTouch)}`;
      return `Ask ${partner} whether they are still in touch with ${account}${since}.`;
    }
    case 'undated':
      return `Ask ${partner} when they last spoke with ${account}, and fill in the last touch.`;
    default:
      return undefined;
  }
};

const motionStep = (cause: Cause, subject: Subject): string | undefined => {
  const { account, partner, readings } = subject;
  const motion = `${motionOf(subject)} for ${account} with ${partner}`;
  switch (cause) {
    case 'blank':
      return `Choose a motion for ${account}: route to rep, introduction by ${partner} or co-sell.`;
    case 'denied':
    case 'declined':
      return `Choose another motion for ${account} with ${partner}, since this one won't happen.`;
    case 'ended':
      return `Choose another motion for ${account} with ${partner}, since this one has ended.`;
    case 'asleep':
      return `Take up the motion for ${account} with ${partner} again, or choose another one.`;
    case 'not-begun':
      return `Begin the motion for ${account} with ${partner}, or choose one that somebody will act on.`;
    case 'no-answer':
      return `Ask ${partner} once more about ${account}, or choose another way. ${readings.motion.reason}`;
    case 'no-owner':
      return `Name an owner: ${motion}.`;
    case 'overdue':
      return `Carry out or reschedule what is overdue: ${motion}${ownerAndDue(subject)}.`;
    default:
      return undefined;
  }
};

const STEPS: Readonly<Record<Component, (cause: Cause, subject: Subject) => string | undefined>> = {
  overlap: overlapStep,
  warmth: warmthStep,
  fit: fitStep,
  motion: motionStep,
};

/** The cells whose words the user can explain once, as they are called in a sentence. */
const EXPLAINED: Readonly<Record<WordField, string>> = {
  overlap: 'overlap',
  warmth: 'warmth',
  willing: 'will introduce',
  fit: 'fit',
  motion: 'motion',
  motionStatus: 'motion status',
  introductionStatus: 'introduction status',
};

const isExplained = (field: keyof OverlapRow): field is WordField =>
  WORD_FIELDS.some((known) => known === field);

/**
 * What can't be read is put right first, and the reading says what it is: a word may be explained
 * once for all rows, a number's scale said once for its column.
 */
const correction = (component: Component, { account, partner, row, readings }: Subject): string => {
  const { reason, cause, about = component } = readings[component];
  const cell = row[about];
  if (cause === 'scale-unsaid') {
    const written = `the ${about} “${excerpt(cell ?? '')}” of ${account}`;
    return `Say in the sidebar's Setup whether ${written} is out of 5, of 10 or of 100.`;
  }
  if (cause === 'not-understood' && isExplained(about) && isWordToExplain(cell, about)) {
    const meaning = `say what “${excerpt(cell ?? '')}” means under Words in the sidebar's Setup`;
    return `Correct the ${EXPLAINED[about]} of ${account} at ${partner}, or ${meaning}.`;
  }
  const clause = reason.charAt(0).toLowerCase() + reason.slice(1);
  return `Correct the ${component} of ${account} at ${partner}: ${clause}`;
};

/** Of an EQL: to go ahead, to wait for whom it hangs on, or to tell the partner what came of it. */
const goAhead = (subject: Subject): string => {
  const { account, partner, readings } = subject;
  const { done, standing } = readings.motion;
  const what = `${motionOf(subject)} for ${account}`;
  const told = (action: string): string => `${action}: ${what}${ownerAndDue(subject)}.`;
  if (done) return told(`Tell ${partner} what came of it, now that it is done`);
  if (standing?.state === 'agreed') {
    return told(`Have the introduction made, as ${partner} has agreed`);
  }
  if (standing?.state === 'asked') {
    const { chaseOn } = standing;
    const chase = chaseOn === undefined ? '' : `, and chase from ${englishDay(chaseOn)} on`;
    return told(`Wait for the answer of ${partner}${chase}`);
  }
  return `Go ahead: ${what} with ${partner}${ownerAndDue(subject)}.`;
};

/**
 * The next step of a row that has something filled in: for the first of overlap, fit, warmth and
 * motion that isn't clear, else what its motion is, who owns it and when it is due. An introduction
 * that was asked for says whose answer it waits for, and from when to chase.
 *
 * A blank or broken name becomes "this account" or "the partner"; text from cells is cut where it
 * runs on, and never begins the sentence, so that the step never becomes a formula.
 */
export function nextStep(row: OverlapRow, readings: Readings): string {
  const account = nameOr(row.account, 'this account');
  const partner = nameOr(row.partner, 'the partner');
  const subject = { account, partner, row, readings };
  const component = ORDER.find((name) => readings[name].state !== 'clear');
  if (component === undefined) return goAhead(subject);
  return STEPS[component](readings[component].cause, subject) ?? correction(component, subject);
}
