// What a change of many rows would write, row by row, and what stays as it is and why; writes nothing.

import type { Cell } from '../../core/cells/cell';
import { fieldLabel } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import type {
  LeftRow,
  ManyChange,
  PlannedCell,
  PlannedRow,
  PreviewRowsRequest,
  RowsPreview,
} from '../../rpc';
import { MOST_ROWS_CHANGED } from '../../rpc/limits';
import { Refusal } from '../../sheets/refusal';
import type { RowCells } from '../../sheets/row-cells';
import { readSettings } from '../../sheets/settings-tab';
import { findOverlapTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import {
  assessRow,
  cellOfField,
  type OverlapView,
  openTab,
  rowKeyOf,
  viewOf,
} from '../row/overlap-view';
import { shownCell } from '../row/shown-cell';
import { withRowCells } from '../saving/with-cells';
import { chosenRows, leftRow } from './chosen-rows';
import { allFormulas, cellFor, planCell, type RowTools } from './plan-cell';
import { type RowChanges, routedChanges } from './routed-changes';
import { lackingColumns, widerView } from './wider-view';

const ROUTED = ['owner', 'due'] as const;

function listOf(workbook: Workbook, keys: PreviewRowsRequest['keys']): OverlapView {
  const settings = readSettings(workbook);
  const [first] = keys ?? [];
  return first
    ? openTab(first.sheetId, settings, workbook)
    : viewOf(findOverlapTab(workbook), settings, workbook);
}

/** The statuses of rows that become EQLs, or stop being any, in sentences; '' where none does. */
export function eqlsText(
  before: OverlapView,
  after: OverlapView,
  isAsked: (row: SheetOverlapRow) => boolean,
): string {
  const were = new Set<number>();
  for (const row of before.overlap.rows) {
    if (isAsked(row) && assessRow(before, row).status === 'EQL') were.add(row.index);
  }
  let more = 0;
  let kept = 0;
  for (const row of after.overlap.rows) {
    if (!isAsked(row) || assessRow(after, row).status !== 'EQL') continue;
    if (were.has(row.index)) kept += 1;
    else more += 1;
  }
  const fewer = were.size - kept;
  const gained =
    more === 0 ? '' : say('{rows} {rows|row will be an EQL|rows will be EQLs}.', { rows: more });
  const lost =
    fewer === 0
      ? ''
      : say('{rows} {rows|row will no longer be an EQL|rows will no longer be EQLs}.', {
          rows: fewer,
        });
  return [gained, lost].filter((text) => text !== '').join(' ');
}

interface Planned {
  readonly row: PlannedRow;
  readonly cells: RowCells;
  readonly index: number;
}

/** One row's cells; a routed row without its owner is left as a whole. */
function plannedRow(
  tools: RowTools,
  { row, changes, why }: RowChanges,
  cellOf: (change: ManyChange) => Cell,
): { readonly planned?: Planned; readonly left: readonly LeftRow[] } {
  const { view } = tools;
  const { columns, headers } = view.tab.recognition;
  const cells: PlannedCell[] = [];
  const written = new Map<number, Cell>();
  const left: string[] = [];
  for (const change of changes) {
    const { field } = change;
    const plan = planCell(tools, row, field, cellOf(change));
    if (typeof plan === 'string') {
      if (plan !== '') left.push(plan);
      if (plan !== '' && why !== '' && field === 'owner') break;
      continue;
    }
    const label = headers[columns[field] ?? -1] || fieldLabel(field);
    const before = shownCell(cellOfField(view, row, field));
    cells.push({ ...change, label, before, after: shownCell(plan.cell) });
    written.set(plan.column, plan.cell);
  }
  if (cells.length === 0 && left.length === 0) left.push(say('It holds all of this already.'));
  const said = left.map((text) => leftRow(row, text));
  if (cells.length === 0) return { left: said };
  const key = rowKeyOf(view, row);
  return { planned: { row: { key, cells, why }, cells: written, index: row.index }, left: said };
}

function refuseWithoutRules({ settings }: OverlapView): void {
  if (settings.routingRules !== '' || settings.ownersInTurn.length > 0) return;
  throw new Refusal(
    'not-valid',
    say(
      'There is nobody to propose yet. Write names under “Owners in turn”, or rules under “Routing ' +
        'rules”, in the settings under Setup.',
    ),
  );
}

/** The plan for the rows, the same for each or by the rules, as far as one change goes. */
export function previewRows(
  workbook: Workbook,
  { keys, changes }: PreviewRowsRequest,
): RowsPreview {
  const view = listOf(workbook, keys);
  if (changes === null) refuseWithoutRules(view);
  const fields = changes === null ? ROUTED : changes.map(({ field }) => field);
  const lacking = lackingColumns(view, fields);
  const wide = widerView(view, lacking);
  const asked = keys?.map((key) => ({ key })) ?? [];
  const chosen = chosenRows(wide, asked);
  const rows = chosen.found.map(({ row }) => row);
  const { planned, left } =
    changes === null
      ? routedChanges(wide, keys && rows)
      : { planned: rows.map((row) => ({ row, changes, why: '' })), left: [] };
  const first = planned.slice(0, MOST_ROWS_CHANGED);
  const tools = { view: wide, formulas: allFormulas(view) };
  const known = new Map<string, Cell>();
  const cellOf = (change: ManyChange): Cell => {
    const name = `${change.field} ${change.value}`;
    const cell = known.get(name) ?? cellFor(wide, change);
    known.set(name, cell);
    return cell;
  };
  for (const change of changes ?? []) cellOf(change);
  const results = first.map((each) => plannedRow(tools, each, cellOf));
  const done = results.flatMap((result) => result.planned ?? []);
  const touched = new Map(done.map(({ index, cells }) => [index, cells]));
  const isAsked = ({ index }: SheetOverlapRow): boolean => lacking.length > 0 || touched.has(index);
  const more = planned.length - first.length;
  const later =
    more === 0
      ? ''
      : say('{rows} {rows|row|rows} more can be changed after these.', { rows: more });
  const eqls = done.length === 0 ? '' : eqlsText(view, withRowCells(wide, touched), isAsked);
  return {
    rows: done.map(({ row }) => row),
    left: [...chosen.left, ...left, ...results.flatMap((result) => result.left)],
    addsColumns: done.length === 0 ? [] : lacking.map((field) => fieldLabel(field)),
    said: [eqls, later].filter((text) => text !== '').join(' '),
  };
}
