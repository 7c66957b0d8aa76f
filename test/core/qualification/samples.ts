// What the tests of the readings share: terms, settings that differ in a few places, and rows made
// up at random. It tests nothing itself.
import * as fc from 'fast-check';
import type { Cell, Day } from '../../../src/core/cells/cell';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { SCALE_NAMES } from '../../../src/core/qualification/scale';
import type { Terms } from '../../../src/core/qualification/terms';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

export const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / 86_400_000;

/** 30 June 2026, the day that the tests judge at. */
export const AS_OF = dayOf(2026, 6, 30);

export const settingsWith = (changes: Partial<Settings>): Settings => ({
  ...DEFAULT_SETTINGS,
  ...changes,
});

export const termsWith = (
  changes: Partial<Settings> = {},
  asOf: Day | undefined = AS_OF,
): Terms => ({
  settings: settingsWith(changes),
  asOf,
  dateOrder: 'month-day',
});

/** A date cell so many days before the as-of date. */
export const daysBefore = (days: number): Date => new Date((AS_OF - days) * 86_400_000);

/** Cells as people fill them, right and wrong. */
const said: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  ...['', '-', 'n/a', '#N/A', 'Loading...', 'yes', 'no', 'none', true, false, 0, 1, 85, '85%'],
  ...['Customer', 'Open Opportunities', 'prospect', 'Former customer', 'Customer; no', 'Not sure'],
  ...[
    'Hot',
    'Warm - met in March',
    'lukewarm',
    'Cold',
    'A',
    'B (enterprise)',
    'Tier 3',
    'Not a fit',
  ],
  ...['Partner introduction', 'Co-sell', 'Route to rep', 'declined', 'Send pigeons', 'done'],
  ...[
    'Rejected',
    'No reply',
    'On hold',
    'Not started',
    'Intro requested',
    '4/5',
    '⭐⭐⭐',
    'Level 4',
  ],
  ...['2026-06-01', '2026-06-29', '2025-01-01', '2027-01-01', 'next week', 'Sam Lee', '=1+1', '-5'],
);

/** Any cell at all: also what no person would write. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: said },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
);

/** A row with any cells, where any column may not exist. */
export const anyRow: fc.Arbitrary<OverlapRow> = fc.record(
  {
    account: anyCell,
    partner: anyCell,
    overlap: anyCell,
    warmth: anyCell,
    lastTouch: anyCell,
    willing: anyCell,
    fit: anyCell,
    motion: anyCell,
    owner: anyCell,
    due: anyCell,
    motionStatus: anyCell,
    introductionStatus: anyCell,
  },
  { requiredKeys: [] },
);

/** A row that often qualifies, so that laws about EQLs are tried on EQLs. */
export const likelyRow: fc.Arbitrary<OverlapRow> = fc.record(
  {
    account: fc.constantFrom<Cell>('Acme', 'Initech Inc.'),
    partner: fc.constantFrom<Cell>('Globex'),
    overlap: fc.constantFrom<Cell>('Customer', 'Prospect', 'Open deal', true, ''),
    warmth: fc.oneof(
      fc.constantFrom<Cell>('Hot', 'Warm', 'Cold', ''),
      fc.integer({ min: 0, max: 100 }),
    ),
    lastTouch: fc.oneof(fc.integer({ min: 0, max: 200 }).map(daysBefore), fc.constant('')),
    willing: fc.constantFrom<Cell>('yes', 'maybe', 'no', ''),
    fit: fc.oneof(fc.constantFrom<Cell>('A', 'B', 'C', ''), fc.integer({ min: 0, max: 100 })),
    motion: fc.constantFrom<Cell>('Intro', 'Co-sell', 'declined', ''),
    owner: fc.constantFrom<Cell>('Sam Lee', 'Kim', ''),
    due: fc.oneof(fc.integer({ min: -60, max: 20 }).map(daysBefore), fc.constant('')),
  },
  { requiredKeys: ['overlap', 'warmth', 'fit', 'motion'] },
);

const weight = fc.oneof(
  fc.double({ min: 1e-12, max: 100, noNaN: true }),
  fc.constantFrom(1e-12, 1e-300, 5e-324, 1, 100),
);

/** Settings with other bars, scales and weights. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    warmthBar: fc.double({ min: 0.01, max: 1, noNaN: true }),
    fitBar: fc.double({ min: 0.01, max: 1, noNaN: true }),
    warmthScale: fc.constantFrom<Settings['warmthScale']>('', ...SCALE_NAMES),
    fitScale: fc.constantFrom<Settings['fitScale']>('', ...SCALE_NAMES),
    acceptedOverlap: fc.constantFrom<Settings['acceptedOverlap']>(
      'any',
      'customer or open opportunity',
    ),
    stalestFreshness: fc.double({ min: 0, max: 1, noNaN: true }),
    weights: fc.record({ overlap: weight, warmth: weight, fit: weight, motion: weight }),
  })
  .map(settingsWith);
