// Naughty cells in every field of a row: each is judged, and what is said of it is a sentence.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { type Assessment, assess } from '../../../src/core/qualification/qualification';
import { COMPONENTS } from '../../../src/core/qualification/reading';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NAUGHTY_CELLS, naughtyCell } from './naughty-cells';
import { sentenceFault } from './plain-sentence';

/** 30 June 2026. */
const AS_OF = Date.UTC(2026, 5, 30) / 86_400_000;
const STATUSES = ['', 'Check data', 'No overlap', 'Poor fit', 'EQL', 'Candidate'];

/** An EQL, in which one cell at a time is replaced. */
const GOOD_ROW: Required<OverlapRow> = {
  account: 'Acme',
  domain: 'acme.example',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  lastTouch: '2026-06-01',
  willing: 'yes',
  fit: 'A',
  motion: 'Partner introduction',
  owner: 'Sam Lee',
  due: '2026-07-15',
  motionStatus: 'open',
  introductionStatus: 'requested',
  introductionRequested: '2026-06-20',
  introductionAgreed: '',
  introductionMade: '',
  introductionMet: '',
  introductionDeclined: '',
  nextStep: 'Call',
  partnerContact: 'Dana Cole',
};
const FIELDS = Object.keys(GOOD_ROW) as (keyof OverlapRow)[];

/** What is wrong with a judgement; nothing, as a rule. */
const faultsIn = (judged: Assessment, row: OverlapRow): readonly unknown[] => {
  const { status, score, readings, nextStep } = judged;
  const cells = Object.values(row).filter((cell): cell is Cell => cell !== undefined);
  const ofReadings = COMPONENTS.flatMap((component) => {
    const { strength, reason } = readings[component];
    return [strength >= 0 && strength <= 1 ? undefined : strength, sentenceFault(reason, cells)];
  });
  const isScored =
    status === ''
      ? score === '' && nextStep === ''
      : Number.isInteger(score) && Number(score) >= 80 === (status === 'EQL');
  return [
    ...ofReadings,
    STATUSES.includes(status) ? undefined : status,
    isScored ? undefined : score,
    status === '' ? undefined : sentenceFault(nextStep, cells),
  ].filter((fault) => fault !== undefined);
};

it('the row that is replaced cell by cell is an EQL', () => {
  expect(assess(GOOD_ROW, DEFAULT_SETTINGS, AS_OF).status).toBe('EQL');
});

it.each(FIELDS)('any naughty cell in %s leaves a row that is judged', (field) => {
  for (const cell of NAUGHTY_CELLS) {
    const row = { ...GOOD_ROW, [field]: cell };
    expect(faultsIn(assess(row, DEFAULT_SETTINGS, AS_OF), row)).toEqual([]);
  }
});

it('rows of naughty cells alone are judged, with and without columns', () => {
  const anyRow: fc.Arbitrary<OverlapRow> = fc.record(
    Object.fromEntries(FIELDS.map((field) => [field, naughtyCell])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyRow, fc.constantFrom(AS_OF, undefined), (row, asOf) => {
      expect(faultsIn(assess(row, DEFAULT_SETTINGS, asOf), row)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('the same cell is judged the same twice', () => {
  for (const cell of NAUGHTY_CELLS) {
    const row = { ...GOOD_ROW, warmth: cell, motion: cell, overlap: cell };
    expect(assess(row, DEFAULT_SETTINGS, AS_OF)).toEqual(assess(row, DEFAULT_SETTINGS, AS_OF));
  }
});
