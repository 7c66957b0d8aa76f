// Headers -> fields: which column holds what, how sure that is, and what to ask.
import type { Row } from '../cells/cell';
import { excerpt, foldText } from '../cells/text';
import type { ChosenScales } from '../qualification/scale';
import { type Confidence, candidatesOf } from './candidates';
import { ADDED_FIELDS, FIELD_LABELS, type Field, type TabKind } from './fields';
import { headerKey, labelHeaders, repeatedHeaders, signatureOf } from './header';
import { partnerSideColumns, SECOND_THOUGHTS } from './paired-layout';

export { findHeaderRow, holdsEnough } from './header-row';

/** For a field whose very own column the user has refused: one that is headed as its label. */
export const REFUSED = '';

/**
 * What the user decided for a header row: the header per field, or null for "no column", which
 * holds until the add-on appends one, or `REFUSED`.
 */
export type RememberedColumns = Readonly<Partial<Record<Field, string | null>>>;

export interface Recognition {
  readonly kind: TabKind;
  /** The 0-based column of each field that has one. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly confidence: Readonly<Partial<Record<Field, Confidence>>>;
  /** What a person should look at, a sentence or two each. */
  readonly questions: readonly string[];
  /** The name under which the mapping of these headers is remembered. */
  readonly signature: string;
  /** The headers as shown: a repeated one carries its number. */
  readonly headers: readonly string[];
  /** What the numbers of a column are out of, where the user has said it. */
  readonly scales?: ChosenScales;
}

interface Mapping {
  readonly columns: Map<Field, number>;
  readonly confidence: Map<Field, Confidence>;
  readonly taken: Set<number>;
}

const assign = (mapping: Mapping, field: Field, column: number, confidence: Confidence): void => {
  mapping.columns.set(field, column);
  mapping.confidence.set(field, confidence);
  mapping.taken.add(column);
};

const named = (header: string | undefined): string => `“${excerpt(header ?? '')}”`;
const labelOf = (field: Field): string => FIELD_LABELS[field];

const columnCalled = (headers: readonly string[], header: string): number => {
  const wanted = foldText(header);
  return headers.findIndex((shown) => foldText(shown) === wanted);
};

/**
 * Puts the remembered columns first; returns the fields that are settled by them. A column that is
 * gone, or given twice, is guessed anew.
 */
const applyRemembered = (
  mapping: Mapping,
  headers: readonly string[],
  kind: TabKind,
  remembered: RememberedColumns,
): ReadonlySet<Field> => {
  const settled = new Set<Field>();
  const fields = Object.keys(FIELD_LABELS) as Field[];
  for (const field of fields) {
    const header = remembered[field];
    if (header === REFUSED) settled.add(field);
    const column = header ? columnCalled(headers, header) : -1;
    if (column < 0 || mapping.taken.has(column)) continue;
    settled.add(field);
    assign(mapping, field, column, 'certain');
  }
  for (const field of fields) {
    if (remembered[field] !== null) continue;
    settled.add(field);
    // The user said that there is no such column; the add-on may have appended one since.
    const mayBeNew = kind === 'overlap' && ADDED_FIELDS.includes(field);
    const column = mayBeNew ? columnCalled(headers, labelOf(field)) : -1;
    if (column >= 0 && !mapping.taken.has(column)) assign(mapping, field, column, 'certain');
  }
  return settled;
};

const repeatQuestions = (
  headers: Row,
  shown: readonly string[],
  columnOf: ReadonlyMap<Field, number>,
): string[] =>
  repeatedHeaders(headers).map((columns) => {
    const header = named(shown[columns[0] ?? -1]);
    const uses = [...columnOf]
      .filter(([, column]) => columns.includes(column))
      .map(([field, column]) => `${named(shown[column])} is taken for ${labelOf(field)}`);
    const outcome = uses.length > 0 ? uses.join(', and ') : 'none of them is used';
    return `${columns.length} columns are called ${header}: ${outcome}. Is that right?`;
  });

/**
 * Finds the column of each field by its header, whatever the columns' order.
 *
 * The better alias wins a field; a column that loses one, a guess, and a repeated header each
 * become a question, so that no two columns go to one field silently. What is `remembered` for a
 * header overrides every guess; fields that it doesn't name are recognised as usual.
 */
export function recogniseColumns(
  headers: Row,
  kind: TabKind,
  remembered: RememberedColumns = {},
): Recognition {
  const shown = labelHeaders(headers);
  const mapping: Mapping = { columns: new Map(), confidence: new Map(), taken: new Set() };
  const settled = applyRemembered(mapping, shown, kind, remembered);
  const questions: string[] = [];
  const partnerSide = kind === 'overlap' ? partnerSideColumns(headers) : [];
  for (const { field, column } of partnerSide) {
    if (settled.has(field) || mapping.taken.has(column)) continue;
    assign(mapping, field, column, 'guess');
  }

  const lost = new Map<number, Field>();
  for (const candidate of candidatesOf(headers, kind)) {
    const { field, column, confidence } = candidate;
    if (mapping.taken.has(column) || settled.has(field)) continue;
    if (!mapping.columns.has(field)) assign(mapping, field, column, confidence);
    else if (confidence !== 'guess' && !lost.has(column)) lost.set(column, field);
  }

  for (const { field, from, header } of SECOND_THOUGHTS[kind]) {
    const column = mapping.columns.get(from);
    const fits = column !== undefined && headerKey(headers[column] ?? '') === header;
    if (!fits || settled.has(from) || settled.has(field) || isServed(mapping, field)) continue;
    mapping.columns.delete(from);
    mapping.confidence.delete(from);
    assign(mapping, field, column, 'guess');
  }

  const repeated = new Set(repeatedHeaders(headers).reduce((all, some) => all.concat(some), []));
  for (const [column, field] of lost) {
    if (mapping.taken.has(column) || repeated.has(column)) continue;
    const used = mapping.columns.get(field);
    if (used === undefined) continue;
    questions.push(
      `${named(shown[column])} could be ${labelOf(field)} too: ${named(shown[used])} is used. Is that right?`,
    );
  }
  for (const [field, confidence] of mapping.confidence) {
    const column = mapping.columns.get(field) ?? -1;
    if (confidence !== 'guess' || repeated.has(column)) continue;
    questions.push(`${named(shown[column])} was taken for ${labelOf(field)}. Is that right?`);
  }
  questions.push(...repeatQuestions(headers, shown, mapping.columns));

  return {
    kind,
    columns: toRecord(mapping.columns),
    confidence: toRecord(mapping.confidence),
    questions,
    signature: signatureOf(headers, kind),
    headers: shown,
  };
}

/** What says the same as a column of its own. */
const SERVED_BY: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  // A wide layout says what the account is to the partners without an overlap column.
  overlap: ['customerOf', 'opportunityFor', 'prospectOf'],
  account: ['domain', 'email'],
};

const isServed = (mapping: Mapping, field: Field): boolean =>
  [field, ...(SERVED_BY[field] ?? [])].some((column) => mapping.columns.has(column));

const toRecord = <Value>(map: ReadonlyMap<Field, Value>): Partial<Record<Field, Value>> => {
  const record: Partial<Record<Field, Value>> = {};
  for (const [field, value] of map) record[field] = value;
  return record;
};
