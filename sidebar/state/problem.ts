// What went wrong, for a screen to say; one shape for a refusing server and for a failing call.
import type { PlainFailure, RowFailure, SaveFailure } from '../../src/rpc';
import { type CallFailureCode, readFailure } from '../server/failure';

/** A failing call as a refusing server would have put it, so that callers know one kind of no. */
export interface FailedCall {
  readonly ok: false;
  readonly code: CallFailureCode;
  /** One or two sentences: what happened, what to do next. */
  readonly message: string;
}

export type Problem = FailedCall | PlainFailure | RowFailure | SaveFailure;

/** Runs a call; never throws. */
export async function attempt<T>(call: () => Promise<T>): Promise<T | FailedCall> {
  try {
    return await call();
  } catch (error) {
    const { code, message } = readFailure(error);
    return { ok: false, code, message };
  }
}
