import { quickConversions } from '../../../../src/core/conversion/comparing/quick-conversions';
import type {
  CountedAccount,
  LeadGroup,
} from '../../../../src/core/conversion/counting/lead-groups';
import { emptyGroup } from '../../../../src/core/conversion/lead-type-rows';

const account = (days: number | undefined, isMature = true): CountedAccount => ({
  stratum: '',
  lead: {
    kind: 'counted',
    isMature,
    hasConverted: days !== undefined,
    isUndatedConversion: false,
    isSilent: false,
    isUnknown: false,
    ...(days === undefined ? {} : { history: { days, converted: true } }),
  },
});

/** So many that converted on day 3, on day 30, and never. */
const group = (leadType: string, quick: number, slow: number, never = 20): LeadGroup => ({
  ...emptyGroup(leadType),
  accounts: [
    ...Array.from({ length: quick }, () => account(3)),
    ...Array.from({ length: slow }, () => account(30)),
    ...Array.from({ length: never }, () => account(undefined)),
  ],
});

test.each<[string, readonly [number, number], readonly [number, number], boolean]>([
  ['more than half, and twice the baseline’s share, is told', [8, 6], [10, 30], true],
  ['half isn’t', [7, 7], [0, 40], false],
  ['nor is less than twice the baseline’s share', [8, 6], [12, 28], false],
  ['exactly twice is', [8, 2], [16, 24], true],
  ['a baseline in which nobody converted has no share', [8, 6], [0, 0], true],
  ['no conversions, nothing to tell', [0, 0], [0, 40], false],
])('%s', (_, [quick, slow], [others, slowOthers], expected) => {
  const found = quickConversions(group('EQL', quick, slow), group('MQL', others, slowOthers));
  expect(found !== undefined).toBe(expected);
});

test('day 7 is quick, day 8 isn’t; the young don’t count', () => {
  const of = (accounts: CountedAccount[]): LeadGroup => ({ ...emptyGroup('EQL'), accounts });
  const found = quickConversions(
    of([account(7), account(7), account(8), account(0, false)]),
    emptyGroup('MQL'),
  );
  expect(found?.eql).toEqual({ quick: 2, conversions: 3 });
});
