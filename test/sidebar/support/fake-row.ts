// One row of the fake workbook and what the server says of it, by rules as small as can be.
import type {
  ComponentDetail,
  FormCell,
  FormField,
  Introduction,
  RowDetails,
  RowKey,
  ShownCell,
} from '../../../src/rpc';
import { FORM_FIELDS, type FormFieldShape } from './form-fields';

export const SHEET_ID = 7;
export const TODAY = '2026-06-30';

/** A row as the sheet holds it, every cell as text. A field without a column is undefined. */
export interface FakeRow {
  readonly account: string;
  readonly partner: string;
  readonly domain?: string;
  readonly overlap?: string;
  readonly fit?: string;
  readonly cells: Partial<Record<FormField, string>>;
  readonly requestedOn?: string;
  readonly introduction?: RowDetails['introduction']['state'];
  /** What speaks against asking for an introduction. */
  readonly guards?: Introduction['guards'];
  /** The account's other partners. */
  readonly others?: RowDetails['others'];
}

const NEEDS = {
  'Co-sell': ['owner', 'nextStep', 'due'],
  'Route to rep': ['owner', 'due'],
} as const;
const WARM = ['Hot', 'Warm'];
const STALE_BEFORE = '2026-01-01';

export function shownCell(shape: FormFieldShape | undefined, text: string): ShownCell {
  if (text === '') return { kind: 'blank', value: '' };
  return { kind: shape?.input === 'date' ? 'date' : 'text', value: text };
}

export function missingOf({ cells, fit }: FakeRow): ('warmth' | 'fit' | 'motion')[] {
  const missing: ('warmth' | 'fit' | 'motion')[] = [];
  if (!WARM.includes(cells.warmth ?? '') || isStale(cells)) missing.push('warmth');
  if (fit !== undefined && !/^[AB]/.test(fit)) missing.push('fit');
  if (!cells.motion || cells.owner === '') missing.push('motion');
  return missing;
}

export function isStale(cells: FakeRow['cells']): boolean {
  return !!cells.lastTouch && cells.lastTouch < STALE_BEFORE;
}

export function isOverdue(cells: FakeRow['cells']): boolean {
  return !!cells.due && cells.due < TODAY;
}

function componentsOf(row: FakeRow): ComponentDetail[] {
  const missing = missingOf(row);
  const { cells } = row;
  const part = (
    component: 'overlap' | 'warmth' | 'fit' | 'motion',
    label: string,
    written: string,
    good: string,
    bad: string,
  ): ComponentDetail => {
    const clear = component === 'overlap' || !missing.includes(component);
    const state = clear ? 'clear' : written === '' ? 'missing' : 'short';
    const stateLabel = { clear: 'Clear', missing: 'Missing', short: 'Not enough' }[state];
    const strength = clear ? 1 : 0;
    return {
      component,
      label,
      state,
      stateLabel,
      strength,
      reason: clear ? good : bad,
      written,
    };
  };
  return [
    part('overlap', 'Overlap', row.overlap ?? 'Customer', `Customer of ${row.partner}.`, ''),
    part(
      'warmth',
      'Warmth',
      cells.warmth ?? '',
      'Warm, and in touch lately.',
      isStale(cells)
        ? `Last touch ${cells.lastTouch} is too long ago.`
        : 'Nobody has said how warm it is.',
    ),
    part('fit', 'Fit', row.fit ?? 'A', 'Tier A.', 'C isn’t a good enough fit.'),
    part(
      'motion',
      'Motion',
      cells.motion ?? '',
      'A motion with an owner.',
      'Nobody has said who acts, or how.',
    ),
  ];
}

function formCell(row: FakeRow, shape: FormFieldShape, columns: ReadonlySet<FormField>): FormCell {
  const text = row.cells[shape.field] ?? '';
  return {
    ...shape,
    dropdown: 'none',
    ...(shape.field === 'motion' && { needs: NEEDS }),
    header: columns.has(shape.field) ? shape.label : null,
    shown: shownCell(shape, text),
    text,
    formula: text.startsWith('='),
  };
}

/** Where a row stands, and what else the sheet has by its name. */
export interface FakePlace {
  readonly key: RowKey;
  readonly twins: readonly number[];
  readonly columns: ReadonlySet<FormField>;
}

export function detailsOf(row: FakeRow, { key, twins, columns }: FakePlace): RowDetails {
  const { account, partner } = row;
  const missing = missingOf(row);
  const status = missing.includes('fit') ? 'Poor fit' : missing.length === 0 ? 'EQL' : 'Candidate';
  return {
    key,
    account,
    partner,
    status,
    score: 94 - missing.length * 24,
    components: componentsOf(row),
    missing,
    nextStep: missing.includes('warmth')
      ? `Ask ${partner} who knows somebody at ${account}, and how well.`
      : `Agree with ${partner} who does what for ${account}, and by when.`,
    since: status === 'EQL' ? TODAY : null,
    form: FORM_FIELDS.map((shape) => formCell(row, shape, columns)),
    introduction: {
      state: row.introduction ?? (row.requestedOn ? 'asked' : 'none'),
      says: row.requestedOn ? `Asked on ${row.requestedOn}, chase from 3 July 2026.` : '',
    },
    twins,
    others: row.others === undefined ? { best: '', partners: [] } : row.others,
  };
}
