// Scores that have broken a formula are taken back: its result stands there, and comes again.
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { brokenSince } from '../../sheets/broken-results';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { clearScoreHeaders } from '../../sheets/score-columns';
import { takeBack } from '../../sheets/take-back';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import type { SettledColumns } from './places';

/**
 * Takes the scores back where formulas show no result any more since they were written, and answers the
 * columns of ours that a formula fills; none where nothing is broken. `again` is the tab as it stands
 * now, where it could be recognised. Refuses where the formula fills the cells beside the list, so that
 * there is no room for the columns that were appended; those are gone again then.
 */
export function takeScoresBack(
  { sheet, table, headerRow, name }: RecognisedTab,
  again: RecognisedTab | undefined,
  { places, added }: SettledColumns,
  { clock }: Workbook,
): ReadonlySet<number> {
  const now = again ?? readTab(sheet, clock);
  const broken = brokenSince(table, now.table);
  const [first] = broken;
  if (!first) return new Set();
  const written = places.flatMap((column) => {
    if (column === undefined) return [];
    const firstRow = added.indexOf(column) < 0 ? headerRow + 1 : headerRow;
    return [{ column, firstRow, before: table.slice(firstRow).map((row) => row[column] ?? '') }];
  });
  const filled = takeBack(sheet, written, broken, clock);
  if (!added.some((column) => filled.has(column))) return filled;
  clearScoreHeaders(sheet, headerRow, added);
  throw new Refusal(
    'formula-cell',
    say(
      'The formula in {cell} of {tab} fills the cells beside the list, where the scores would stand. Nothing was written. Move that formula to another tab, then score again.',
      { cell: cellName(first.row, first.column), tab: name },
    ),
  );
}
