// A rate, and when nobody knows it.
import {
  matureRate,
  type RateEntry,
  toldRate,
} from '../../../../src/core/conversion/comparing/rate';

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

/** Enough who haven't converted for a rate to be told. */
const NINE_OPEN = Array<RateEntry>(9).fill(OPEN);

it.each<[string, RateEntry[], number, number | undefined, number | undefined]>([
  ['none at all', [], 0, undefined, undefined],
  ['none old enough', [YOUNG], 0, undefined, undefined],
  ['one of ten', [...NINE_OPEN, CONVERTED, YOUNG], 10, 1, 0.1],
  ['none of ten', [...NINE_OPEN, OPEN], 10, 0, 0],
  ['one of nine: counts and no rate', [...NINE_OPEN.slice(1), CONVERTED, YOUNG], 9, 1, undefined],
  ['no row says of any: unknown, no 0', [SILENT, SILENT], 2, undefined, undefined],
  ['rows say it of nine: the tenth has not', [...NINE_OPEN, SILENT], 10, 0, 0],
  [
    'one of five conversions without a date: not within the window',
    [...NINE_OPEN.slice(4), CONVERTED, CONVERTED, CONVERTED, CONVERTED, UNDATED],
    10,
    4,
    0.4,
  ],
  [
    'one of four: too many to say',
    [...NINE_OPEN, CONVERTED, CONVERTED, CONVERTED, UNDATED],
    13,
    undefined,
    undefined,
  ],
  ['rows say it of a young one alone', [SILENT, YOUNG], 1, undefined, undefined],
])('%s', (_, entries, mature, converted, rate) => {
  const found = matureRate(entries, 0.95);
  expect([found.mature, found.converted, found.rate]).toEqual([mature, converted, rate]);
});

it('has an interval where it has a rate, and only there', () => {
  expect(toldRate({ leads: 9, converted: 9 }, 0.95)).toEqual({});
  const { rate, low, high } = toldRate({ leads: 12, converted: 4 }, 0.95);
  expect(rate).toBe(4 / 12);
  expect([low, high].map((end) => end?.toFixed(5))).toEqual(['0.13812', '0.60938']);
});
