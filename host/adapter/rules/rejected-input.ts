// Input that a cell's data validation rejects: only rules that were told to refuse, as in Sheets.

import { cellName } from '../../engine/a1';
import type { EngineZone } from '../../engine/engine';
import type { Entry } from '../cell/entry';
import { Exception } from '../service/exception';
import { book } from '../service/world';

/** `entries` row by row; formulas and blanks are let through, as nothing is known of their value. */
export function requireValid(sheetId: string, zone: EngineZone, entries: readonly Entry[]): void {
  const { validations } = book();
  if (!validations.anyRejects(sheetId)) return;
  const width = zone.right - zone.left + 1;
  for (const [index, entry] of entries.entries()) {
    const value = typedValue(entry);
    if (value === undefined) continue;
    const row = zone.top + Math.floor(index / width);
    const column = zone.left + (index % width);
    const rule = validations.at(sheetId, row, column);
    if (!rule?.rejects) continue;
    if (validations.problem(sheetId, row, column, value) === undefined) continue;
    throw new Exception(message(cellName(row, column), rule.criterion));
  }
}

function typedValue(entry: Entry): string | number | boolean | undefined {
  if (entry.kind === 'text') return entry.text;
  return entry.kind === 'number' || entry.kind === 'boolean' ? entry.value : undefined;
}

function message(
  cell: string,
  criterion: { readonly type: string; readonly values: readonly string[] },
): string {
  const sentence = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (criterion.type !== 'isValueInList') return sentence;
  return `${sentence} Please enter one of the following values: ${criterion.values.join(', ')}.`;
}
