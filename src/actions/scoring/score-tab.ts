// One overlap tab scored: its rows read, the add-on's five columns filled, its flags set.
import type { Cell, Day } from '../../core/cells/cell';
import { OWN_FIELDS } from '../../core/columns/fields';
import type { Settings } from '../../core/settings/settings';
import { writeFlags } from '../../sheets/flag-rules';
import { flagsOf } from '../../sheets/flags';
import type { Pace } from '../../sheets/long-job';
import { movedAbout } from '../../sheets/refusal';
import {
  type ColumnCells,
  changedRows,
  columnsWithFormulas,
  findScoreColumns,
  upTo,
  writeColumns,
} from '../../sheets/score-columns';
import { triedTwice } from '../../sheets/tried-twice';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { badCellsOf } from './bad-cells';
import { flaggedCells } from './flagged-cells';
import { newMarks } from './new-marks';
import { type Places, ROWS_ASKED, settleColumns, usersOf, withoutPlaces } from './places';
import { readGuard, sameRows } from './read-again';
import type { Scored } from './score-sentence';
import { type ScoredTable, scoreTable } from './scored-table';
import { type SinceByRow, sinceByRow, sinceReader } from './since-by-row';
import { takeScoresBack } from './take-scores-back';

/** Somebody may sort the tab while it is scored; after so many changes in one run, give up. */
const ROUNDS = 3;

/** What a scoring has done, and the marks that it made. */
export interface Outcome extends Omit<Scored, 'newMarks' | 'undoable'> {
  readonly sheet: Sheet;
  /** The first of our columns, 0-based; undefined where all are left alone. */
  readonly firstColumn: number | undefined;
  readonly marks: readonly string[];
  /** How many rows of the list are done, from the top; undefined where all are. */
  readonly done?: number | undefined;
}

/** `EQL since` as it stands in the tab. */
function writtenSince({ table, headerRow }: RecognisedTab, places: Places): Cell[] {
  const column = places[OWN_FIELDS.indexOf('eqlSince')];
  return table.slice(headerRow + 1).map((row) => (column === undefined ? '' : (row[column] ?? '')));
}

function scoreRows(
  tab: RecognisedTab,
  places: Places,
  settled: SinceByRow,
  settings: Settings,
  asOf: Day,
): ScoredTable {
  const { table, headerRow, recognition } = tab;
  const since = writtenSince(tab, places);
  // Telling rows by their cells takes its time, and only a sort makes it needed.
  const sinceOf =
    settled.length === 0
      ? (below: number): Cell => since[below] ?? ''
      : sinceReader(sinceByRow(tab, usersOf(table, places), since), settled);
  return scoreTable({ table, headerRow, recognition, settings, asOf }, (row) =>
    sinceOf(row - headerRow - 1),
  );
}

/** Our columns below the header as they stand, and as they are to be. */
function ownColumns(tab: RecognisedTab, places: Places, scored: ScoredTable): ColumnCells[] {
  return OWN_FIELDS.flatMap((field, index) => {
    const column = places[index];
    if (column === undefined) return [];
    const before = tab.table.slice(tab.headerRow + 1).map((row) => row[column] ?? '');
    return [{ column, before, after: scored.cells[field] }];
  });
}

/** The columns of a long list that hold formulas in rows that are to be written: beyond those asked. */
function formulasBelow(
  { sheet, headerRow }: RecognisedTab,
  columns: readonly ColumnCells[],
  added: readonly number[],
): ReadonlySet<number> {
  const old = columns.filter(({ column }) => added.indexOf(column) < 0);
  const rows = changedRows(old).filter((row) => row >= ROWS_ASKED - 1);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return new Set();
  const asked = old.map(({ column }) => column);
  return columnsWithFormulas(sheet, asked, headerRow + 1 + first, last - first + 1);
}

/** The rows that have an `EQL since` now, and had none when the tab was read. */
function marksMade(
  tab: RecognisedTab,
  places: Places,
  { overlap, cells }: ScoredTable,
  done: number,
): string[] {
  if (places[OWN_FIELDS.indexOf('eqlSince')] === undefined) return [];
  const before = writtenSince(tab, places);
  const since = cells.eqlSince.map((cell, row) => (row < done ? cell : (before[row] ?? '')));
  return newMarks({ headerRow: tab.headerRow, rows: overlap.rows, since }, before);
}

