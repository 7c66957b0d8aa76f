// Which faults are tried at which calls of a job, from the calls that an undisturbed run makes.
import type { FaultHook } from '../../../host/node';
import type { Job } from '../jobs/job';
import { FAULTS, type Fault, type FaultKind } from './fault';
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

/** Notes the calls of a run; those of the run before are forgotten. */
export class CallLog {
  readonly calls: MadeCall[] = [];
  private waiting = false;

  readonly hook: FaultHook = ({ name, kind }, at) => {
    if (at === 1) this.calls.length = 0;
    this.calls.push({ at, name, kind, writesWaiting: this.waiting });
    if (kind === 'write') this.waiting = true;
    if (kind === 'read' || kind === 'flush') this.waiting = false;
    return undefined;
  };
}

/** A call that is merely slow matters only between the steps of a job. */
const SLOW_CALLS = 6;

/**
 * So many items at most, evenly spread. A `shift` from 0 to 1 moves the choice, so that several lists of
 * the same calls don't all fall on the same ones.
 */
export function spread<Item>(items: readonly Item[], most: number, shift = 0): readonly Item[] {
  if (items.length <= most) return items;
  const step = items.length / most;
  const places = Array.from({ length: most }, (_place, index) =>
    Math.floor((index + shift) * step),
  );
  return places.flatMap((place) => items.slice(place, place + 1));
}

const at = (kind: FaultKind, calls: readonly MadeCall[]): Fault[] =>
  calls.map((call) => ({ kind, at: call.at, call: call.name }));

/** Who only prepares a range or a rule doesn't see what others do meanwhile. */
const reaches = ({ kind }: MadeCall): boolean => kind !== 'other';

/**
 * With writes landing at once. A call fails at every call in turn. A cut leaves the same spreadsheet
 * wherever it falls between two changes, since nothing runs after it: so there is one after each change.
 * What others do comes before each call that reaches the spreadsheet. Of each kind, `most` at most.
 */
export function faultsOf(job: Job, calls: readonly MadeCall[], most: number): readonly Fault[] {
  const afterChange = calls.filter(({ at: number }) => number === 1 || changes(calls[number - 2]));
  const locks = calls.filter(({ name }) => name === 'Lock.tryLock');
  const writes = calls.filter(({ kind }) => kind === 'write');
  return [
    ...at('the call fails', spread(calls, most)),
    ...at('the run is cut off', spread(afterChange, most)),
    ...at('the call takes five minutes', spread(calls, Math.min(SLOW_CALLS, most))),
    ...at('the lock is taken', [...calls.slice(0, 1), ...locks]),
    ...at('the cells are protected', [...calls.slice(0, 1), ...spread(writes, most)]),
    ...at('the tabs become tables', [...calls.slice(0, 1), ...spread(writes, most)]),
    ...at('a permission is missing', [...calls.slice(0, 1), ...spread(calls, most)]),
    ...editFaults(job, calls.filter(reaches), most),
  ];
}

const changes = (call: MadeCall | undefined): boolean =>
  call !== undefined && (call.kind === 'write' || /\.(set|put|delete)/.test(call.name));

function editFaults(job: Job, calls: readonly MadeCall[], most: number): readonly Fault[] {
  const edits = editsFor(job);
  return edits.flatMap((edit, index) =>
    at('another user edits', spread(calls, most, index / edits.length)).map((fault) => ({
      ...fault,
      edit,
    })),
  );
}

/**
 * With writes landing late: what happens while writes wait, since nothing else differs. What a cut then
 * leaves is among what it leaves with early writes. Each edit is tried at some of the calls, in turn.
 */
export function lateFaultsOf(job: Job, calls: readonly MadeCall[], most: number): readonly Fault[] {
  const waiting = spread(
    calls.filter((call) => call.writesWaiting && reaches(call)),
    most,
  );
  const edits = editsFor(job);
  return [
    ...at('the call fails', waiting),
    ...at('the cells are protected', waiting),
    ...at('another user edits', waiting).flatMap((fault, index) => {
      const edit = edits[index % edits.length];
      return edit ? [{ ...fault, edit }] : [];
    }),
  ];
}

/** Successive multiples of it, whole numbers left out, fall evenly between 0 and 1. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * So many of a job's faults at most: one of each kind, and others' edits for the rest, since there are
 * most ways for these. Where in the run they come, and whether writes land late by then, moves on with
 * the job's `turn`, so that all jobs together have faults of every kind everywhere.
 */
export function shareOf<Tried extends { readonly fault: Fault }>(
  faults: readonly Tried[],
  most: number,
  turn: number,
): readonly Tried[] {
  if (faults.length <= most) return faults;
  return FAULTS.flatMap((kind, index) => {
    const group = faults.filter(({ fault }) => fault.kind === kind);
    const number = kind === 'another user edits' ? most - FAULTS.length + 1 : 1;
    return spread(group, Math.max(1, number), ((turn * FAULTS.length + index) * GOLDEN) % 1);
  });
}
