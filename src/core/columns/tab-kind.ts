// Whether a tab is an overlap list or a leads list; knows nothing of other tabs.
import type { Table } from '../cell';
import type { Field, TabKind } from './fields';
import { findHeaderRow } from './header-row';
import { type Recognition, recogniseColumns } from './recognise';

export interface RecognisedTab {
  readonly kind: TabKind;
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
}

/** Only an overlap list has these. */
const TELLS_OVERLAP: readonly Field[] = [
  'overlap',
  'customerOf',
  'opportunityFor',
  'prospectOf',
  'warmth',
  'motion',
];
/** Only a leads list has these. */
const TELLS_LEADS: readonly Field[] = ['leadType', 'lifecycleStage', 'mqlDate', 'leadStatus'];

const recognised = (table: Table, kind: TabKind): RecognisedTab | undefined => {
  const headerRow = findHeaderRow(table, kind);
  if (headerRow === undefined) return undefined;
  return { kind, headerRow, recognition: recogniseColumns(table[headerRow] ?? [], kind) };
};

const has = (tab: RecognisedTab, fields: readonly Field[]): boolean =>
  fields.some((field) => {
    const { columns, confidence } = tab.recognition;
    return columns[field] !== undefined && confidence[field] !== 'guess';
  });

/**
 * What a tab is, or `undefined` where no header row says. An overlap list names a partner or an
 * overlap; a leads list may name a partner too, and is told by its lead type, lifecycle stage or
 * lead status.
 */
export function recogniseTab(table: Table): RecognisedTab | undefined {
  const overlap = recognised(table, 'overlap');
  const leads = recognised(table, 'leads');
  if (!overlap || !leads) return overlap ?? leads;
  return has(leads, TELLS_LEADS) && !has(overlap, TELLS_OVERLAP) ? leads : overlap;
}
