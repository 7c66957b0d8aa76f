// Which faults are tried at which calls of a job, from the calls that an undisturbed run makes.
import type { FaultHook } from '../../host/node';
import type { Job } from '../jobs/job';
import type { Fault, FaultKind } from './fault';
import { editsFor } from './outside-edits';

type ServiceCall = Parameters<FaultHook>[0];

/** A call of the undisturbed run. */
export interface MadeCall {
  readonly at: number;
  readonly name: string;
  readonly kind: ServiceCall['kind'];
  /** Whether writes were waiting when it came: then, late writes make a difference. */
  readonly writesWaiting: boolean;
}

/** Notes the calls of a run. */
export class CallLog {
  readonly calls: MadeCall[] = [];
  private waiting = false;

  readonly hook: FaultHook = ({ name, kind }, at) => {
    this.calls.push({ at, name, kind, writesWaiting: this.waiting });
    if (kind === 'write') this.waiting = true;
    if (kind === 'read' || kind === 'flush') this.waiting = false;
    return undefined;
  };
}

/** Beyond so many calls, faults are tried at an even sample of them. */
export const MOST_CALLS = 150;
/** A call that is merely slow matters only between the steps of a job. */
const SLOW_CALLS = 6;

/** An even sample, the first and the last among it. */
export function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_item, index) => items[Math.round(index * step)] as Item);
}

/** How many calls of a job faults are tried at. */
export const callsTried = (job: Job, calls: number): number =>
  Math.min(calls, job.faultsAt ?? MOST_CALLS);

const at = (kind: FaultKind, calls: readonly MadeCall[]): Fault[] =>
  calls.map((call) => ({ kind, at: call.at, call: call.name }));

/** Who only prepares a range or a rule doesn't see what others do meanwhile. */
const reaches = ({ kind }: MadeCall): boolean => kind !== 'other';

/**
 * With writes landing at once. A call fails at every call in turn. A cut leaves the same spreadsheet
 * wherever it falls between two changes, since nothing runs after it: so there is one after each change.
 * What others do comes before each call that reaches the spreadsheet.
 */
export function faultsOf(job: Job, calls: readonly MadeCall[]): readonly Fault[] {
  const some = (wanted: readonly MadeCall[]): readonly MadeCall[] =>
    evenly(wanted, callsTried(job, wanted.length));
  const afterChange = calls.filter(({ at: number }) => number === 1 || changes(calls[number - 2]));
  const locks = calls.filter(({ name }) => name === 'Lock.tryLock');
  const writes = calls.filter(({ kind }) => kind === 'write');
  return [
    ...at('the call fails', some(calls)),
    ...at('the run is cut off', some(afterChange)),
    ...at('the call takes five minutes', evenly(calls, SLOW_CALLS)),
    ...at('the lock is taken', [...calls.slice(0, 1), ...locks]),
    ...at('the cells are protected', [...calls.slice(0, 1), ...some(writes)]),
    ...editFaults(job, some(calls).filter(reaches)),
  ];
}

const changes = (call: MadeCall | undefined): boolean =>
  call !== undefined && (call.kind === 'write' || /\.(set|put|delete)/.test(call.name));

function editFaults(job: Job, calls: readonly MadeCall[]): readonly Fault[] {
  return editsFor(job).flatMap((edit) =>
    at('another user edits', calls).map((fault) => ({ ...fault, edit })),
  );
}

/**
 * With writes landing late: what happens while writes wait, since nothing else differs. What a cut then
 * leaves is among what it leaves with early writes. Each edit is tried at some of the calls, in turn.
 */
export function lateFaultsOf(job: Job, calls: readonly MadeCall[]): readonly Fault[] {
  const waiting = calls.filter((call) => call.writesWaiting && reaches(call));
  const tried = evenly(waiting, callsTried(job, waiting.length));
  const edits = editsFor(job);
  return [
    ...at('the call fails', tried),
    ...at('the cells are protected', tried),
    ...at('another user edits', tried).flatMap((fault, index) => {
      const edit = edits[index % edits.length];
      return edit ? [{ ...fault, edit }] : [];
    }),
  ];
}
