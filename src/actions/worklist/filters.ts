// Which rows each filter of the worklist has.
import type { Day } from '../../core/cells/cell';
import { isBlankCell } from '../../core/cells/text';
import { endOfWeek } from '../../core/cells/week';
import type { WorklistFilter } from '../../rpc';
import type { Candidate } from './candidate';
import { isOwnedBy } from './owner-of';

/** All of them; each is counted. */
export const FILTERS: readonly WorklistFilter[] = [
  'all',
  'mine',
  'missing-warmth',
  'cold',
  'stale',
  'undated',
  'missing-motion',
  'no-next-step',
  'overdue',
  'due-this-week',
  'waiting',
  'check-data',
];

/** Not clear, and neither stale nor undated: too low, or refused. */
const isCold = ({ assessment }: Candidate): boolean => {
  const { state, cause } = assessment.readings.warmth;
  return state === 'short' && cause !== 'stale' && cause !== 'undated';
};

/** A motion that nobody has written a next step for. */
const lacksNextStep = ({ row, assessment }: Candidate): boolean =>
  assessment.readings.motion.state !== 'missing' && isBlankCell(row.row.nextStep ?? '');

/** Due by Sunday, or late by a few days, and not overdue yet. */
const isDueThisWeek = ({ due, isOverdue }: Candidate, asOf: Day): boolean =>
  due !== undefined && !isOverdue && due <= endOfWeek(asOf);

/**
 * Whether a filter has a row. Candidates alone, but for what has to be done about EQLs as well until
 * their motion is done; who waits for a partner's answer, and data to check, whatever the row is.
 */
export function passes(
  candidate: Candidate,
  filter: WorklistFilter,
  { me, asOf }: { readonly me: string; readonly asOf: Day },
): boolean {
  const { status, readings } = candidate.assessment;
  const { warmth, motion } = readings;
  if (filter === 'check-data') return status === 'Check data';
  if (filter === 'waiting') return candidate.chaseOn !== undefined;
  if (status !== 'Candidate' && status !== 'EQL') return false;
  if (filter === 'no-next-step') return lacksNextStep(candidate);
  if (filter === 'due-this-week') return isDueThisWeek(candidate, asOf);
  if (status !== 'Candidate') return false;
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return isOwnedBy(candidate.row, me);
    case 'missing-warmth':
      return warmth.state === 'missing';
    case 'cold':
      return isCold(candidate);
    case 'stale':
      return candidate.isStale;
    case 'undated':
      return warmth.cause === 'undated';
    case 'missing-motion':
      return motion.state === 'missing';
    case 'overdue':
      return candidate.isOverdue;
  }
}
