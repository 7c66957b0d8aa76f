// The two tabs for the tests of the feedback, from a few cells a row. It tests nothing itself.
import type { Cell, Row } from '../../../src/core/cells/cell';
import {
  buildFeedback,
  type FeedbackModel,
  type ToldNote,
} from '../../../src/core/feedback/feedback';
import type { Settings } from '../../../src/core/settings/settings';
import { inputOf, OVERLAP_HEADERS } from '../conversion/tabs';

export const HEADERS: Row = [
  ...OVERLAP_HEADERS,
  'Told on',
  'Introduction requested on',
  'Introduction status',
  'Lost reason',
];
export const LEAD_HEADERS: Row = [
  'Account',
  'Website',
  'Lead type',
  'Qualified date',
  'Converted date',
  'Stage',
  'Stage changed on',
  'Lost reason',
];

export type Cells = Readonly<Record<string, Cell>>;

const rowOf =
  (headers: Row, usual: Cells) =>
  (cells: Cells): Row =>
    headers.map((header) => ({ ...usual, ...cells })[String(header)] ?? '');

export const overlapRow = rowOf(HEADERS, {
  Account: 'Acme',
  Partner: 'Globex',
  Overlap: 'Customer',
  'Overlap date': '2026-01-10',
});
export const leadRow = rowOf(LEAD_HEADERS, { Account: 'Acme', 'Lead type': 'MQL' });

export const feedback = (
  overlap: readonly Cells[],
  leads: readonly Cells[] = [],
  told: readonly ToldNote[] = [],
  changes: Partial<Settings> = {},
): FeedbackModel =>
  buildFeedback({
    ...inputOf(
      [HEADERS, ...overlap.map(overlapRow)],
      [LEAD_HEADERS, ...leads.map(leadRow)],
      changes,
    ),
    told,
  });

/** Qualified long enough ago to be judged. */
export const EQL: Cells = { 'EQL since': '2026-02-01' };
