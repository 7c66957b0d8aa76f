// How long a service call takes, in virtual milliseconds. Google's own figures differ from day to day;
// these keep their proportions: calls cost much more than cells, and alternating reads and writes
// most of all.

import type { ServiceCall } from '../bridge';

/** A call that stays inside Google's cache, such as getting a Range object. */
const LOCAL_CALL = 1;
/** A read goes to the spreadsheet server. */
const READ_CALL = 50;
/** A write is kept until the next read or flush. */
const WRITE_CALL = 3;
/** What is kept goes out together. */
const SEND_WRITES = 200;
const PER_CELL_READ = 0.02;
const PER_CELL_WRITTEN = 0.05;
/** Opening a sidebar or dialog, and the stores and locks. */
const OTHER_SERVICE = 20;
const STORES = /^(Properties|Cache|Lock)\./;
/** Resizing to content, charts and structure changes are the slowest single calls. */
const SLOW_CALLS: { readonly [name: string]: number } = {
  'Sheet.autoResizeColumns': 700,
  'Sheet.autoResizeColumn': 700,
  'Sheet.autoResizeRows': 700,
  'Sheet.insertChart': 500,
  'Sheet.updateChart': 500,
  'Sheet.removeChart': 300,
  'Spreadsheet.insertSheet': 400,
  'Spreadsheet.deleteSheet': 300,
  'Sheet.copyTo': 600,
};

/** The cost of a call, given whether writes were waiting to be sent. */
export function callCost(call: ServiceCall, writesWaiting: boolean): number {
  const slow = SLOW_CALLS[call.name];
  if (slow !== undefined) return slow;
  switch (call.kind) {
    case 'lookup':
      return READ_CALL;
    case 'read':
      return READ_CALL + call.cells * PER_CELL_READ + (writesWaiting ? SEND_WRITES : 0);
    case 'flush':
      return writesWaiting ? SEND_WRITES : LOCAL_CALL;
    case 'write':
      return WRITE_CALL + call.cells * PER_CELL_WRITTEN;
    case 'ui':
      return OTHER_SERVICE;
    case 'other':
      return STORES.test(call.name) ? OTHER_SERVICE : LOCAL_CALL;
  }
}
