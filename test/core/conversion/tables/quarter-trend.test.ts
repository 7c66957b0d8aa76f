// The trend of the EQLs' rate, in a sentence that its figures bear.
import * as fc from 'fast-check';
import { type EqlQuarter, trendText } from '../../../../src/core/conversion/tables/quarter-trend';
import { newcombeDifference } from '../../../../src/core/stats/newcombe';

const quarter = (name: string, mature: number, converted: number): EqlQuarter => ({
  quarter: name,
  mature,
  converted,
  ...(mature < 10 ? {} : { rate: converted / mature }),
});

it.each<[string, EqlQuarter[], string]>([
  ['nothing without EQLs', [], ''],
  [
    'nothing of one quarter',
    [quarter('2026 Q1', 40, 20)],
    'No trend can be told yet: that takes two quarters with 10 mature EQLs each.',
  ],
  [
    'nothing of a quarter with nine',
    [quarter('2025 Q4', 9, 0), quarter('2026 Q1', 40, 20)],
    'No trend can be told yet: that takes two quarters with 10 mature EQLs each.',
  ],
  [
    'a fall',
    [quarter('2025 Q4', 60, 30), quarter('2026 Q1', 50, 3), quarter('2026 Q2', 60, 9)],
    'EQLs of 2026 Q2 converted less often than those of 2025 Q4: 15% (9 of 60) against 50% (30 of 60), 18 to 49 points lower.',
  ],
  [
    'no clear trend',
    [quarter('2025 Q4', 20, 5), quarter('2026 Q1', 100, 20)],
    'No clear trend: EQLs of 2026 Q1 and 2025 Q4 converted at 20% (20 of 100) against 25% (5 of 20); the gap could be 28 points lower to 11 higher.',
  ],
  [
    'a rise in small numbers',
    [quarter('2025 Q4', 400, 40), quarter('2026 Q1', 12, 4)],
    'EQLs of 2026 Q1 converted more often than those of 2025 Q4: 33% (4 of 12) against 10% (40 of 400), 4 to 51 points higher. Small numbers.',
  ],
])('%s', (_, quarters, sentence) => {
  expect(trendText(quarters, 0.95)).toBe(sentence);
});

it('says higher or lower only where the interval of the difference does', () => {
  const drawn = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([mature, converted]) => ({ mature, converted: Math.min(mature, converted) }));
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 8 }), (given) => {
      const quarters = given.map(({ mature, converted }, place) =>
        quarter(`Q${place}`, mature, converted),
      );
      const said = trendText(quarters, 0.95);
      const rated = given.filter(({ mature }) => mature >= 10);
      const [first, last] = [rated[0], rated[rated.length - 1]];
      if (!first || !last || rated.length < 2) {
        expect(said).toMatch(/^$|^No trend can be told yet/);
        return;
      }
      const arm = ({ mature, converted }: typeof first) => ({
        successes: converted,
        trials: mature,
      });
      const { low, high } = newcombeDifference(arm(last), arm(first));
      if (said.includes('more often')) expect(low).toBeGreaterThan(0);
      else if (said.includes('less often')) expect(high).toBeLessThan(0);
      else expect(said).toMatch(/^No clear trend/);
    }),
  );
});
