// Which field has which column while headers are being recognised, beginning with what is remembered.
import { foldText } from '../cells/text';
import { ADDED_FIELDS, FIELD_NAMES, type Field, isFieldName, type TabKind } from './fields';
import type { Confidence } from './recognition';
import { REFUSED, type RememberedColumns } from './remembered';

export interface Mapping {
  readonly columns: Map<Field, number>;
  readonly confidence: Map<Field, Confidence>;
  readonly taken: Set<number>;
  /** The fields that the user decided, also against a column. */
  readonly settled: Set<Field>;
}

export function assign(
  mapping: Mapping,
  field: Field,
  column: number,
  confidence: Confidence,
): void {
  mapping.columns.set(field, column);
  mapping.confidence.set(field, confidence);
  mapping.taken.add(column);
}

const columnCalled = (headers: readonly string[], header: string): number => {
  const wanted = foldText(header);
  return headers.findIndex((shown) => foldText(shown) === wanted);
};

/**
 * The mapping with the remembered columns in it. A column that is gone, or given twice, is
 * recognised anew.
 */
export function rememberedMapping(
  headers: readonly string[],
  kind: TabKind,
  remembered: RememberedColumns,
): Mapping {
  const mapping: Mapping = {
    columns: new Map(),
    confidence: new Map(),
    taken: new Set(),
    settled: new Set(),
  };
  const fields = Object.keys(FIELD_NAMES) as Field[];
  for (const field of fields) {
    const header = remembered[field];
    if (header === REFUSED) mapping.settled.add(field);
    const column = header ? columnCalled(headers, header) : -1;
    if (column < 0 || mapping.taken.has(column)) continue;
    mapping.settled.add(field);
    assign(mapping, field, column, 'certain');
  }
  for (const field of fields) {
    if (remembered[field] !== null) continue;
    mapping.settled.add(field);
    // "No column" was said before the add-on appended one.
    const mayBeNew = kind === 'overlap' && ADDED_FIELDS.includes(field);
    const column = mayBeNew ? headers.findIndex((shown) => isFieldName(field, shown)) : -1;
    if (column >= 0 && !mapping.taken.has(column)) assign(mapping, field, column, 'certain');
  }
  return mapping;
}

export function toRecord<Value>(
  map: ReadonlyMap<Field, Value>,
): Readonly<Partial<Record<Field, Value>>> {
  const record: Partial<Record<Field, Value>> = {};
  for (const [field, value] of map) record[field] = value;
  return record;
}
