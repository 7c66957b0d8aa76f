// What went wrong, for a screen to say; one shape for a refusing server and for a failing call.
import type { PlainFailure, RowFailure, SaveFailure } from '../../src/rpc';
import type { FailedCall } from '../server/failure';

export type Problem = FailedCall | PlainFailure | RowFailure | SaveFailure;
