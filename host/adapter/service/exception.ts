// The errors that services throw: named `Exception`, and `Exception: …` when printed.

import type { Refusal } from '../../bridge';

export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** What Google says when a service gives up; scripts are told to try again. */
const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document.';

/** Errors of the shell are objects of another realm: the add-on gets them as its own realm's. */
export function asException(error: unknown): unknown {
  if (error instanceof Error || typeof error !== 'object' || error === null) return error;
  if ((error as Partial<Refusal>).refusal) return new Exception((error as Refusal).message);
  const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
  if (typeof message !== 'string') return error;
  return new Exception(name === 'CommandRefused' ? `${SERVICE_FAILED} (${message})` : message);
}
