// A rate, and when nobody knows it.
import { matureRate, type RateEntry } from '../../../../src/core/conversion/comparing/rate';

const entry = (changes: Partial<RateEntry>): RateEntry => ({
  isMature: true,
  hasConverted: false,
  isUndatedConversion: false,
  isUnknown: false,
  ...changes,
});
const YOUNG = entry({ isMature: false });
const CONVERTED = entry({ hasConverted: true });
const OPEN = entry({});
const SILENT = entry({ isUnknown: true });
const UNDATED = entry({ isUndatedConversion: true, isUnknown: true });

it.each<[string, RateEntry[], number, number | undefined, number | undefined]>([
  ['none at all', [], 0, undefined, undefined],
  ['none old enough', [YOUNG], 0, undefined, undefined],
  ['one of two', [OPEN, CONVERTED, YOUNG], 2, 1, 0.5],
  ['none of two', [OPEN, OPEN], 2, 0, 0],
  ['no row says of any: unknown, no 0', [SILENT, SILENT], 2, undefined, undefined],
  ['rows say it of one: the other has not', [OPEN, SILENT], 2, 0, 0],
  [
    'one of five conversions without a date: not within the window',
    [CONVERTED, CONVERTED, CONVERTED, CONVERTED, UNDATED],
    5,
    4,
    0.8,
  ],
  [
    'one of four: too many to say',
    [CONVERTED, CONVERTED, CONVERTED, UNDATED],
    4,
    undefined,
    undefined,
  ],
  ['rows say it of a young one alone', [SILENT, YOUNG], 1, undefined, undefined],
])('%s', (_, entries, mature, converted, rate) => {
  const found = matureRate(entries, 0.95);
  expect([found.mature, found.converted, found.rate]).toEqual([mature, converted, rate]);
});
