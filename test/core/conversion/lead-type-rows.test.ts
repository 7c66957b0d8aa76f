// The table by lead type: its order, its empty rows, and what is told of few.
import type { TypeDates } from '../../../src/core/conversion/comparing/conversion-dates';
import type { LeadGroup } from '../../../src/core/conversion/counting/lead-groups';
import {
  emptyGroup,
  leadTypeRows,
  matureCount,
  tableGroups,
} from '../../../src/core/conversion/lead-type-rows';
import { inputOf } from './tabs';

const group = (
  leadType: string,
  [converted, mature]: readonly [number, number],
  more: Partial<LeadGroup> = {},
): LeadGroup => ({ ...emptyGroup(leadType), leads: mature, mature, converted, ...more });

const dates = (leadType: string, leftOut = 0): TypeDates => ({
  leadType,
  leftOut,
  conversions: 0,
  unreadable: 0,
  future: 0,
});

const OVERLAP = [['Account', 'Partner', 'Overlap']];
const LEADS = [['Company', 'Lead type']];
const typesOf = (groups: readonly LeadGroup[]): string[] => groups.map(({ leadType }) => leadType);

describe('which rows there are', () => {
  it('EQL, overlap only, the baseline, SQL, called EQL, then the others by their number', () => {
    const given = ['Webinar', 'Called EQL', 'SQL', 'Partner', 'MQL', 'Overlap only', 'EQL'];
    const groups = given.map((type) => group(type, [0, type === 'Partner' ? 30 : 20]));
    const both = [dates('EQL'), dates('MQL')] as const;
    expect(typesOf(tableGroups(groups, both, inputOf(OVERLAP, LEADS)))).toEqual([
      ...['EQL', 'Overlap only', 'MQL', 'SQL', 'Called EQL', 'Partner', 'Webinar'],
    ]);
  });

  it.each<[string, boolean, boolean, number, readonly string[]]>([
    ['both, where both tabs are there', true, true, 0, ['EQL', 'MQL']],
    ['EQL alone without a leads tab', true, false, 0, ['EQL']],
    ['the baseline alone without an overlap tab', false, true, 0, ['MQL']],
    ['no row of 0 where there are some that can’t be counted', true, true, 3, ['MQL']],
  ])('%s', (_, hasOverlap, hasLeads, leftOut, expected) => {
    const input = inputOf(hasOverlap ? OVERLAP : undefined, hasLeads ? LEADS : undefined);
    expect(typesOf(tableGroups([], [dates('EQL', leftOut), dates('MQL')], input))).toEqual(
      expected,
    );
  });
});

describe('what is told of each', () => {
  const MQLS = group('MQL', [45, 300]);
  const keysOf = (groups: readonly LeadGroup[]): string[] =>
    Object.keys(leadTypeRows(groups, 'MQL', 0.95)[0] ?? {}).sort();
  const COUNTS = ['converted', 'leadType', 'leads', 'mature', 'verdict'];
  const RATE = [...COUNTS, 'rate', 'low', 'high'].sort();
  const ALL = [
    ...RATE,
    ...['difference', 'differenceLow', 'differenceHigh'],
    ...['lift', 'liftLow', 'liftHigh', 'pValue'],
  ].sort();

  it.each<[string, readonly LeadGroup[], readonly string[]]>([
    ['all of it from 10 on either side', [group('EQL', [4, 10]), MQLS], ALL],
    ['counts of 9', [group('EQL', [4, 9]), MQLS], COUNTS],
    ['a rate where the baseline is few', [group('EQL', [4, 10]), group('MQL', [1, 9])], RATE],
    [
      'no more than how many there are where nobody says who converted',
      [group('EQL', [0, 20], { silent: 20 }), MQLS],
      ['leadType', 'leads', 'mature'],
    ],
    [
      'nor where no window can be applied',
      [group('EQL', [4, 20], { isRated: false }), MQLS],
      ['leadType', 'leads', 'mature'],
    ],
  ])('%s', (_, groups, expected) => {
    expect(keysOf(groups)).toEqual(expected);
  });

  it('the baseline is compared with nothing, and with nobody in it nothing is', () => {
    const [, mql] = leadTypeRows([group('EQL', [4, 10]), MQLS], 'MQL', 0.95);
    expect(mql).not.toHaveProperty('difference');
    const [eql] = leadTypeRows([group('EQL', [4, 10]), emptyGroup('MQL')], 'MQL', 0.95);
    expect(eql).not.toHaveProperty('verdict');
  });

  it('young ones are leads, and in no rate', () => {
    const [row] = leadTypeRows([group('EQL', [4, 10], { leads: 25 }), MQLS], 'MQL', 0.95);
    expect(row).toMatchObject({ leads: 25, mature: 10, rate: 0.4 });
  });
});

it('a group’s count is that of its mature accounts', () => {
  expect(matureCount(group('EQL', [4, 10], { leads: 25 }))).toEqual({
    leadType: 'EQL',
    leads: 10,
    converted: 4,
  });
});
