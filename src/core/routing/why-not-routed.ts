// Whether a row waits for somebody to own it: an EQL or a candidate that nobody owns or has turned down.
import { excerpt } from '../cells/text';
import { say } from '../language/say';
import { introductionStanding } from '../qualification/introduction-standing';
import { readStatus } from '../qualification/motion-status';
import type { OverlapRow } from '../qualification/overlap-row';
import { namesOwner } from '../qualification/owner';
import type { Qualification } from '../qualification/qualification';
import { TURNED_DOWN } from '../qualification/reading';
import type { Terms } from '../qualification/terms';

/** What is said of a blank motion: by its status, or by the introduction's days. */
function saidOfBlank(row: OverlapRow, terms: Terms): string {
  const status = readStatus(row, 'motionStatus', terms.settings);
  if (typeof status === 'object' && TURNED_DOWN.indexOf(status.cause) >= 0) return status.reason;
  const { state } = introductionStanding(row, terms);
  if (state === 'declined') return say('The partner declined.');
  return state === 'ended' ? say('Its introduction is over.') : '';
}

/**
 * Why no owner is proposed for a row, in a sentence; '' for one that waits for an owner: an EQL or a
 * candidate that nobody owns. The edges: whatever was refused, has ended, rests or is done waits for
 * nobody, and nor does a row whose partner won't introduce us; a request that has merely expired does,
 * as it is a candidate again.
 */
export function whyNotRouted(
  row: OverlapRow,
  { status, readings }: Qualification,
  terms: Terms,
): string {
  if (namesOwner(row.owner, terms.settings)) {
    return say('{owner} owns it already.', { owner: excerpt(row.owner) });
  }
  if (status !== 'EQL' && status !== 'Candidate') {
    return status === ''
      ? say('Nothing is filled in.')
      : say('It is no candidate: {status}.', { status });
  }
  const { motion, warmth } = readings;
  if (TURNED_DOWN.indexOf(motion.cause) >= 0) return motion.reason;
  if (warmth.cause === 'unwilling') return warmth.reason;
  if (motion.done) return say('Its motion is done.');
  return motion.state === 'missing' ? saidOfBlank(row, terms) : '';
}
