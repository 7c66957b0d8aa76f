// One execution of the add-on: it counts the service calls, asks permission for each, lets virtual
// time pass, puts writes off where asked to, and ends the run when its time is up.

import type { AuthMode, EntryKind, ExecutionGate, ServiceCall, WriteMode } from '../bridge';
import { MINUTE_MS, SECOND_MS } from '../engine/durations';
import { callCost } from './call-cost';
import { Counters, type Counts } from './counters';
import { permissionProblem } from './permission';
import { ExecutionEnded, refusal } from './refusal';

const SIX_MINUTES = 6 * MINUTE_MS;
const THIRTY_SECONDS = 30 * SECOND_MS;

/** Google's limits by what started the run. */
const TIME_LIMITS: { readonly [entry in EntryKind]: number } = {
  menu: SIX_MINUTES,
  client: SIX_MINUTES,
  test: SIX_MINUTES,
  'simple-trigger': THIRTY_SECONDS,
  'custom-function': THIRTY_SECONDS,
};

/**
 * Lets a test make a call fail, slow, or happen after somebody else's edit. It runs before each call
 * with its number (1 is the first of the run). An Error that it throws is what the add-on gets, as
 * Google's `Exception`; what it returns is how many milliseconds slower the call is.
 */
export type FaultHook = (
  call: ServiceCall,
  number: number,
  execution: Execution,
) => number | undefined;

export interface ExecutionOptions {
  readonly id: string;
  readonly entry: EntryKind;
  readonly authMode: AuthMode;
  /** Those that the user has allowed, at that moment. */
  readonly scopes: () => readonly string[];
  readonly writes: WriteMode;
  readonly startedAt: number;
  readonly timeLimit?: number;
  readonly beforeCall?: FaultHook;
}

export class Execution implements ExecutionGate {
  readonly id: string;
  readonly entry: EntryKind;
  readonly authMode: AuthMode;
  readonly writes: WriteMode;
  /** True until the add-on's files have been evaluated. */
  loading = true;

  private readonly counters = new Counters();
  private readonly pending: (() => void)[] = [];
  private spent = 0;
  private settling = false;
  private end: ExecutionEnded | undefined;

  constructor(private readonly options: ExecutionOptions) {
    this.id = options.id;
    this.entry = options.entry;
    this.authMode = options.authMode;
    this.writes = options.writes;
  }

  before(call: ServiceCall): void {
    this.refuseIfEnded();
    const writesWaiting = this.counters.count(call, this.loading);
    this.fault(call);
    const problem = permissionProblem(call, this.authMode, this.options.scopes());
    if (problem !== undefined) throw refusal(problem);
    this.spend(callCost(call, writesWaiting));
    if (call.kind === 'read' || call.kind === 'flush') this.settle();
  }

  write(action: () => void): void {
    if (this.writes === 'deferred') this.pending.push(action);
    else action();
  }

  /** Carries out what was put off; the first write that fails ends the batch, as in Sheets. */
  settle(): void {
    if (this.settling) return;
    this.settling = true;
    try {
      for (let action = this.pending.shift(); action; action = this.pending.shift()) action();
    } finally {
      this.pending.length = 0;
      this.settling = false;
    }
  }

  now(): number {
    return this.options.startedAt + this.spent;
  }

  spend(milliseconds: number): void {
    this.spent += milliseconds;
    const limit = this.options.timeLimit ?? TIME_LIMITS[this.entry];
    if (this.spent > limit) this.stop('Exceeded maximum execution time');
  }

  /** Ends the run here: whatever the add-on still does, no service answers it. */
  stop(message: string): never {
    this.end ??= new ExecutionEnded(message);
    this.pending.length = 0;
    throw refusal(this.end.message);
  }

  get ended(): ExecutionEnded | undefined {
    return this.end;
  }

  counts(): Counts {
    return this.counters.counts(Math.round(this.spent));
  }

  private refuseIfEnded(): void {
    if (this.end) throw refusal(this.end.message);
  }

  private fault(call: ServiceCall): void {
    const { beforeCall } = this.options;
    if (beforeCall === undefined) return;
    let slower: number | undefined;
    try {
      slower = beforeCall(call, this.counters.number, this);
    } catch (error) {
      this.refuseIfEnded();
      throw refusal(error instanceof Error ? error.message : String(error));
    }
    this.refuseIfEnded();
    if (slower !== undefined) this.spend(slower);
  }
}
