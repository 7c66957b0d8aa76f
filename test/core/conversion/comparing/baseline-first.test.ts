// EQLs that were MQLs first, by what each account was at the time.
import { baselineFirst } from '../../../../src/core/conversion/comparing/baseline-first';
import type { BecameEql } from '../../../../src/core/conversion/counting/count-facts';
import type { LeadGroup } from '../../../../src/core/conversion/counting/lead-groups';
import { emptyGroup } from '../../../../src/core/conversion/lead-type-rows';

/** So many accounts that were followed for so many days, of whom some converted on the last. */
const group = (
  leadType: string,
  ...those: readonly (readonly [leads: number, days: number, isConverted: boolean])[]
): LeadGroup => {
  const accounts = those.flatMap(([leads, days, converted]) =>
    Array.from({ length: leads }, () => ({
      stratum: '',
      lead: {
        kind: 'counted' as const,
        isMature: true,
        hasConverted: converted,
        isUndatedConversion: false,
        isSilent: false,
        isUnknown: false,
        history: { days, converted },
      },
    })),
  );
  return { ...emptyGroup(leadType), accounts, leads: accounts.length };
};

const became = (count: number, days: number): BecameEql[] =>
  Array.from({ length: count }, () => ({
    baselineSince: 0,
    eqlSince: days,
    conversion: { kind: 'no' },
  }));

const EQLS = group('EQL', [20, 30, true], [80, 120, false]);
const MQLS = group('MQL', [30, 50, true], [70, 120, false]);

it('where no EQL was an MQL first there is nothing to ask', () => {
  expect(baselineFirst(EQLS, MQLS, [], 90, 0.95)).toBeUndefined();
});

it('they are MQLs that haven’t converted until they became EQLs', () => {
  // Gone before the MQLs convert on day 50, they change nothing; still there, they halve the share.
  const early = baselineFirst(EQLS, MQLS, became(100, 40), 90, 0.95);
  const late = baselineFirst(EQLS, MQLS, became(100, 60), 90, 0.95);
  expect(early).toMatchObject({ eqls: 100, allEqls: 100 });
  expect(early?.difference.estimate).toBeCloseTo(0.2 - 0.3, 10);
  expect(late?.difference.estimate).toBeCloseTo(0.2 - 0.15, 10);
});

it('conversions after the window count for nothing', () => {
  const slow = group('MQL', [30, 100, true], [70, 120, false]);
  const found = baselineFirst(EQLS, slow, became(10, 40), 90, 0.95);
  expect(found?.difference.estimate).toBeCloseTo(0.2, 10);
  expect(found?.difference).not.toHaveProperty('low');
});

it('without a conversion in a group, or anybody followed so long, no interval exists', () => {
  const nobody = group('MQL', [100, 120, false]);
  expect(baselineFirst(EQLS, nobody, became(10, 40), 90, 0.95)?.difference).not.toHaveProperty(
    'low',
  );
  const young = group('MQL', [100, 20, false]);
  expect(baselineFirst(EQLS, young, became(10, 10), 90, 0.95)?.difference).toEqual({});
});
