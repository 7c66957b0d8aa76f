// The calls of the add-on's pages, as a browser test looks at them: when each began, how many were under
// way.

export interface LoggedCall {
  readonly functionName: string;
  /** Milliseconds of the page's clock. */
  readonly began: number;
  /** Absent while the call is under way. */
  readonly ended?: number;
}

/** A tab that is left open all day keeps no more than these. */
const MOST_KEPT = 2000;

export class CallLog {
  calls: LoggedCall[] = [];

  async note<Outcome>(functionName: string, call: () => Promise<Outcome>): Promise<Outcome> {
    const entry: { functionName: string; began: number; ended?: number } = {
      functionName,
      began: performance.now(),
    };
    this.calls = [...this.calls.slice(1 - MOST_KEPT), entry];
    try {
      return await call();
    } finally {
      entry.ended = performance.now();
    }
  }
}
