import { judge, type Verdict } from '../../../../src/core/conversion/comparing/verdict';
import type { LeadGroup } from '../../../../src/core/conversion/counting/lead-groups';
import { emptyGroup } from '../../../../src/core/conversion/lead-type-rows';
import { whenKnown } from '../../../../src/core/conversion/notes/when-known';

const group = (leadType: string, mature: number, young: number): LeadGroup => ({
  ...emptyGroup(leadType),
  leads: mature + young,
  mature,
});
const verdictOn = ([a, m]: readonly [number, number], [b, n]: readonly [number, number]): Verdict =>
  judge({
    eql: { leadType: 'EQL', converted: a, leads: m },
    baseline: { leadType: 'MQL', converted: b, leads: n },
    baselineName: 'MQL',
    dates: { eqls: Math.max(1, m), convertedBefore: 0 },
  });
const EARLY = verdictOn([1, 7], [40, 400]);

it.each<[string, readonly LeadGroup[], readonly string[]]>([
  [
    'enough under way',
    [group('EQL', 7, 5), group('MQL', 400, 20)],
    ['3 more EQLs are needed that are old enough: 5 are under way.'],
  ],
  [
    'too few under way',
    [group('EQL', 7, 1), group('MQL', 9, 0)],
    [
      '3 more EQLs are needed that are old enough: 1 is under way, so 2 more must qualify.',
      '1 more MQL is needed that is old enough: none is under way, so 1 more must qualify.',
    ],
  ],
])('too early: %s', (_, groups, expected) => {
  expect(whenKnown(EARLY, groups, ['planned'])).toEqual(expected);
});

it.each<[string, Verdict, readonly string[]]>([
  ['an early signal', verdictOn([4, 12], [40, 400]), ['planned']],
  ['no clear difference', verdictOn([20, 100], [60, 300]), ['planned']],
  ['a gap that is there', verdictOn([18, 60], [45, 300]), []],
  ['nothing judged', { kind: 'no-conversions', silent: [] }, []],
])('%s', (_, verdict, expected) => {
  expect(whenKnown(verdict, [group('EQL', 60, 0)], ['planned'])).toEqual(expected);
});
