// One job under one fault: run, look, run again, look again, and say how it ended. The states that are
// right are found by running the job undisturbed, before and after the same edit.
import type { WriteMode } from '../../../host/bridge';
import { quietly } from '../../../host/engine/quietly';
import type { Host } from '../../../host/node';
import { OVERLAPS } from '../jobs/books';
import type { Job } from '../jobs/job';
import { openJob, type Ready, type Reply, requestOf, runJob } from '../jobs/run-job';
import { type Fault, Injector } from './fault';
import { firstLoss, strayTab } from './kept-cells';
import type { OutsideEdit } from './outside-edits';
import { asCompared, type State, stateOf } from './state';

export const ENDINGS = [
  'as before',
  'complete',
  'unfinished, and the add-on says so',
  'unfinished, and Google says so',
  'broken',
] as const;

export type Ending = (typeof ENDINGS)[number];

export interface Verdict {
  readonly ending: Ending;
  /** For what is broken: what, in a sentence. */
  readonly why?: string;
}

/** The states that are right with an edit (or none) at any moment of the run, each worked out when asked for. */
interface Expected {
  readonly before: () => State;
  /** Complete: the edit before the run, or after it. */
  readonly complete: readonly (() => State)[];
  /** Run again: the same, with the job run once more. */
  readonly again: readonly (() => State)[];
  /** Whether the job can't be done after the edit, as with a tab that is gone. */
  readonly refuses: () => boolean;
}

/** An open workbook that faults can be injected into. */
interface Bench {
  readonly host: Host;
  readonly injector: Injector;
  readonly writes: WriteMode;
  changes: number;
}

type Step = OutsideEdit | 'run' | 'first part' | undefined;

interface Reached extends State {
  readonly reply: Reply | undefined;
}

/** Calls that keep something outside the cells. */
const STORES = /^(Properties|Cache)\.(set|put|delete|remove)/;

/** A value that is worked out once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** By what states are compared: cells of a table have their table's looks, so that only what they hold counts. */
type Compared = 'key' | 'content';

const comparedBy = ({ kind }: Fault): Compared =>
  kind === 'the tabs become tables' ? 'content' : 'key';

/** The first of some states that is the same; those behind it needn't be worked out. */
function same(
  now: State,
  states: readonly (() => State)[],
  by: Compared = 'key',
): State | undefined {
  return states.find((state) => state()[by] === now[by])?.();
}

const all = (states: readonly (() => State)[]): State[] => states.map((state) => state());

const broken = (why: string): Verdict => ({ ending: 'broken', why });

export class Trials {
  private readonly expected = new Map<string, Expected>();
  private readonly recovered = new Map<string, Verdict | undefined>();
  /** A workbook in which nothing has happened yet. */
  private untouched: Bench | undefined;

  constructor(private readonly ready: Ready) {}

  get job(): Job {
    return this.ready.job;
  }

  run(fault: Fault, writes: WriteMode): Verdict {
    const bench = this.benchFor(writes);
    const { host, injector } = bench;
    const expected = this.expectedWith(fault.edit);
    const request = requestOf(this.ready, host);
    injector.arm(host, fault);
    const reply = runJob(this.ready, host, request);
    const stored = storeCalls(host.counts, fault);
    injector.disarm(host);
    if (bench.changes === 0 && stored === '' && reply.state !== 'done') {
      this.untouched = bench;
      return { ending: 'as before' };
    }
    const now = stateOf(host, this.job);
    const by = comparedBy(fault);
    const verdict = this.firstVerdict(now, reply, expected, by);
    if (verdict.ending === 'broken') return verdict;
    const key = [fault.edit?.name, stored, now.key, by].join(' ');
    if (!this.recovered.has(key)) this.recovered.set(key, this.recover(host, expected, by));
    return this.recovered.get(key) ?? verdict;
  }

  /** What is wrong when nothing goes wrong but that writes land late; undefined when all is well. */
  lateAlone(): string | undefined {
    const host = openJob(this.ready, { writes: 'deferred' });
    runJob(this.ready, host);
    const now = stateOf(host, this.job);
    const { complete } = this.expectedWith(undefined);
    return same(now, complete) ? undefined : asCompared(now, all(complete));
  }

  private benchFor(writes: WriteMode): Bench {
    const untouched = this.untouched;
    this.untouched = undefined;
    if (untouched?.writes === writes) return untouched;
    const injector = new Injector();
    const host = openJob(this.ready, { writes, beforeCall: injector.hook });
    const bench: Bench = { host, injector, writes, changes: 0 };
    host.workbook.whenChanged(() => {
      bench.changes += 1;
    });
    return bench;
  }

