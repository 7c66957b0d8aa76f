// The columns of a clean list: canonical headers first, whatever else the export has behind them.
import { columnLetters } from '../cells/column-letters';
import { once } from '../cells/once';
import { foldText } from '../cells/text';
import { assessedColumns } from '../columns/assessed-columns';
import { FIELD_NAMES, type Field, fieldLabel, OWN_FIELDS } from '../columns/fields';
import type { Recognition } from '../columns/recognition';
import { namedRowReader } from '../conversion/matching/named-row';
import { scaleInHeader } from '../qualification/header-scale';
import type { CleanColumn } from './clean-list';

/** A column of the clean list, and where one tab has it; undefined where it is worked out. */
export interface PlacedColumn extends CleanColumn {
  readonly column?: number;
}

/** Columns whose meaning goes into Overlap and Partner, or that scoring makes anew. */
const FOLDED: readonly Field[] = ['customerOf', 'opportunityFor', 'prospectOf', 'openDeal'];
const isFolded = (field: Field): boolean =>
  FOLDED.includes(field) || (field !== 'eqlSince' && OWN_FIELDS.some((own) => own === field));
/** What every clean list has. */
const ALWAYS: readonly Field[] = ['account', 'partner', 'overlap', 'partnerPopulation'];
const allFields = once(() => Object.keys(FIELD_NAMES) as readonly Field[]);

/** Whether what stands for a website is the domain of people's e-mails, which says less. */
const isOfEmails = (recognition: Recognition): boolean =>
  namedRowReader('overlap', recognition)([], '', 'x.example').website === undefined;

/**
 * A field's header: its own name, unless the export's says what that would lose, which is a scale
 * (`Warmth (1-5)`), an e-mail's domain, or a date that may not be the overlap's.
 */
const headerOf = (field: Field, column: number | undefined, recognition: Recognition): string => {
  const written = column === undefined ? '' : (recognition.headers[column] ?? '');
  if ((field === 'warmth' || field === 'fit') && scaleInHeader(written)) return written;
  if (field === 'overlapDate' && recognition.confidence.overlapDate !== 'certain') return written;
  if (field === 'domain' && isOfEmails(recognition)) return fieldLabel('emailDomain');
  return fieldLabel(field);
};

/** The columns of one tab, in the clean list's order. */
export function placedColumns(recognition: Recognition, width: number): readonly PlacedColumn[] {
  const { columns, headers } = recognition;
  const website = columns.domain ?? columns.partnerRecordWebsite;
  const fields = allFields().flatMap((field): PlacedColumn[] => {
    const column = field === 'domain' ? website : columns[field];
    if (isFolded(field) || (column === undefined && !ALWAYS.includes(field))) return [];
    const header = headerOf(field, column, recognition);
    return [{ header, field, ...(column === undefined ? {} : { column }) }];
  });
  const taken = new Set(Object.values(columns));
  const assessed = assessedColumns(headers);
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !taken.has(column) && !assessed.has(column),
  );
  return [
    ...fields,
    ...others.flatMap((column): PlacedColumn[] => {
      const header = headers[column] ?? '';
      return [{ header: header === '' ? `Column ${columnLetters(column)}` : header, column }];
    }),
  ];
}

const keyOf = ({ header, field }: CleanColumn): string =>
  `${field === undefined ? 'other' : 'field'} ${foldText(header)}`;

/**
 * The columns of several tabs as one list, fields before all else, and the place of each tab's own.
 * A header that is taken gets a number: `Owner (2)`.
 */
export function unitedColumns(tabs: readonly (readonly PlacedColumn[])[]): {
  readonly columns: readonly CleanColumn[];
  readonly places: readonly (readonly number[])[];
} {
  const byKey = new Map<string, CleanColumn>();
  for (const column of tabs.flat()) {
    if (!byKey.has(keyOf(column))) byKey.set(keyOf(column), column);
  }
  const rankOf = ({ field }: CleanColumn): number =>
    field === undefined ? allFields().length : allFields().indexOf(field);
  const sorted = Array.from(byKey).sort(([, one], [, other]) => rankOf(one) - rankOf(other));
  const places = new Map(sorted.map(([key], place) => [key, place]));
  const used = new Set<string>();
  const columns = sorted.map(([, { header, field }]): CleanColumn => {
    let free = header;
    for (let number = 2; used.has(foldText(free)); number += 1) free = `${header} (${number})`;
    used.add(foldText(free));
    return { header: free, ...(field === undefined ? {} : { field }) };
  });
  return {
    columns,
    places: tabs.map((own) => own.map((column) => places.get(keyOf(column)) ?? -1)),
  };
}
