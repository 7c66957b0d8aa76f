// Small workbooks of known truth: two tabs made from stated counts, the same ones every time.
import type { Cell, Day, Table } from '../../../../src/core/cells/cell';
import {
  buildSummaryModel,
  type SummaryInput,
  type SummaryModel,
} from '../../../../src/core/conversion/summary';
import { formatDay } from '../../../../src/core/day-text';
import type { Settings } from '../../../../src/core/settings/settings';
import { AS_OF, inputOf } from '../tabs';

/** Accounts that are alike in all but their names and the day on which they qualified. */
export interface Cohort {
  /** `Overlap only` has overlap and never qualified; others are what the leads tab says. */
  readonly type: string;
  readonly leads: number;
  readonly converted?: number;
  /** A where nothing else is said. */
  readonly fit?: Cell;
  /** The latest of them qualified so many days before the as-of date, the others up to `over` days earlier. */
  readonly ago?: number;
  readonly over?: number;
  /** Days from qualifying to converting: negative before. */
  readonly after?: number;
  /** So many of those that converted have no date of it. */
  readonly undated?: number;
  /** So many of those that didn't convert stand on no list of outcomes (EQLs and overlap only). */
  readonly silent?: number;
  /** EQLs that were of this type first, so many days before. */
  readonly first?: { readonly type: string; readonly days: number };
  /** At how many partners each account is. */
  readonly partners?: number;
  /** EQLs that don't clear all four any more. */
  readonly hasFallen?: boolean;
  /** Leads of the leads tab that have overlap too, so many days before the as-of date. */
  readonly overlapAgo?: number;
  /** Without any date on which they qualified. */
  readonly isUndatable?: boolean;
  /** Goes into the names, where two cohorts are otherwise alike. */
  readonly name?: string;
}

export interface Layout {
  /** The header over the days on which rows qualified. */
  readonly dateHeader?: string;
  /** Columns of notes that stand before it. */
  readonly columnsBefore?: number;
  readonly hasFit?: boolean;
}

export interface Workbook {
  readonly overlap: Table;
  readonly leads: Table;
}

export const eqls = (cohort: Omit<Cohort, 'type'>): Cohort => ({ type: 'EQL', ...cohort });
export const mqls = (cohort: Omit<Cohort, 'type'>): Cohort => ({ type: 'MQL', ...cohort });
/** Leads that only the leads tab calls EQL. */
export const calledEqls = (cohort: Omit<Cohort, 'type'>): Cohort => ({
  type: 'Called EQL',
  ...cohort,
});
export const overlapOnly = (cohort: Omit<Cohort, 'type'>): Cohort => ({
  type: 'Overlap only',
  ...cohort,
});

const isOnOverlapTab = ({ type, overlapAgo }: Cohort): boolean =>
  type === 'EQL' || type === 'Overlap only' || overlapAgo !== undefined;

const nameOf = (
  { type, fit = 'A', first, name = '', hasFallen = false }: Cohort,
  place: number,
): string =>
  [
    'Account',
    type,
    String(fit),
    first ? `first ${first.type}` : '',
    hasFallen ? 'fell' : '',
    name,
    place,
  ]
    .filter((part) => part !== '')
    .join(' ');

const written = (day: Day | undefined): string => (day === undefined ? '' : formatDay(day));

/** Each account of a cohort: its name, and the days that its rows name. */
const accountsOf = (cohort: Cohort, asOf: Day) => {
  const { leads, converted = 0, ago = 100, over = 110, after = 20 } = cohort;
  const { undated = 0, silent = 0, isUndatable = false } = cohort;
  return Array.from({ length: leads }, (_, place) => {
    const since = asOf - ago - (place % over);
    const hasConverted = place < converted;
    const isDated = place >= undated;
    return {
      name: nameOf(cohort, place),
      since: isUndatable ? undefined : since,
      convertedOn: hasConverted && isDated ? since + after : undefined,
      flag: hasConverted && !isDated ? 'yes' : '',
      isSilent: place >= leads - silent,
    };
  });
};

/**
 * The two tabs. An EQL's row clears all four, and its account stands on the leads tab with its
 * outcome; a cohort's first accounts are those that converted, and its last ones the silent ones.
 */
export function workbook(
  cohorts: readonly Cohort[],
  asOf: Day = AS_OF,
  { dateHeader = 'EQL since', columnsBefore = 0, hasFit = true }: Layout = {},
): Workbook {
  const blanks: Cell[] = Array.from({ length: columnsBefore }, () => '');
  const overlap: Cell[][] = [
    [
      ...['Account', 'Partner', 'Overlap', 'Warmth', ...(hasFit ? ['Fit'] : []), 'Motion'],
      ...['Overlap date', ...blanks.map((_, place) => `Remark ${place + 1}`), dateHeader],
    ],
  ];
  const leads: Cell[][] = [
    [
      ...['Company', 'Lead type', 'Qualified date', 'Converted', 'Converted date'],
      ...(hasFit ? ['Fit'] : []),
    ],
  ];
  for (const cohort of cohorts) {
    const { type, fit = 'A', first, partners = 1, hasFallen = false, overlapAgo } = cohort;
    const isEql = type === 'EQL';
    const leadType = type === 'Called EQL' ? 'EQL' : type;
    for (const { name, since, convertedOn, flag, isSilent } of accountsOf(cohort, asOf)) {
      const fits = hasFit ? [fit] : [];
      for (let partner = 1; isOnOverlapTab(cohort) && partner <= partners; partner += 1) {
        const found = overlapAgo === undefined ? since : asOf - overlapAgo;
        overlap.push([
          ...[name, `Partner ${partner}`, 'Customer', isEql && !hasFallen ? 'Hot' : ''],
          ...[...fits, isEql ? 'Co-sell' : '', written(found), ...blanks],
          isEql ? written(since) : '',
        ]);
      }
      if (isSilent) continue;
      const isLead = !isEql && type !== 'Overlap only';
      const qualified = first && since !== undefined ? since - first.days : since;
      leads.push([
        ...[
          name,
          isLead ? leadType : (first?.type ?? ''),
          isLead || first ? written(qualified) : '',
        ],
        ...[flag, written(convertedOn), ...fits],
      ]);
    }
  }
  return { overlap, leads };
}

export interface Case extends Layout {
  readonly asOf?: Day;
  readonly settings?: Partial<Settings>;
  readonly more?: Partial<SummaryInput>;
}

/** The whole summary of a workbook, as the tab would show it; `change` may do something to its tabs. */
export function modelOf(
  cohorts: readonly Cohort[],
  given: Case = {},
  change: (book: Workbook) => Workbook = (book) => book,
): SummaryModel {
  const { asOf = AS_OF, settings = {}, more = {}, ...layout } = given;
  const { overlap, leads } = change(workbook(cohorts, asOf, layout));
  return buildSummaryModel({ ...inputOf(overlap, leads, settings, asOf), ...more });
}
