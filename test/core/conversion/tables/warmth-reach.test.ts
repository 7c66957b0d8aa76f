// How high the warmth bar may be for a row: the same as judging the row with each bar.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { convertedStages } from '../../../../src/core/conversion/counting/converted';
import { exclusionsOf } from '../../../../src/core/conversion/counting/exclusions';
import { overlapFacts } from '../../../../src/core/conversion/counting/overlap-facts';
import {
  clearsBar,
  isSameBar,
  warmthReach,
} from '../../../../src/core/conversion/tables/warmth-reach';
import type { OverlapRow } from '../../../../src/core/qualification/overlap-row';
import { assess } from '../../../../src/core/qualification/qualification';
import type { Settings } from '../../../../src/core/settings/settings';
import { anyRow, anySettings, likelyRow } from '../../qualification/samples';
import { AS_OF, overlapTab } from '../tabs';

const HEADERS: Readonly<Partial<Record<keyof OverlapRow, string>>> = {
  account: 'Account',
  partner: 'Partner',
  overlap: 'Overlap',
  warmth: 'Warmth',
  lastTouch: 'Last touch',
  willing: 'Will introduce',
  fit: 'Fit',
  motion: 'Motion',
  owner: 'Owner',
  due: 'Due date',
  motionStatus: 'Motion status',
};

const tableOf = (row: OverlapRow): Table => {
  const fields = Object.keys(HEADERS) as (keyof OverlapRow)[];
  const existing = fields.filter((field) => row[field] !== undefined);
  return [
    existing.map((field): Cell => HEADERS[field] ?? ''),
    existing.map((field) => row[field] ?? ''),
  ];
};

const named = (row: OverlapRow): OverlapRow => ({
  ...row,
  account: 'Acme',
  partner: 'Globex',
  overlap: row.overlap ?? '',
});

describe('a row without an EQL since date', () => {
  it('is an EQL at exactly the bars that it reaches', () => {
    const bar = fc.oneof(
      fc.constantFrom(0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1),
      fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(fc.oneof(anyRow, likelyRow).map(named), anySettings, bar, (row, settings, at) => {
        const sheet = overlapTab(tableOf(row));
        const [first] = sheet.rows;
        const [fact] = overlapFacts(sheet, termsOf(settings), undefined);
        fc.pre(first !== undefined && fact !== undefined);
        const reach = warmthReach(sheet, settings, AS_OF)(fact);
        const judged = assess(first.row, { ...settings, warmthBar: at }, AS_OF, sheet.terms);
        expect(clearsBar(reach, at)).toBe(judged.status === 'EQL');
      }),
      { numRuns: 1000 },
    );
  });
});

function termsOf(settings: Settings) {
  return {
    settings,
    asOf: AS_OF,
    stages: convertedStages(settings),
    exclusions: exclusionsOf(settings),
  };
}

it.each([
  [0.3, 0.1 + 0.2, true], // 0.30000000000000004
  [0.3, 0.31, false],
])('the bars %p and %p are the same: %p', (one, other, same) => {
  expect(isSameBar(one, other)).toBe(same);
  expect(clearsBar(one, other)).toBe(same);
});