/** Sets the flags, and answers whether they are set: the scores are written by then, and matter more. */
function flagCells(
  tab: RecognisedTab,
  places: Places,
  scored: ScoredTable,
  settings: Settings,
): boolean {
  const found = findScoreColumns(tab.table[tab.headerRow] ?? []);
  const status = places[OWN_FIELDS.indexOf('eqlStatus')] ?? found[0];
  const missing = places[OWN_FIELDS.indexOf('eqlMissing')] ?? found[2];
  if (status === undefined || missing === undefined) return true;
  const { headerRow, recognition } = tab;
  const { warmth, lastTouch, fit, motion, due } = recognition.columns;
  const columns = { headerRow, status, missing, warmth, lastTouch, fit, motion, due };
  const bars = { ...settings, blankWords: settings.vocabulary.shared.blank };
  const texts = flaggedCells(scored, recognition, settings);
  const flags = flagsOf(columns, bars, texts);
  return triedTwice(() => writeFlags(tab.sheet, headerRow, flags));
}

/** The marks of this round among those of the rounds before, each once. */
function withMarks(marks: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(marks);
  return [...marks, ...found.filter((mark) => !known.has(mark))];
}

/**
 * Scores one tab, or as many of its rows as there is time for: scored again, it goes on where it stopped,
 * since only what differs is written. The caller holds the document lock.
 *
 * A sort by somebody else between reading and writing would put scores on other rows. So the tab is
 * read again after a write, and scored again where its rows have changed; `EQL since` is found by
 * the rows' own cells then, since it is the one thing that can't be worked out anew. And where a
 * column of ours is a formula's result, the scores are taken back, and written without that column.
 */
export function scoreTab(
  first: RecognisedTab,
  settings: Settings,
  workbook: Workbook,
  pace: Pace,
): Outcome {
  const asOf = settings.asOf ?? workbook.today;
  let tab = first;
  let settled: SinceByRow = [];
  let filled: ReadonlySet<number> = new Set();
  let marks: readonly string[] = [];
  let changed = 0;
  let done = Number.POSITIVE_INFINITY;
  for (let round = 1; ; ) {
    let columns = settleColumns(tab, filled, workbook);
    let scored = scoreRows(tab, columns.places, settled, settings, asOf);
    let cells = ownColumns(tab, columns.places, scored);
    const taken = formulasBelow(tab, cells, columns.added);
    if (taken.size > 0) {
      columns = withoutPlaces(columns, taken);
      scored = scoreRows(tab, columns.places, settled, settings, asOf);
      cells = ownColumns(tab, columns.places, scored);
    }
    const { places, leftAlone } = columns;
    const firstRow = tab.headerRow + 1;
    // What a sort in between makes necessary is done at once, and goes no further down than before.
    const wanted = round === 1 ? cells : upTo(cells, done);
    const rounds = round === 1 ? pace : undefined;
    const { cells: written, rows } = writeColumns(
      tab.sheet,
      firstRow,
      wanted,
      workbook.clock,
      rounds,
    );
    done = rows ?? done;
    const users = usersOf(tab.table, places);
    const again = written > 0 ? readGuard(tab, users, workbook) : tab;
    const found = takeScoresBack(tab, again, columns, workbook);
    if (found.size > 0) {
      filled = new Set([...Array.from(filled), ...Array.from(found)]);
      continue;
    }
    changed += written;
    marks = withMarks(marks, marksMade(tab, places, scored, done));
    if (again && sameRows(tab.table, again.table, users)) {
      // Google takes all rules of a tab or none: one of the user's can stop ours, and mustn't stop scores.
      const isWhole = done >= tab.table.length - firstRow;
      const isFlagged = !isWhole || flagCells(tab, places, scored, settings);
      return {
        isFlagged,
        ...(!isWhole && { done }),
        tab: tab.name,
        sheet: tab.sheet,
        firstColumn: places.find((column) => column !== undefined),
        rows: scored.rows.length,
        candidates: scored.rows.filter(({ assessment }) => assessment.status === 'Candidate')
          .length,
        changed,
        marks,
        leftAlone,
        badCells: badCellsOf(tab, scored),
        recognition: first.recognition,
      };
    }
    if (!again || round === ROUNDS) {
      throw movedAbout(tab.name);
    }
    settled = sinceByRow(tab, users, scored.cells.eqlSince);
    tab = again;
    round += 1;
  }
}
