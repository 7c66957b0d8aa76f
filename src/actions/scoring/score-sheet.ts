// Score this sheet: reads the overlap tab, fills the add-on's five columns, sets its flags.
import type { Cell, Day, Table } from '../../core/cells/cell';
import { OWN_FIELDS } from '../../core/columns/fields';
import { languageInForce } from '../../core/language/in-force';
import { say } from '../../core/language/say';
import type { Settings } from '../../core/settings/settings';
import { sameCell } from '../../sheets/block';
import { withDocumentLock } from '../../sheets/document-lock';
import { writeFlags } from '../../sheets/flag-rules';
import { flagsOf } from '../../sheets/flags';
import type { KeptTexts } from '../../sheets/memory/kept-texts';
import { forgetMarks, keepMarks } from '../../sheets/memory/new-marks';
import { keptScorings, rememberScorings } from '../../sheets/memory/scorings';
import { rememberedTab, rememberTab } from '../../sheets/memory/tabs';
import { Refusal } from '../../sheets/refusal';
import { findScoreColumns, writeColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import { settle } from '../../sheets/settle';
import { triedTwice } from '../../sheets/tried-twice';
import {
  findOverlapTab,
  type RecognisedTab,
  readUserTab,
  surveyTabs,
} from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { badCellsOf } from './bad-cells';
import { flaggedCells } from './flagged-cells';
import { hasScores } from './has-scores';
import { newMarks } from './new-marks';
import { type Places, settleColumns, usersOf } from './places';
import { type Scored, scoreSentence } from './score-sentence';
import { type ScoredTable, scoreTable } from './scored-table';
import { type SinceByRow, sinceByRow, sinceReader } from './since-by-row';
import { takeScoresBack } from './take-scores-back';

/** Somebody may sort the tab while it is scored; after so many changes in one run, give up. */
const ROUNDS = 3;

export interface ScoreReport extends Scored {
  readonly sheet: Sheet;
  /** The first of our columns, 0-based; undefined where all are left alone. */
  readonly firstColumn: number | undefined;
  /** What to tell the person. */
  readonly said: string;
}

/** What a scoring has done, and the marks that it made. */
type Outcome = Omit<ScoreReport, 'said' | 'newMarks' | 'undoable'> & {
  readonly marks: readonly string[];
};

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

function writeScores(
  tab: RecognisedTab,
  places: Places,
  scored: ScoredTable,
  workbook: Workbook,
): number {
  const firstRow = tab.headerRow + 1;
  const columns = OWN_FIELDS.flatMap((field, index) => {
    const column = places[index];
    if (column === undefined) return [];
    const before = tab.table.slice(firstRow).map((row) => row[column] ?? '');
    return [{ column, before, after: scored.cells[field] }];
  });
  return writeColumns(tab.sheet, firstRow, columns, workbook.clock);
}

/** The tab once the scores have landed; undefined where it can't be recognised any more. */
function readWritten(tab: RecognisedTab, workbook: Workbook): RecognisedTab | undefined {
  settle();
  return readUserTab(tab.sheet, 'overlap', workbook);
}

/** The rows that have an `EQL since` now, and had none when the tab was read. */
function marksMade(tab: RecognisedTab, places: Places, { overlap, cells }: ScoredTable): string[] {
  if (places[OWN_FIELDS.indexOf('eqlSince')] === undefined) return [];
  const since = { headerRow: tab.headerRow, rows: overlap.rows, since: cells.eqlSince };
  return newMarks(since, writtenSince(tab, places));
}

const sameRows = (one: Table, other: Table, columns: readonly number[]): boolean =>
  one.length === other.length &&
  one.every((row, index) =>
    columns.every((column) => sameCell(row[column] ?? '', other[index]?.[column] ?? '')),
  );

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
 * Scores one tab. The caller holds the document lock.
 *
 * A sort by somebody else between reading and writing would put scores on other rows. So the tab is
 * read again after a write, and scored again where its rows have changed; `EQL since` is found by
 * the rows' own cells then, since it is the one thing that can't be worked out anew. And where a
 * column of ours is a formula's result, the scores are taken back, and written without that column.
 */
function scoreTab(first: RecognisedTab, settings: Settings, workbook: Workbook): Outcome {
  const asOf = settings.asOf ?? workbook.today;
  let tab = first;
  let settled: SinceByRow = [];
  let filled: ReadonlySet<number> = new Set();
  let marks: readonly string[] = [];
  let changed = 0;
  for (let round = 1; ; ) {
    const columns = settleColumns(tab, filled, workbook);
    const { places, leftAlone } = columns;
    const scored = scoreRows(tab, places, settled, settings, asOf);
    const written = writeScores(tab, places, scored, workbook);
    const again = written > 0 ? readWritten(tab, workbook) : tab;
    const found = takeScoresBack(tab, again, columns, workbook);
    if (found.size > 0) {
      filled = new Set([...Array.from(filled), ...Array.from(found)]);
      continue;
    }
    changed += written;
    marks = withMarks(marks, marksMade(tab, places, scored));
    if (again && sameRows(tab.table, again.table, usersOf(tab.table, places))) {
      // Google takes all rules of a tab or none: one of the user's can stop ours, and mustn't stop scores.
      const isFlagged = flagCells(tab, places, scored, settings);
      return {
        isFlagged,
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
      throw new Refusal(
        'busy',
        say(
          'Somebody is sorting or editing {tab} just now, so its scores may stand beside the wrong rows. Score the sheet again when they have finished.',
          { tab: tab.name },
        ),
      );
    }
    settled = sinceByRow(tab, usersOf(tab.table, places), scored.cells.eqlSince);
    tab = again;
    round += 1;
  }
}

/** Notes the new marks, so that they can be taken back until the next scoring; false if it can't. */
function noteMarks({ sheet, marks }: Outcome): boolean {
  if (marks.length > 0) return keepMarks({ sheetId: sheet.getSheetId(), marks: marks.join('') });
  forgetMarks();
  return true;
}

/**
 * Notes the day of the first scoring, and in which language the next steps were written now: the whole
 * column has one, and whoever changes a row of it later writes that row's in the same.
 */
function noteScoring(tab: RecognisedTab, asOf: Day, kept: KeptTexts): void {
  const known = keptScorings(kept, tab.sheetId);
  const first = hasScores(tab) ? known?.first : asOf;
  const language = languageInForce();
  if (known && known.first === first && known.language === language) return;
  rememberScorings(tab.sheetId, { ...(first === undefined ? {} : { first }), language });
}

/** The menu's job: the settings are read first, so that a broken one stops it before any write. */
export function scoreSheet(workbook: Workbook): ScoreReport {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const survey = surveyTabs(workbook);
    const tab = findOverlapTab(workbook, survey);
    const outcome = scoreTab(tab, settings, workbook);
    const { marks, ...done } = outcome;
    const report = { ...done, newMarks: marks.length, undoable: noteMarks(outcome) };
    noteScoring(tab, settings.asOf ?? workbook.today, survey.kept);
    if (rememberedTab('overlap') !== tab.sheetId) rememberTab('overlap', tab.sheetId);
    return { ...report, said: scoreSentence(report) };
  });
}
