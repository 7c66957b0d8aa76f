// All faults of one job, tried and counted; with writes that land at once, and with writes that land late.
import type { WriteMode } from '../../../host/bridge';
import { JOBS } from '../jobs';
import type { Job } from '../jobs/job';
import { makeReady, openJob, type Ready, runJob } from '../jobs/run-job';
import { FAULTS, type Fault, type FaultKind } from './fault';
import { CallLog, faultsOf, lateFaultsOf, type MadeCall, shareOf } from './fault-list';
import { ENDINGS, type Ending, Trials } from './trial';

export interface Broken {
  readonly fault: string;
  readonly why: string;
}

export type Tally = Readonly<Record<FaultKind, Readonly<Record<Ending, number>>>>;

export interface JobReport {
  readonly job: string;
  readonly calls: number;
  readonly tally: Tally;
  readonly broken: readonly Broken[];
  readonly seconds: number;
}

/** Which faults to try: all, or those of a kind, or those at a call. */
export interface Choice {
  /** Of each kind so many at most. */
  readonly most?: number;
  /** So many in all at most, some of each kind. */
  readonly share?: number;
  readonly kind?: string;
  readonly at?: number;
}

function emptyTally(): Record<FaultKind, Record<Ending, number>> {
  const endings = () =>
    Object.fromEntries(ENDINGS.map((ending) => [ending, 0])) as Record<Ending, number>;
  return Object.fromEntries(FAULTS.map((kind) => [kind, endings()])) as Record<
    FaultKind,
    Record<Ending, number>
  >;
}

export function jobNamed(name: string): Job {
  const found = JOBS.find((job) => job.name === name);
  if (!found) throw new Error(`No job is called "${name}".`);
  return found;
}

/** The calls that a run makes when nothing goes wrong. */
function undisturbedCalls(ready: Ready): readonly MadeCall[] {
  const log = new CallLog();
  const reply = runJob(ready, openJob(ready, { beforeCall: log.hook }));
  if (reply.state === 'done' || reply.state === 'working') return log.calls;
  throw new Error(`${ready.job.name} fails without any fault: ${reply.said}`);
}

const isChosen =
  ({ kind = '', at }: Choice) =>
  (fault: Fault): boolean =>
    `${fault.kind} ${fault.edit?.name ?? ''}`.includes(kind) &&
    (at === undefined || fault.at === at);

export function describeFault({ kind, at, call, edit }: Fault, writes: WriteMode): string {
  const what = edit ? `another user ${edit.name}` : kind;
  const mode = writes === 'deferred' ? ', writes landing late' : '';
  return `${what}, at call ${at}, ${call}${mode}`;
}

/** The engine leaves work for later; until it is done, no workbook's memory is freed. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

export async function reportOf(job: Job, choice: Choice = {}): Promise<JobReport> {
  const started = performance.now();
  const { most = Number.POSITIVE_INFINITY, share = Number.POSITIVE_INFINITY } = choice;
  const ready = makeReady(job);
  const calls = undisturbedCalls(ready);
  const trials = new Trials(ready);
  const tally = emptyTally();
  const broken: Broken[] = [];
  const early = faultsOf(job, calls, most).map(
    (fault) => ({ fault, writes: 'immediate' }) as const,
  );
  const late = lateFaultsOf(job, calls, most).map(
    (fault) => ({ fault, writes: 'deferred' }) as const,
  );
  const chosen = [...early, ...late].filter(({ fault }) => isChosen(choice)(fault));
  for (const { fault, writes } of shareOf(chosen, share, JOBS.indexOf(job))) {
    const { ending, why } = trials.run(fault, writes);
    tally[fault.kind][ending] += 1;
    if (why !== undefined) broken.push({ fault: describeFault(fault, writes), why });
    await breathe();
  }
  const why = trials.lateAlone();
  if (why !== undefined) broken.push({ fault: 'nothing but that writes land late', why });
  const seconds = (performance.now() - started) / 1000;
  return { job: job.name, calls: calls.length, tally, broken, seconds };
}
