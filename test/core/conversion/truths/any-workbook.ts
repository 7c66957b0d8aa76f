// Workbooks as they come: young leads, conversions before the day or without one, several partners,
// MQLs that became EQLs, fit as letters and numbers, types in other spellings.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { AS_OF } from '../tabs';
import type { Case, Cohort } from './workbook';

export interface AnyWorkbook {
  readonly cohorts: readonly Cohort[];
  readonly given: Case;
}

const BASELINES = ['MQL', 'MQL', 'mql', 'Marketing Qualified Lead'];
const FITS: readonly Cell[] = ['A', 'A', 'B', 'B', 'C', 'a', 0.9, 0.7, 0.69, 0.3, ''];

/** A share of them, the ends as often as not. */
const shareOf = (leads: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, leads),
    fc.integer({ min: 0, max: leads }),
    fc.integer({ min: 0, max: Math.ceil(leads / 3) }),
  );

/** One cohort in a dozen has a thing of this kind. */
const rarely = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(max) });

const cohort = (types: readonly string[], sizes: readonly number[]): fc.Arbitrary<Cohort> =>
  fc
    .record({ type: fc.constantFrom(...types), leads: fc.constantFrom(...sizes) })
    .chain(({ type, leads }) =>
      fc.record({
        type: fc.constant(type),
        leads: fc.constant(leads),
        converted: shareOf(leads),
        fit: fc.constantFrom(...FITS),
        ago: fc.constantFrom(95, 95, 95, 95, 40, 0, 89, 90),
        over: fc.constantFrom(110, 110, 110, 30, 1),
        after: fc.constantFrom(20, 20, 20, 3, 90, 91, 0, -4),
        undated: rarely(leads),
        silent: rarely(leads),
        partners: fc.constantFrom(1, 1, 1, 2, 4),
        hasFallen: fc.boolean(),
        days: fc.constantFrom(0, 0, 0, 30, 80),
        overlapAgo: fc.constantFrom(0, 0, 0, 120, 200),
        isUndatable: rarely(1),
      }),
    )
    .map(({ days, overlapAgo, isUndatable, ...rest }) => ({
      ...rest,
      undated: Math.min(rest.undated, rest.converted),
      silent: Math.min(rest.silent, rest.leads - rest.converted),
      ...(days > 0 && rest.type === 'EQL' ? { first: { type: 'MQL', days } } : {}),
      ...(overlapAgo > 0 && BASELINES.includes(rest.type) ? { overlapAgo } : {}),
      isUndatable: isUndatable > 0,
    }));

/** Two tiers or three with both groups in them, so that there is much to say. */
const alikes = fc
  .array(
    fc.record({
      fit: fc.constantFrom<Cell>('A', 'B', 'C', 0.9, 0.7),
      eql: fc.constantFrom(4, 8, 12, 20, 35, 60),
      mql: fc.constantFrom(6, 10, 30, 60, 90),
      rates: fc.tuple(fc.nat(100), fc.nat(100)),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((those) =>
    those.flatMap(({ fit, eql, mql, rates }): Cohort[] => [
      { type: 'EQL', fit, leads: eql, converted: Math.round((eql * rates[0]) / 100) },
      { type: 'MQL', fit, leads: mql, converted: Math.round((mql * rates[1]) / 100) },
    ]),
  );

const others = fc.array(
  fc.oneof(
    cohort(['EQL'], [1, 3, 9, 12, 25]),
    cohort(BASELINES, [1, 9, 20, 40]),
    cohort(['Overlap only', 'SQL', 'Called EQL', 'Webinar'], [1, 5, 12]),
  ),
  { maxLength: 3 },
);

const given: fc.Arbitrary<Case> = fc.record({
  dateHeader: fc.constantFrom('EQL since', 'EQL since', 'EQL date', 'Qualified date'),
  hasFit: fc.constantFrom(true, true, true, true, false),
  settings: fc.constantFrom({}, {}, {}, {}, { window: 'none' as const }, { baseline: 'SQL' }),
  more: fc.constantFrom({}, {}, {}, { firstScored: AS_OF }, { firstScored: AS_OF - 89 }),
});

export const anyWorkbook: fc.Arbitrary<AnyWorkbook> = fc
  .tuple(alikes, fc.oneof(fc.constant([]), others), given)
  .map(([tierwise, rest, how]) => ({
    cohorts: [...tierwise, ...rest].map((one, place) => ({ ...one, name: `no ${place}` })),
    given: how,
  }));

/** The rows below the header in another order. */
export const reordered = (table: Table): Table => {
  const [header = [], ...rows] = table;
  const half = Math.floor(rows.length / 2);
  return [header, ...rows.slice(half).reverse(), ...rows.slice(0, half)];
};
