// Which step of an introduction a text's words stand for.
import { isAsked } from './doubt';

/** The steps of an introduction, in their order; an answer is either of the two in the middle. */
export type IntroductionStep = 'asked' | 'agreed' | 'declined' | 'made' | 'met';

/** The furthest first: `Asked and introduced` is one that was made. */
const SAYS: readonly (readonly [IntroductionStep, RegExp])[] = [
  ['met', /\bmet\b|\bmeeting (?:held|done|took place)\b/],
  ['made', /\b(?:made|introduced|connected)\b/],
  ['agreed', /\b(?:agreed|accepted|approved)\b/],
  ['asked', /\b(?:asked|requested|submitted|sent|pending|waiting|replied)\b/],
];
/** Beside `closed` and `won`, which say that the motion is over rather than what came of it. */
const DONE = /\b(?:done|completed?|finished)\b/;
/** What is still to come hasn't happened: `to be introduced`, `will be made in May`. */
const TO_COME = /\b(?:to be|will|would|should|can|could|may be|soon)\b/;

/** Whether a folded text says that a thing is over and done: `Completed`. */
export const saysDone = (folded: string): boolean => DONE.test(folded);

/**
 * The step that a folded text says was taken: `intro made` is made, `submitted` is asked.
 *
 * The edges: what is still to come, and what is asked (`introduced?`), says none; a reply alone may
 * have been either answer, so that only the asking is known.
 */
export const stepSaid = (folded: string): IntroductionStep | undefined =>
  isAsked(folded) || TO_COME.test(folded)
    ? undefined
    : SAYS.find(([, words]) => words.test(folded))?.[0];
