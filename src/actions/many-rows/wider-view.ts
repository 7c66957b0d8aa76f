// A list as it would be with columns that it lacks, for a preview: nothing is added yet.
import { type Field, fieldLabel } from '../../core/columns/fields';
import { withTable } from '../../sheets/user-tabs';
import { type OverlapView, viewOf } from '../row/overlap-view';

/** Those of the fields that the list has no column for. */
export const lackingColumns = ({ tab }: OverlapView, fields: readonly Field[]): Field[] =>
  fields.filter((field) => tab.recognition.columns[field] === undefined);

/** The view with a blank column for each of these fields behind the last one. */
export function widerView(view: OverlapView, fields: readonly Field[]): OverlapView {
  if (fields.length === 0) return view;
  const { table, headerRow, recognition } = view.tab;
  const width = table[0]?.length ?? 0;
  const labels = fields.map((field) => fieldLabel(field));
  const columns = { ...recognition.columns };
  fields.forEach((field, place) => {
    columns[field] = width + place;
  });
  const wider = {
    ...recognition,
    columns,
    headers: [
      ...Array.from({ length: width }, (_, at) => recognition.headers[at] ?? ''),
      ...labels,
    ],
  };
  const rows = table.map((row, index) => [
    ...row,
    ...labels.map((label) => (index === headerRow ? label : '')),
  ]);
  const { sheet, sheetId, remembered } = view.tab;
  const tab = { sheet, sheetId, remembered, headerRow, recognition: wider, name: '' };
  const { filled, dropdowns, writtenIn } = view;
  const widened = viewOf(withTable(tab, rows), view.settings, view.workbook);
  return { ...widened, filled, dropdowns, writtenIn };
}
