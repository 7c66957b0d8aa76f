// One cell of many: what is written into it, or why it stays as it is.

import { type Cell, isDate } from '../../core/cells/cell';
import { excerpt, plainText } from '../../core/cells/text';
import { fieldLabel } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { type GuardCode, introductionGuards } from '../../core/introduction/guards';
import { say } from '../../core/language/say';
import { readMotion } from '../../core/qualification/motion';
import type { ManyChange, ManyField } from '../../rpc';
import { cellName } from '../../sheets/a1';
import { sameCell } from '../../sheets/block';
import { Refusal } from '../../sheets/refusal';
import { typedCell } from '../row/form';
import { type Formulas, formulasIn, writtenColumns } from '../row/formulas';
import { cellOfField, type OverlapView, rowTerms } from '../row/overlap-view';

/** What has to be known of a list to write into many of its rows. */
export interface RowTools {
  readonly view: OverlapView;
  /** Of all its rows. */
  readonly formulas: Formulas;
}

/** The formulas of the whole list, up to the last column that is written to. */
export function allFormulas(view: OverlapView): Formulas {
  const { table, recognition } = view.tab;
  const last = Math.max(writtenColumns(view)?.[1] ?? 0, recognition.columns.toldOn ?? 0);
  const columns = [0, last] as const;
  return formulasIn(view, { firstRow: 0, rows: table.length, columns }, true);
}

/** The cell for what was typed; refuses what can't be written into any row. */
export function cellFor(view: OverlapView, { field, value }: ManyChange): Cell {
  const form = field === 'toldOn' ? 'due' : field;
  const typed = typedCell(view, form, value, fieldLabel(field));
  if (!typed.ok) throw new Refusal('not-valid', typed.sentence);
  const { cell } = typed;
  const terms = { ...rowTerms(view), asOf: undefined };
  if (field === 'motion' && cell !== '' && readMotion({ motion: cell }, terms).state !== 'clear') {
    const text = say('“{motion}” is no motion that is known. Choose one of the list.', {
      motion: excerpt(cell),
    });
    throw new Refusal('not-valid', text);
  }
  return cell;
}

/** What speaks against any motion, not only against asking for an introduction. */
const ANY_MOTION: readonly GuardCode[] = ['overlap', 'fit', 'refused'];

/** What speaks against giving a row this motion; '' where nothing does. */
function guardAgainst(view: OverlapView, { row, partners }: SheetOverlapRow, motion: Cell): string {
  const terms = rowTerms(view);
  const { type } = readMotion({ motion }, { ...terms, asOf: undefined });
  const guards = introductionGuards({ row, partners: partners.length }, terms);
  const found = guards.find(
    ({ isWarning, code }) =>
      isWarning && (type === 'introduction' || ANY_MOTION.indexOf(code) >= 0),
  );
  return found?.sentence ?? '';
}

/** What is written, or why nothing is; '' where the cell holds it already. */
export type CellPlan = { readonly column: number; readonly cell: Cell } | string;

/** What becomes of one field of a row. */
export function planCell(
  { view, formulas }: RowTools,
  row: SheetOverlapRow,
  field: ManyField,
  cell: Cell,
): CellPlan {
  const { columns, headers } = view.tab.recognition;
  const column = columns[field];
  if (column === undefined) {
    return say('There is no column {column}.', { column: fieldLabel(field) });
  }
  if (sameCell(cellOfField(view, row, field), cell)) return '';
  const header = headers[column] || fieldLabel(field);
  const source = formulas.source(row.index, column);
  if (source === cellName(row.index, column))
    return say('{column} holds a formula.', { column: header });
  if (source !== '') {
    return say('{column} shows what the formula in {cell} gives.', {
      column: header,
      cell: source,
    });
  }
  const dropdown = view.dropdowns()[column];
  const isOffered = dropdown?.choices.some((choice) => choice === plainText(cell));
  if (dropdown?.isStrict && !isOffered && cell !== '' && !isDate(cell)) {
    return say('The dropdown of {column} doesn’t offer “{value}”.', {
      column: header,
      value: excerpt(cell),
    });
  }
  const guard = field === 'motion' && cell !== '' ? guardAgainst(view, row, cell) : '';
  return guard === '' ? { column, cell } : guard;
}
