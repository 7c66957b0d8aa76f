// The cheapest next action for a row, in one sentence.

import type { Cell } from '../cells/cell';
import { excerpt, saysSomething } from '../cells/text';
import { formatDay } from '../day-text';
import { afterColon } from '../language/after-colon';
import { say } from '../language/say';
import { WORD_FIELDS, type WordField } from '../settings/meanings';
import { cellWord } from './cell-word';
import { componentWord } from './component-word';
import { motionName } from './motion';
import type { OverlapRow } from './overlap-row';
import type { Cause, Component } from './reading';
import { COMPONENT_READERS, type Readings } from './readings';
import type { Terms } from './terms';
import { isWordToExplain } from './unread-word';

/** Cheapest first: fit costs a look, warmth a conversation, a motion somebody's time. */
const ORDER: readonly Component[] = ['overlap', 'fit', 'warmth', 'motion'];

const firstUnclear = (readings: Readings): Component | undefined => {
  for (const name of ORDER) if (readings[name].state !== 'clear') return name;
  return undefined;
};

/** What a sentence is about. */
interface Subject {
  readonly account: string;
  readonly partner: string;
  readonly row: OverlapRow;
  readonly readings: Readings;
  /** What the row is judged by, where its readings were taken in silence. */
  readonly quiet: Terms | undefined;
}

/** Why a component has its state, in a sentence. */
const reasonOf = (component: Component, { row, readings, quiet }: Subject): string =>
  (quiet ? COMPONENT_READERS[component](row, quiet) : readings[component]).reason;

const motionOf = ({ row, readings }: Subject): string =>
  motionName(readings.motion.type ?? 'unspecified', row.motion ?? '');

/** The account and the partner, as the places of a sentence. */
type Pair = Readonly<Record<'account' | 'partner', string>>;

const pairOf = ({ account, partner }: Subject): Pair => ({ account, partner });

const overlapStep = (cause: Cause, subject: Subject): string | undefined => {
  const pair = pairOf(subject);
  switch (cause) {
    case 'blank':
      return say(
        'Find out whether {account} is a customer, opportunity or prospect of {partner}.',
        pair,
      );
    case 'former':
      return say(
        'Ask {partner} whether anything is still open at {account}, a former overlap.',
        pair,
      );
    case 'denied':
      return say('Leave {account} for now, since {partner} has no overlap there.', pair);
    case 'type-not-accepted':
      return say('Wait until {account} is a customer or an open opportunity of {partner}.', pair);
    default:
      return undefined;
  }
};

const fitStep = (cause: Cause, subject: Subject): string | undefined => {
  const pair = pairOf(subject);
  switch (cause) {
    case 'blank':
      return say('Rate the fit of {account} before asking {partner} for anything.', pair);
    case 'too-low':
    case 'denied':
      return say(
        "Leave {account} for now, since it isn't a fit, whatever {partner} can do there.",
        pair,
      );
    default:
      return undefined;
  }
};

const warmthStep = (cause: Cause, subject: Subject): string | undefined => {
  const pair = pairOf(subject);
  const { lastTouch } = subject.readings.warmth;
  switch (cause) {
    case 'blank':
      return say(
        'Ask {partner} how well they know {account}, and when they last spoke with them.',
        pair,
      );
    case 'too-low':
      return say(
        "Ask {partner} who knows {account} better, since this contact isn't warm enough.",
        pair,
      );
    case 'denied':
      return say(
        'Look for another partner who knows {account}, since {partner} knows nobody there.',
        pair,
      );
    case 'unwilling':
    case 'declined':
      return say(
        "Look for another partner who knows {account}, since {partner} won't introduce us.",
        pair,
      );
    case 'ended':
      return say(
        'Look for another partner who knows {account}, since that is over at {partner}.',
        pair,
      );
    case 'asleep':
      return say('Ask {partner} when they can take up the contact with {account} again.', pair);
    case 'not-begun':
      return say(
        'Ask {partner} how well they know {account}, since nobody has asked them yet.',
        pair,
      );
    case 'stale':
      return lastTouch === undefined
        ? say('Ask {partner} whether they are still in touch with {account}.', pair)
        : say(
            'Ask {partner} whether they are still in touch with {account}, since the last touch was on {day}.',
            { ...pair, day: formatDay(lastTouch) },
          );
    case 'undated':
      return say(
        'Ask {partner} when they last spoke with {account}, and fill in the last touch.',
        pair,
      );
    default:
      return undefined;
  }
};

/** `Co-sell for Acme with Globex`. */
const shared = (subject: Subject): string =>
  say('{motion} for {account} with {partner}', { motion: motionOf(subject), ...pairOf(subject) });

/** With who does it and by when, as far as that is filled in: `..., owned by Sam Lee, due 14 March 2026`. */
const planned = (what: string, { readings }: Subject): string => {
  const { due, owner } = readings.motion;
  const owned =
    owner === undefined ? what : say('{what}, owned by {owner}', { what, owner: excerpt(owner) });
  return due === undefined ? owned : say('{what}, due {day}', { what: owned, day: formatDay(due) });
};

