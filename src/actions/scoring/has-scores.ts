// Whether an overlap list was scored before: it has the add-on's columns, and something stands in them.
import { OWN_FIELDS } from '../../core/columns/fields';
import { findScoreColumns } from '../../sheets/score-columns';
import type { RecognisedTab } from '../../sheets/user-tabs';

type List = Pick<RecognisedTab, 'table' | 'headerRow'>;

/** Whether since when a row is an EQL stands in a column, which scoring adds. */
export const hasSinceColumn = ({ table, headerRow }: List): boolean =>
  findScoreColumns(table[headerRow] ?? [])[OWN_FIELDS.indexOf('eqlSince')] !== undefined;

/**
 * Whether a list was scored: its statuses and since when each row is an EQL stand in it. A run that was
 * cut off may have written our headers and nothing below them.
 */
export function hasScores({ table, headerRow }: List): boolean {
  const columns = findScoreColumns(table[headerRow] ?? []);
  const status = columns[OWN_FIELDS.indexOf('eqlStatus')];
  const since = columns[OWN_FIELDS.indexOf('eqlSince')];
  if (status === undefined || since === undefined) return false;
  return table.slice(headerRow + 1).some((row) => (row[status] ?? '') !== '');
}
