// What the fake workbook plans for many rows: an owner for each, or what was asked for all; Gale Airlines
// can't be changed.
import type {
  ManyChange,
  PlannedCell,
  RowDetails,
  RowKey,
  RowsPreview,
  RowsUndo,
} from '../../../src/rpc';
import { shownCell } from './fake-row';
import { FORM_FIELDS } from './form-fields';

const ROUTED: readonly ManyChange[] = [{ field: 'owner', value: 'Ana' }];
const REFUSING = 'Gale Airlines';

function plannedCell({ field, value }: ManyChange, { form }: RowDetails): PlannedCell {
  const shape = FORM_FIELDS.find((each) => each.field === field);
  const before = form.find((cell) => cell.field === field)?.shown ?? shownCell(shape, '');
  const label = shape?.label ?? field;
  return { field, value, label, before, after: shownCell(shape, value) };
}

export function planOf(
  keys: readonly RowKey[],
  changes: readonly ManyChange[] | null,
  detailsOf: (key: RowKey) => RowDetails,
): RowsPreview {
  const taken = keys.filter(({ account }) => account !== REFUSING);
  const refused = keys.filter(({ account }) => account === REFUSING);
  return {
    rows: taken.map((key) => ({
      key,
      cells: (changes ?? ROUTED).map((change) => plannedCell(change, detailsOf(key))),
      why: changes === null ? 'next in turn' : '',
    })),
    left: refused.map(({ account, partner }) => ({
      account,
      partner,
      why: 'Owner holds a formula.',
    })),
    addsColumns: [],
    said: '1 row will be an EQL.',
  };
}

/** What puts cells of a row back. */
export function undoneBy(
  key: RowKey,
  cells: readonly Pick<PlannedCell, 'field' | 'value' | 'before'>[],
): RowsUndo['rows'][number] {
  return {
    key,
    cells: cells.map(({ field, value, before }, column) => {
      const shape = FORM_FIELDS.find((each) => each.field === field);
      return { column, header: field, before, after: shownCell(shape, value) };
    }),
  };
}