const motionStep = (cause: Cause, subject: Subject): string | undefined => {
  const pair = pairOf(subject);
  switch (cause) {
    case 'blank':
      return say(
        'Choose a motion for {account}: route to rep, introduction by {partner} or co-sell.',
        pair,
      );
    case 'denied':
    case 'declined':
      return say(
        "Choose another motion for {account} with {partner}, since this one won't happen.",
        pair,
      );
    case 'ended':
      return say(
        'Choose another motion for {account} with {partner}, since this one has ended.',
        pair,
      );
    case 'asleep':
      return say(
        'Take up the motion for {account} with {partner} again, or choose another one.',
        pair,
      );
    case 'not-begun':
      return say(
        'Begin the motion for {account} with {partner}, or choose one that somebody will act on.',
        pair,
      );
    case 'no-answer':
      return say('Ask {partner} once more about {account}, or choose another way. {reason}', {
        ...pair,
        reason: reasonOf('motion', subject),
      });
    case 'no-owner':
      return say('Name an owner: {what}.', { what: shared(subject) });
    case 'overdue':
      return say('Carry out or reschedule what is overdue: {what}.', {
        what: planned(shared(subject), subject),
      });
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

/** The cells whose words the user can explain once. */
const isExplained = (field: keyof OverlapRow): field is WordField =>
  WORD_FIELDS.some((known) => known === field);

/** Of a number that nothing says the scale of. */
const unsaidScale = (component: Component, account: string, cell: Cell): string => {
  const values = { account, text: excerpt(cell) };
  return component === 'fit'
    ? say(
        "Say in the sidebar's Setup whether the fit “{text}” of {account} is out of 5, of 10 or of 100.",
        values,
      )
    : say(
        "Say in the sidebar's Setup whether the warmth “{text}” of {account} is out of 5, of 10 or of 100.",
        values,
      );
};

/**
 * What can't be read is put right first, and the reading says what it is: a word may be explained
 * once for all rows, a number's scale said once for its column.
 */
const correction = (component: Component, subject: Subject): string => {
  const { row, readings, account } = subject;
  const { cause, about = component } = readings[component];
  const cell = row[about] ?? '';
  if (cause === 'scale-unsaid') return unsaidScale(component, account, cell);
  if (cause === 'not-understood' && isExplained(about) && isWordToExplain(cell, about)) {
    return say(
      "Correct the {column} of {account} at {partner}, or say what “{text}” means under Words in the sidebar's Setup.",
      { ...pairOf(subject), column: cellWord(about), text: excerpt(cell) },
    );
  }
  return say('Correct the {column} of {account} at {partner}: {reason}', {
    ...pairOf(subject),
    column: componentWord(component),
    reason: afterColon(reasonOf(component, subject)),
  });
};

/** Of an EQL: to go ahead, to wait for whom it hangs on, or to tell the partner what came of it. */
const goAhead = (subject: Subject): string => {
  const { account, partner, readings } = subject;
  const { done, standing } = readings.motion;
  const isOpen = !done && standing?.state !== 'agreed' && standing?.state !== 'asked';
  if (isOpen) return say('Go ahead: {what}.', { what: planned(shared(subject), subject) });
  const motion = say('{motion} for {account}', { motion: motionOf(subject), account });
  const what = planned(motion, subject);
  if (done) {
    return say('Tell {partner} what came of it, now that it is done: {what}.', { partner, what });
  }
  if (standing?.state === 'agreed') {
    return say('Have the introduction made, as {partner} has agreed: {what}.', { partner, what });
  }
  const chaseOn = standing?.chaseOn;
  return chaseOn === undefined
    ? say('Wait for the answer of {partner}: {what}.', { partner, what })
    : say('Wait for the answer of {partner}, and chase from {day} on: {what}.', {
        ...{ partner, what },
        day: formatDay(chaseOn),
      });
};

/**
 * The next step of a row that has something filled in: for the first of overlap, fit, warmth and
 * motion that isn't clear, else what its motion is, who owns it and when it is due. An introduction
 * that was asked for says whose answer it waits for, and from when to chase.
 *
 * A blank or broken name becomes "this account" or "the partner"; text from cells is cut where it
 * runs on, and never begins the sentence, so that the step never becomes a formula.
 *
 * Readings that were taken in silence have no reason: with the terms of the row, `quiet`, one that the
 * step quotes is worked out anew.
 */
export function nextStep(row: OverlapRow, readings: Readings, quiet?: Terms): string {
  const account = saysSomething(row.account)
    ? excerpt(row.account)
    : say('this account // at it, of it, with it');
  const partner = saysSomething(row.partner)
    ? excerpt(row.partner)
    : say('the partner // at it, of it, with it');
  const subject = { account, partner, row, readings, quiet };
  const component = firstUnclear(readings);
  if (component === undefined) return goAhead(subject);
  return STEPS[component](readings[component].cause, subject) ?? correction(component, subject);
}
