// The columns that EQL_ASSESS gives, which may stand beside a list: a formula's results, and nobody's own.

import type { Row } from '../cells/cell';
import { once } from '../cells/once';
import { foldLetters } from '../cells/text';

/** What stands above them. */
export const ASSESSED_HEADERS = ['Status', 'Score', 'Missing', 'Next step'] as const;

const assessedKeys = once((): readonly string[] =>
  ASSESSED_HEADERS.map((header) => foldLetters(header)),
);

/**
 * The columns, 0-based, that hold what EQL_ASSESS gives: its four headers side by side, in its order. A
 * lone `Status` or `Next step` is the user's.
 */
export function assessedColumns(headers: Row): ReadonlySet<number> {
  const folded = headers.map((header) => foldLetters(header));
  const found = new Set<number>();
  folded.forEach((_key, first) => {
    if (!assessedKeys().every((key, place) => folded[first + place] === key)) return;
    for (let place = 0; place < assessedKeys().length; place += 1) found.add(first + place);
  });
  return found;
}

/** The headers, blank where EQL_ASSESS has its own. */
export function withoutAssessed(headers: Row): Row {
  const assessed = assessedColumns(headers);
  return assessed.size === 0
    ? headers
    : headers.map((header, column) => (assessed.has(column) ? '' : header));
}
