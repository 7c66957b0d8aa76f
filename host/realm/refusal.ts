// Why the host says no, as plain data that can cross into a realm.

import type { Refusal } from '../bridge';

export function refusal(message: string): Refusal {
  return { refusal: true, message };
}

/** The end of an execution that ran out of time or was cut off; nothing in the run can catch it. */
export class ExecutionEnded extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
