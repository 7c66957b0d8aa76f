// What a row says about its conversion.
import type { Cell } from '../../../../src/core/cells/cell';
import { isoDay } from '../../../../src/core/cells/day';
import {
  type Conversion,
  type ConversionCells,
  earliestConversion,
  readConversion,
} from '../../../../src/core/conversion/counting/conversion-evidence';
import { convertedStages } from '../../../../src/core/conversion/counting/converted';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { dayOf } from '../tabs';

const STAGES = { stages: convertedStages(DEFAULT_SETTINGS) };
const said = (conversion: Conversion): string =>
  conversion.kind === 'on' ? isoDay(conversion.day) : conversion.kind;

it.each<[string, ConversionCells, string]>([
  ['no column could say it', {}, 'silent'],
  ['a blank date', { convertedAt: '' }, 'no'],
  ['a date', { convertedAt: '2026-02-01' }, '2026-02-01'],
  ['a date column with a no in it', { convertedAt: 'No' }, 'no'],
  ['a date column with a tick in it', { convertedAt: true }, 'undated'],
  ['a date column with FALSE in it', { convertedAt: false }, 'no'],
  ['a date that can’t be read', { convertedAt: 'sometime' }, 'unreadable'],
  ['an error', { convertedAt: '#N/A' }, 'unreadable'],
  [
    'a date that can’t be read, and one that can',
    { convertedAt: '#N/A', opportunityDate: '2026-02-03' },
    '2026-02-03',
  ],
  [
    'the converted date before the opportunity’s',
    { convertedAt: '2026-02-01', opportunityDate: '2026-01-03' },
    '2026-02-01',
  ],
  [
    'the first deal where no opportunity is dated',
    { opportunityDate: '', firstDealDate: '2026-02-04' },
    '2026-02-04',
  ],
  [
    'the customer’s date at last',
    { opportunityDate: '', customerDate: '2026-02-05' },
    '2026-02-05',
  ],
  ['a flag', { converted: true }, 'undated'],
  ['a flag that holds a date', { converted: '2026-02-06' }, '2026-02-06'],
  ['a flag that says no', { converted: 'FALSE' }, 'no'],
  [
    'a date beside a flag that says no',
    { converted: false, convertedAt: '2026-02-01' },
    '2026-02-01',
  ],
  [
    'a won stage with its close date',
    { stage: 'Closed Won', closedAt: '2026-03-01' },
    '2026-03-01',
  ],
  ['a won stage without one', { stage: 'closedwon', closedAt: '' }, 'undated'],
  ['a lost stage with a close date', { stage: 'Closed Lost', closedAt: '2026-03-01' }, 'no'],
  [
    'an open stage whose close date is a forecast',
    { stage: 'Negotiation', closedAt: '2027-03-01' },
    'no',
  ],
  ['a lifecycle stage', { lifecycleStage: 'opportunity' }, 'undated'],
  ['a lead status', { leadStatus: 'Closed - Converted' }, 'undated'],
  ['a lead status that denies it', { leadStatus: 'Closed - Not Converted' }, 'no'],
])('%s', (_, cells, expected) => {
  expect(said(readConversion(cells, STAGES))).toBe(expected);
});

describe('an account’s conversion is the earliest of its rows', () => {
  const read = (cell: Cell): Conversion => readConversion({ convertedAt: cell }, STAGES);
  const none: Conversion = { kind: 'silent' };
  it.each([
    ['two dates', [read('2026-03-01'), read('2026-02-01')], '2026-02-01'],
    ['a date and a tick', [read(true), read('2026-02-01')], '2026-02-01'],
    ['a tick and what can’t be read', [read('soon'), read(true)], 'undated'],
    ['a no and what can’t be read', [read(''), read('soon')], 'unreadable'],
    ['a no and silence', [none, read('')], 'no'],
    ['no rows', [], 'silent'],
  ])('%s', (_, rows, expected) => {
    expect(said(earliestConversion(rows.map((conversion) => ({ conversion }))))).toBe(expected);
    expect(said(earliestConversion(rows.map((conversion) => ({ conversion })).reverse()))).toBe(
      expected,
    );
  });
});

it('reads days as the sheet shows them', () => {
  expect(readConversion({ convertedAt: new Date(Date.UTC(2026, 1, 1, 23, 59)) }, STAGES)).toEqual({
    kind: 'on',
    day: dayOf('2026-02-01'),
  });
});
