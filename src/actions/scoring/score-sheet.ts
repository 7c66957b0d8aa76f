// Score this sheet: reads the overlap tab, fills the add-on's five columns, sets its flags.
import type { Cell, Day, Table } from '../../core/cells/cell';
import { proposalsSentence, unplacedSentence } from '../../core/columns/column-sentence';
import { FIELD_LABELS, OWN_FIELDS } from '../../core/columns/fields';
import type { Recognition } from '../../core/columns/recognise';
import type { Settings } from '../../core/settings/settings';
import { freeColumn, sameCell } from '../../sheets/block';
import { withDocumentLock } from '../../sheets/document-lock';
import { writeFlags } from '../../sheets/flag-rules';
import { flagsOf } from '../../sheets/flags';
import { rememberFirstScoring } from '../../sheets/memory/first-scoring';
import { rememberedTab, rememberTab } from '../../sheets/memory/tabs';
import { Refusal } from '../../sheets/refusal';
import {
  appendScoreColumns,
  columnsWithFormulas,
  findScoreColumns,
  writeColumns,
} from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import { findOverlapTab, type RecognisedTab, readUserTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { type BadCells, badCellsOf, badCellsSentence } from './bad-cells';
import { hasScores } from './has-scores';
import { userColumns } from './row-fingerprint';
import { type ScoredTable, scoreTable } from './scored-table';
import { type SinceByRow, sinceByRow, sinceReader } from './since-by-row';

/** Somebody may sort the tab while it is scored; after so many changes in one run, give up. */
const ROUNDS = 3;

export interface ScoreReport {
  readonly tab: string;
  /** Rows that are leads: neither blank nor an export's footer. */
  readonly rows: number;
  readonly candidates: number;
  /** Cells written; 0 where nothing had changed since the last time. */
  readonly changed: number;
  /** Headers of ours below which formulas stand: somebody else's, so they were left alone. */
  readonly leftAlone: readonly string[];
  readonly badCells: BadCells;
  /** What was made of the list's columns. */
  readonly recognition: Recognition;
  /** What to tell the person. */
  readonly said: string;
}

/** Where each of our columns stands, 0-based; undefined for those that are left alone. */
type Places = readonly (number | undefined)[];

/** Finds our five columns, appending those that aren't there behind the last. */
function settleColumns(
  tab: RecognisedTab,
  workbook: Workbook,
): { readonly places: Places; readonly leftAlone: readonly string[] } {
  const { sheet, table, headerRow } = tab;
  const found = findScoreColumns(table[headerRow] ?? []);
  const existing = found.filter((column): column is number => column !== undefined);
  const taken = columnsWithFormulas(sheet, existing, headerRow, table.length - headerRow);
  const absent = OWN_FIELDS.filter((_field, index) => found[index] === undefined);
  const width = table[0]?.length ?? 0;
  let next = absent.length > 0 ? freeColumn(sheet, width) : width;
  if (absent.length > 0) appendScoreColumns(sheet, headerRow, next, absent, workbook.clock);
  const places = found.map((column) => {
    if (column !== undefined) return taken.has(column) ? undefined : column;
    next += 1;
    return next - 1;
  });
  const leftAlone = OWN_FIELDS.filter((_field, index) => places[index] === undefined);
  return { places, leftAlone: leftAlone.map((field) => FIELD_LABELS[field]) };
}

const usersOf = (table: Table, places: Places): number[] =>
  userColumns(table[0]?.length ?? 0, places);

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

const sameRows = (one: Table, other: Table, columns: readonly number[]): boolean =>
  one.length === other.length &&
  one.every((row, index) =>
    columns.every((column) => sameCell(row[column] ?? '', other[index]?.[column] ?? '')),
  );

/** Sets the flags; answers the error where that fails, as the scores matter more and are written yet. */
function flagCells(
  tab: RecognisedTab,
  places: Places,
  settings: Settings,
): { readonly error: unknown } | undefined {
  const found = findScoreColumns(tab.table[tab.headerRow] ?? []);
  const status = places[OWN_FIELDS.indexOf('eqlStatus')] ?? found[0];
  const missing = places[OWN_FIELDS.indexOf('eqlMissing')] ?? found[2];
  if (status === undefined || missing === undefined) return undefined;
  const { warmth, lastTouch, motion, due } = tab.recognition.columns;
  const columns = { headerRow: tab.headerRow, status, missing, warmth, lastTouch, motion, due };
  try {
    writeFlags(tab.sheet, tab.headerRow, flagsOf(columns, settings));
    return undefined;
  } catch (error) {
    return { error };
  }
}

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function sentenceOf(report: Omit<ScoreReport, 'said'>): string {
  const { rows, candidates, changed, leftAlone, badCells, tab, recognition } = report;
  const scored =
    changed === 0
      ? `${plural(rows, 'row', 'rows')} of ${tab} looked at: nothing has changed.`
      : `${plural(rows, 'row', 'rows')} of ${tab} scored.`;
  const sentences = [
    scored,
    candidates === 0
      ? 'No candidates are waiting.'
      : `${plural(candidates, 'candidate waits', 'candidates wait')} for what EQL missing says.`,
    badCellsSentence(badCells),
    leftAlone.length === 0
      ? ''
      : `${leftAlone.join(', ')}: left as it is, because formulas of yours stand there.`,
    proposalsSentence(recognition),
    unplacedSentence(recognition),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/**
 * Scores one tab. The caller holds the document lock.
 *
 * A sort by somebody else between reading and writing would put scores on other rows. So the tab is
 * read again after a write, and scored again where its rows have changed; `EQL since` is found by
 * the rows' own cells then, since it is the one thing that can't be worked out anew.
 */
function scoreTab(first: RecognisedTab, settings: Settings, workbook: Workbook): ScoreReport {
  const asOf = settings.asOf ?? workbook.today;
  let tab = first;
  let settled: SinceByRow = [];
  let changed = 0;
  for (let round = 1; ; round += 1) {
    const { places, leftAlone } = settleColumns(tab, workbook);
    const scored = scoreRows(tab, places, settled, settings, asOf);
    // Flags first: a list with scores passes for complete, and without scores flags colour nothing.
    // Where they can't be set, the scores are written all the same, and the flags tried once more.
    const failedAtFirst = flagCells(tab, places, settings);
    const written = writeScores(tab, places, scored, workbook);
    changed += written;
    const again = written > 0 ? readUserTab(tab.sheet, 'overlap', workbook) : tab;
    if (again && sameRows(tab.table, again.table, usersOf(tab.table, places))) {
      const failed = failedAtFirst && flagCells(tab, places, settings);
      if (failed) throw failed.error;
      const report = {
        tab: tab.name,
        rows: scored.rows.length,
        candidates: scored.rows.filter(({ assessment }) => assessment.status === 'Candidate')
          .length,
        changed,
        leftAlone,
        badCells: badCellsOf(tab, scored),
        recognition: first.recognition,
      };
      return { ...report, said: sentenceOf(report) };
    }
    if (!again || round === ROUNDS) {
      throw new Refusal(
        'busy',
        `Somebody is sorting or editing ${tab.name} just now, so its scores may stand beside the ` +
          'wrong rows. Score the sheet again when they have finished.',
      );
    }
    settled = sinceByRow(tab, usersOf(tab.table, places), scored.cells.eqlSince);
    tab = again;
  }
}

/** The menu's job: the settings are read first, so that a broken one stops it before any write. */
export function scoreSheet(workbook: Workbook): ScoreReport {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const tab = findOverlapTab(workbook);
    const report = scoreTab(tab, settings, workbook);
    if (!hasScores(tab)) rememberFirstScoring(tab.sheetId, settings.asOf ?? workbook.today);
    if (rememberedTab('overlap') !== tab.sheetId) rememberTab('overlap', tab.sheetId);
    return report;
  });
}
