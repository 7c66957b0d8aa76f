// The columns that EQL_ASSESS gives, which may stand beside a list: a formula's results, and nobody's own.

import type { Row } from '../cells/cell';
import { once } from '../cells/once';
import { foldLetters } from '../cells/text';

/** What stands above them. */
export const ASSESSED_HEADERS = ['Status', 'Score', 'Missing', 'Next step'] as const;

const assessedKeys = once((): readonly string[] =>
  ASSESSED_HEADERS.map((header) => foldLetters(header)),
);

/** Headers as they are compared. */
export const foldedHeaders = (headers: Row): string[] =>
  headers.map((header) => foldLetters(header));

/** What `assessedColumns` says, of headers that are folded already. */
export function assessedAmong(folded: readonly string[]): ReadonlySet<number> {
  const keys = assessedKeys();
  const found = new Set<number>();
  for (let first = folded.indexOf(keys[0] ?? ''); first >= 0; ) {
    if (keys.every((key, place) => folded[first + place] === key)) {
      for (let place = 0; place < keys.length; place += 1) found.add(first + place);
    }
    first = folded.indexOf(keys[0] ?? '', first + 1);
  }
  return found;
}

/**
 * The columns, 0-based, that hold what EQL_ASSESS gives: its four headers side by side, in its order. A
 * lone `Status` or `Next step` is the user's.
 */
export function assessedColumns(headers: Row): ReadonlySet<number> {
  return assessedAmong(foldedHeaders(headers));
}

/** The headers, blank where EQL_ASSESS has its own. */
export function withoutAssessed(headers: Row): Row {
  const assessed = assessedColumns(headers);
  return assessed.size === 0
    ? headers
    : headers.map((header, column) => (assessed.has(column) ? '' : header));
}
