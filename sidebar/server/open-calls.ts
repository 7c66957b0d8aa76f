// The calls that somebody waits for, and how long the eldest has taken.

/** After this long a call is called slow, in words on the screen. Most take 1 to 2 seconds. */
export const SLOW_AFTER_MS = 2500;
/** After this long the sidebar offers to stop waiting. */
export const LONG_AFTER_MS = 20000;

/** How long the eldest open call has been waited for. */
export type Waiting = 'none' | 'open' | 'slow' | 'long';

interface OpenCall {
  waiting: Waiting;
  readonly abandon: () => void;
}

export interface OpenCalls {
  /** Returns the function that closes the call again. */
  readonly add: (abandon: () => void) => () => void;
  readonly abandonAll: () => void;
}

/** Tells `onWaiting` whenever the eldest call's wait changes from one step to another. */
export function createOpenCalls(onWaiting: (waiting: Waiting) => void): OpenCalls {
  const calls = new Set<OpenCall>();
  let told: Waiting = 'none';

  const tell = (): void => {
    const all = Array.from(calls, (call) => call.waiting);
    const eldest = (['long', 'slow', 'open'] as const).find((step) => all.includes(step)) ?? 'none';
    if (eldest !== told) onWaiting(eldest);
    told = eldest;
  };

  return {
    add: (abandon) => {
      const call: OpenCall = { waiting: 'open', abandon };
      const grow = (waiting: Waiting): void => {
        call.waiting = waiting;
        tell();
      };
      const slow = setTimeout(() => grow('slow'), SLOW_AFTER_MS);
      const long = setTimeout(() => grow('long'), LONG_AFTER_MS);
      calls.add(call);
      tell();
      return () => {
        clearTimeout(slow);
        clearTimeout(long);
        calls.delete(call);
        tell();
      };
    },
    abandonAll: () => {
      for (const call of Array.from(calls)) call.abandon();
    },
  };
}
