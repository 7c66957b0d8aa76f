// What one execution did, in numbers: for budgets and for tests that a job's calls don't grow.

import type { ServiceCall } from '../bridge';

export interface Counts {
  /** All service calls, by name such as `Range.getValues`. */
  readonly byName: { readonly [name: string]: number };
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  /** How often a read followed a write: each time Google sends what it had kept. */
  readonly alternations: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Calls made while the files were being loaded; an add-on should make none. */
  readonly callsAtLoad: number;
  /** Virtual milliseconds. */
  readonly milliseconds: number;
}

export class Counters {
  private readonly byName: { [name: string]: number } = {};
  private calls = 0;
  private reads = 0;
  private writes = 0;
  private alternations = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  private callsAtLoad = 0;
  private writesWaiting = false;

  /** Counts a call and says whether writes were waiting when it came. */
  count(call: ServiceCall, loading: boolean): boolean {
    const waiting = this.writesWaiting;
    this.byName[call.name] = (this.byName[call.name] ?? 0) + 1;
    this.calls += 1;
    if (loading) this.callsAtLoad += 1;
    if (call.kind === 'lookup') this.reads += 1;
    if (call.kind === 'read') {
      this.reads += 1;
      this.cellsRead += call.cells;
      if (waiting) this.alternations += 1;
    }
    if (call.kind === 'write') {
      this.writes += 1;
      this.cellsWritten += call.cells;
    }
    if (call.kind === 'read' || call.kind === 'flush') this.writesWaiting = false;
    if (call.kind === 'write') this.writesWaiting = true;
    return waiting;
  }

  get number(): number {
    return this.calls;
  }

  counts(milliseconds: number): Counts {
    return {
      byName: { ...this.byName },
      calls: this.calls,
      reads: this.reads,
      writes: this.writes,
      alternations: this.alternations,
      cellsRead: this.cellsRead,
      cellsWritten: this.cellsWritten,
      callsAtLoad: this.callsAtLoad,
      milliseconds,
    };
  }
}