  private firstVerdict(now: State, reply: Reply, expected: Expected, by: Compared): Verdict {
    const { before, complete } = expected;
    const isComplete = same(now, complete, by);
    const loss = this.loss(now, expected, isComplete);
    if (loss !== undefined) return broken(`${loss} It said: ${reply.said}`);
    const isBefore = before()[by] === now[by];
    if (isComplete) {
      return { ending: isBefore && reply.state !== 'done' ? 'as before' : 'complete' };
    }
    if (reply.state === 'done') {
      const what = isBefore ? 'has done nothing' : 'has left the job half-done';
      return broken(`It says that it is done, and ${what}: ${asCompared(now, all(complete))}`);
    }
    if (isBefore) return { ending: 'as before' };
    return {
      ending:
        reply.state === 'ended'
          ? 'unfinished, and Google says so'
          : 'unfinished, and the add-on says so',
    };
  }

  /** What is right by itself needs no other state to be compared with. */
  private loss(
    now: State,
    { before, complete, again }: Expected,
    right: State | undefined,
  ): string | undefined {
    const fair = (right ? [right] : all([...complete, ...again])).map(({ picture }) => picture);
    return firstLoss(now.picture, before().picture, fair, this.job);
  }

  /** The same job run again, undisturbed; a verdict only where that doesn't complete it. */
  private recover(host: Host, expected: Expected, by: Compared): Verdict | undefined {
    const { before, again, refuses } = expected;
    selectList(host);
    const reply = runJob(this.ready, host);
    const now = stateOf(host, this.job);
    const isComplete = same(now, again, by);
    const loss = this.loss(now, expected, isComplete);
    if (loss !== undefined) return broken(`Run again: ${loss} It said: ${reply.said}`);
    if (reply.state !== 'done' && reply.state !== 'working' && !refuses()) {
      return broken(`Run again, it says: ${reply.said}`);
    }
    if (this.job.addsTabs) return undefined;
    const stray = strayTab(now.picture, before().picture);
    if (stray !== undefined) return broken(`Run again, a tab ${stray} is left that nobody knows.`);
    if (isComplete) return undefined;
    return broken(`Run again, it isn't complete: ${asCompared(now, all(again))}`);
  }

  private expectedWith(edit: OutsideEdit | undefined): Expected {
    const name = edit?.name ?? '';
    const known = this.expected.get(name);
    if (known) return known;
    const found = this.job.writes ? this.workedOut(edit) : this.unchanged(edit);
    this.expected.set(name, found);
    return found;
  }

  private workedOut(edit: OutsideEdit | undefined): Expected {
    const [before, early, earlyAgain] = this.after(edit, 'run', 'run');
    const [, late, lateAgain] = this.after('run', edit, 'run');
    const between = this.job.firstDoes ? [this.after('first part', edit, 'run')[2]] : [];
    const { rescue } = edit ?? {};
    if (edit && rescue) between.push(once(() => this.afterRescue(edit, rescue)));
    return {
      before,
      complete: [early, late, ...between],
      again: [early, earlyAgain, lateAgain, ...between],
      refuses: () => [early, lateAgain].some((state) => state().reply?.state === 'refused'),
    };
  }

  /** What a job that only reads leaves behind: what it found. */
  private unchanged(edit: OutsideEdit | undefined): Expected {
    const [before] = this.after(edit, undefined, undefined);
    return { before, complete: [before], again: [before], refuses: () => true };
  }

  /** The states after each of three steps: a run of the job, an edit, or nothing. */
  private after(
    ...[first, second, third]: readonly [Step, Step, Step]
  ): readonly [() => Reached, () => Reached, () => Reached] {
    const host = once(() => openJob(this.ready));
    const taken = (step: Step, earlier: () => unknown): (() => Reached) =>
      once(() => {
        earlier();
        return this.step(host(), step);
      });
    const afterFirst = taken(first, host);
    const afterSecond = taken(second, afterFirst);
    return [afterFirst, afterSecond, taken(third, afterSecond)];
  }

  private afterRescue(edit: OutsideEdit, rescue: (host: Host) => void): Reached {
    const host = openJob(this.ready);
    this.step(host, edit);
    this.step(host, 'run');
    quietly(() => rescue(host));
    return this.step(host, 'run');
  }

  private step(host: Host, step: Step): Reached {
    selectList(host);
    if (step === 'run') {
      const reply = runJob(this.ready, host);
      return { ...stateOf(host, this.job), reply };
    }
    if (step === 'first part') host.run(this.job.firstDoes ?? '');
    else step?.apply(host);
    return { ...stateOf(host, this.job), reply: undefined };
  }
}

/** What was kept outside the cells by then; two runs that kept as much go on alike. */
function storeCalls({ byName }: Host['counts'], { call, at }: Fault): string {
  const made = Object.entries(byName).filter(([name]) => STORES.test(name));
  return made.length === 0 ? '' : `${JSON.stringify(made)} ${STORES.test(call) ? at : ''}`;
}

/** A menu's job works on the tab in front; so does whoever starts it again. */
function selectList(host: Host): void {
  if (host.sheets().includes(OVERLAPS)) quietly(() => host.select(OVERLAPS, 'A4'));
}
