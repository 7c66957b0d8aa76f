// A filled call sheet read against the list: what an import would write into which cells.

import type { AnsweredCell, AnsweredRow } from '../../core/calls/read-answers';
import { isDate, type Table } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { dayToDate } from '../../core/cells/day';
import { excerpt, isBlankCell, plainText } from '../../core/cells/text';
import { type Field, fieldLabel } from '../../core/columns/fields';
import { quoted } from '../../core/few-names';
import { say } from '../../core/language/say';
import type { AnswersPreview } from '../../rpc';
import { activeTab } from '../../sheets/cursor';
import { readTab, tabById } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import type { RowCells } from '../../sheets/row-cells';
import { hasCells } from '../../sheets/tabs-with-cells';
import type { Workbook } from '../../sheets/workbook';
import { allFormulas } from '../many-rows/plan-cell';
import { lackingColumns } from '../many-rows/wider-view';
import type { Formulas } from '../row/formulas';
import { cellOfField, type OverlapView } from '../row/overlap-view';
import { type AnswersRead, answersIn } from './answers-in';
import { countsText, shownRow } from './shown-answers';

const STAMPS: readonly Field[] = ['confirmedBy', 'confirmedOn'];

export interface PreparedAnswers {
  readonly view: OverlapView;
  readonly table: Table;
  readonly read: AnswersRead;
  readonly formulas: Formulas;
  readonly preview: AnswersPreview;
}

const columnOf = ({ tab }: OverlapView, field: Field): number | undefined =>
  tab.recognition.columns[field];

/** Where the value of an answer's cell comes from, where that is a formula. */
function sourceOf(view: OverlapView, row: AnsweredRow, field: Field, formulas: Formulas): string {
  const column = columnOf(view, field);
  return row.row && column !== undefined ? formulas.source(row.row.index, column) : '';
}

const fieldsIn = (rows: readonly AnsweredRow[]): readonly Field[] =>
  Array.from(new Set(rows.flatMap(({ cells }) => cells.map(({ field }): Field => field))));

const isNew = ({ verdict }: AnsweredCell): boolean => verdict !== 'nothing-new';

/** The columns that the list lacks for these rows' answers, and for who gave them. */
export function columnsLacking(view: OverlapView, rows: readonly AnsweredRow[]): readonly Field[] {
  const changed = rows.map((row) => ({ ...row, cells: row.cells.filter(isNew) }));
  const fields = fieldsIn(changed);
  const needed = fields.length === 0 ? [] : fields.concat(STAMPS);
  return lackingColumns(view, needed);
}

function addsText(view: OverlapView, rows: readonly AnsweredRow[]): string {
  const lacking = columnsLacking(view, rows);
  if (lacking.length === 0) return '';
  const labels = lacking.map((field) => quoted(fieldLabel(field))).join(', ');
  const hasWarmth = view.overlap.rows.some((row) => !isBlankCell(cellOfField(view, row, 'warmth')));
  const undated =
    lacking.includes('lastTouch') && hasWarmth
      ? ` ${say('From then on, a warmth without a last touch counts as undated.')}`
      : '';
  return `${say('Adds to {tab}: {columns}.', { tab: view.tab.name, columns: labels })}${undated}`;
}

/** Why the list's cell can't take an answer; '' where it can. */
function inTheWay(
  view: OverlapView,
  row: AnsweredRow,
  { field, after }: AnsweredCell,
  formulas: Formulas,
): string {
  const source = sourceOf(view, row, field, formulas);
  const label = fieldLabel(field);
  if (source !== '') {
    return say('{label} stays: it shows what the formula in {cell} gives.', {
      label,
      cell: source,
    });
  }
  const dropdown = view.dropdowns()[columnOf(view, field) ?? -1];
  const isRefused =
    dropdown?.isStrict && !isDate(after) && !dropdown.choices.includes(plainText(after));
  return isRefused
    ? say('{label} stays: its dropdown doesn’t offer “{value}”.', { label, value: excerpt(after) })
    : '';
}

/** What is written of a row, and why the rest stays as it is. */
function writtenOf(view: OverlapView, row: AnsweredRow, formulas: Formulas) {
  const wanted = row.cells
    .filter(isNew)
    .map((cell) => ({ cell, why: inTheWay(view, row, cell, formulas) }));
  return {
    written: wanted.filter(({ why }) => why === '').map(({ cell }) => cell),
    left: wanted
      .map(({ why }) => why)
      .filter((why) => why !== '')
      .join(' '),
  };
}

/** The answers on a tab, or on the one in front; refuses a tab without any. */
export function prepareAnswers(
  workbook: Workbook,
  view: OverlapView,
  sheetId: number | null,
): PreparedAnswers {
  const sheet = sheetId === null ? activeTab(workbook) : tabById(workbook, sheetId);
  if (!sheet) throw new Refusal('tab-gone', say('The tab with the answers has been deleted.'));
  const table = hasCells(sheet) ? readTab(sheet, workbook.clock).table : [];
  const read = answersIn(view, table);
  const name = sheet.getName();
  if (!read) {
    throw new Refusal(
      'not-valid',
      say(
        '{tab} is no call sheet: no row holds the headers Account, Relationship, Last spoke and so on. Open the tab that was filled in, or paste it with its headers, and start this again.',
        { tab: name },
      ),
    );
  }
  const formulas = allFormulas(view);
  const rows = read.rows.map((row) => {
    const { written, left } = writtenOf(view, row, formulas);
    return shownRow(row, written, left);
  });
  const preview = {
    sheetId: sheet.getSheetId(),
    tab: name,
    listTab: view.tab.name,
    partner: read.partner,
    rows,
    said: countsText(rows),
    adds: addsText(view, read.rows),
  };
  const seals = rows.flatMap(({ at, account, changes }) =>
    changes.map((change) => checksum(JSON.stringify([at, account, change]))),
  );
  return { view, table, read, formulas, preview: { ...preview, seals } };
}

/** The cells to write by their rows in the list: answers, and who gave them when. */
export function cellsToWrite(
  { view, read, formulas }: Pick<PreparedAnswers, 'view' | 'read' | 'formulas'>,
  take: readonly number[],
): ReadonlyMap<number, RowCells> {
  const changes = new Map<number, RowCells>();
  for (const row of read.rows) {
    const { row: listRow, at, confirmOn } = row;
    const isTaken = take.includes(at + 1);
    const { written } = writtenOf(view, row, formulas);
    const cells = new Map(
      written
        .filter(({ verdict }) => isTaken || verdict === 'changes')
        .map(({ field, after }) => [columnOf(view, field) ?? -1, after] as const),
    );
    if (!listRow || cells.size === 0) continue;
    const stamps = {
      confirmedBy: read.answeredBy || read.partner,
      confirmedOn: dayToDate(confirmOn ?? 0),
    } as const;
    for (const field of ['confirmedBy', 'confirmedOn'] as const) {
      const column = columnOf(view, field);
      if (column === undefined || confirmOn === undefined) continue;
      if (sourceOf(view, row, field, formulas) === '') cells.set(column, stamps[field]);
    }
    changes.set(listRow.index, cells);
  }
  return changes;
}
