// Each row of the table of like for like beside the crude gap, both ways round, and as early signals.
import type { SummaryModel } from '../../../../src/core/conversion/summary';
import { type Tier, tiers } from './tiers';
import { modelOf } from './workbook';

/** What follows a gap that no always valid interval supports yet. */
const SO_FAR = ' That is so far: looked at again and again, chance alone can show as much.';

/** What the comparison points to, in the words of the table's columns. */
const columnsOf = ({ verdict }: SummaryModel): string => {
  if (verdict.kind !== 'judged') return verdict.kind;
  const { direction, isEarly, alike } = verdict;
  const pooled =
    'pooled' in alike
      ? alike.pooled.differenceLow > 0
        ? 'above 0'
        : alike.pooled.differenceHigh < 0
          ? 'below 0'
          : 'holds 0'
      : alike.kind;
  return `${isEarly ? 'early ' : ''}${direction}, ${pooled}`;
};

it.each<[string, readonly Tier[], string]>([
  [
    'higher, above 0',
    [
      ['A', [12, 30], [25, 100]],
      ['B', [6, 30], [20, 200]],
    ],
    `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher, and the gap holds within the same fit tier.${SO_FAR}`,
  ],
  [
    'lower, below 0',
    [
      ['A', [9, 60], [56, 180]],
      ['B', [5, 60], [30, 180]],
    ],
    `EQLs convert less often: 12% (14 of 120) against 24% (86 of 360) within 90 days, 4 to 19 points lower, also within the same fit tier.${SO_FAR}`,
  ],
  [
    'higher, holds 0', // at most half of the crude gap
    [
      ['A', [30, 90], [20, 60]],
      ['B', [2, 30], [30, 300]],
    ],
    'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8).',
  ],
  [
    'lower, holds 0',
    [
      ['A', [18, 30], [140, 240]],
      ['B', [6, 90], [10, 120]],
    ],
    'EQLs convert less often (20%, 24 of 120, against 42%, 150 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-8 to 7).',
  ],
  [
    'higher, holds 0', // and may be as large as the crude gap
    [
      ['A', [3, 20], [3, 100]],
      ['B', [2, 20], [2, 100]],
    ],
    'EQLs convert more often: 13% (5 of 40) against 3% (5 of 200). Among accounts of the same fit the gap is 10 points (0 to 20): not settled.',
  ],
  [
    'lower, holds 0',
    [
      ['A', [8, 29], [60, 180]],
      ['B', [3, 78], [21, 190]],
    ],
    'EQLs convert less often: 10% (11 of 107) against 22% (81 of 370). Among accounts of the same fit the gap is -7 points (-14 to 0): not settled.',
  ],
  [
    'higher, below 0',
    [
      ['A', [80, 160], [70, 100]],
      ['B', [2, 40], [60, 300]],
    ],
    'Within the same fit tier EQLs convert less often, 10 to 26 points; overall they convert more often (41% against 33%), because EQLs came from easier tiers.',
  ],
  [
    'lower, above 0', // better in both tiers
    [
      ['A', [26, 30], [130, 200]],
      ['B', [30, 170], [5, 100]],
    ],
    'Within the same fit tier EQLs convert better, 9 to 22 points; overall they convert less often (28% against 45%), because EQLs came from harder tiers.',
  ],
  [
    'none, above 0', // better in both tiers
    [
      ['A', [33, 60], [100, 200]],
      ['B', [33, 140], [16, 200]],
    ],
    "Within the same fit tier EQLs convert better, 5 to 19 points; overall it doesn't show (33% against 29%), because EQLs came from harder tiers.",
  ],
  [
    'none, below 0',
    [
      ['A', [30, 120], [25, 60]],
      ['B', [3, 40], [30, 200]],
    ],
    "Within the same fit tier EQLs convert less often, 4 to 21 points; overall it doesn't show (20.6% against 21.2%), because EQLs came from easier tiers.",
  ],
  [
    'none, holds 0',
    [
      ['A', [20, 60], [30, 100]],
      ['B', [6, 60], [20, 150]],
    ],
    'No clear difference: 22% (26 of 120) against 20% (50 of 250); the gap could be 7 points lower or 11 points higher.',
  ],
  [
    'higher, disagree',
    [
      ['A', [36, 60], [20, 100]],
      ['B', [3, 60], [27, 150]],
    ],
    'It depends on fit: in tier A EQLs convert better (60% against 20%), in tier B less often (5% against 18%).',
  ],
  [
    'early higher, above 0',
    [
      ['A', [8, 14], [25, 100]],
      ['B', [4, 10], [20, 200]],
    ],
    'Early signal: 12 of 24 EQLs converted (50%), against 45 of 300 MQLs (15%). Small numbers: the true EQL rate could be 31% to 69%.',
  ],
  [
    'early lower, below 0',
    [
      ['A', [1, 14], [50, 100]],
      ['B', [1, 12], [60, 150]],
    ],
    'Early signal: 2 of 26 EQLs converted (8%), against 110 of 250 MQLs (44%). Small numbers: the true EQL rate could be 2% to 24%.',
  ],
  [
    'early higher, holds 0', // all of it fit
    [
      ['A', [12, 18], [66, 100]],
      ['B', [1, 10], [24, 300]],
    ],
    'Early signal: 13 of 28 EQLs converted (46%), against 90 of 400 MQLs (23%). Small numbers: the true EQL rate could be 30% to 64%. Most of the gap comes from fit: among accounts of the same fit it is 1 point (-15 to 17).',
  ],
  [
    'early lower, holds 0',
    [
      ['A', [4, 7], [160, 270]],
      ['B', [1, 20], [3, 50]],
    ],
    'Early signal: 5 of 27 EQLs converted (19%), against 163 of 320 MQLs (51%). Small numbers: the true EQL rate could be 8% to 37%. Most of the gap comes from fit: among accounts of the same fit it is -1 points (-16 to 13).',
  ],
  [
    'early higher, holds 0',
    [
      ['A', [7, 12], [35, 100]],
      ['B', [3, 12], [24, 200]],
    ],
    'Early signal: 10 of 24 EQLs converted (42%), against 59 of 300 MQLs (20%). Small numbers: the true EQL rate could be 24% to 61%. Among accounts of the same fit the gap is 18 points (-2 to 38): not settled.',
  ],
  [
    'early lower, holds 0',
    [
      ['A', [5, 10], [99, 120]],
      ['B', [2, 12], [17, 90]],
    ],
    'Early signal: 7 of 22 EQLs converted (32%), against 116 of 210 MQLs (55%). Small numbers: the true EQL rate could be 16% to 53%. Among accounts of the same fit the gap is -16 points (-34 to 2): not settled.',
  ],
  [
    'early higher, below 0',
    [
      ['A', [19, 24], [58, 60]],
      ['B', [0, 5], [60, 240]],
    ],
    'Early signal: within the same fit tier EQLs convert less often, 6 to 33 points; overall they convert more often (66% against 39%), because EQLs came from easier tiers. Small numbers: the true EQL rate could be 47% to 80%.',
  ],
  [
    'early lower, above 0',
    [
      ['A', [5, 5], [138, 150]],
      ['B', [3, 12], [2, 40]],
    ],
    'Early signal: within the same fit tier EQLs convert better, under 1 to 31 points; overall they convert less often (47% against 74%), because EQLs came from harder tiers. Small numbers: the true EQL rate could be 26% to 69%.',
  ],
  [
    'early none, above 0',
    [
      ['A', [6, 6], [40, 100]],
      ['B', [4, 23], [2, 100]],
    ],
    "Early signal: within the same fit tier EQLs convert better, 11 to 41 points; overall it doesn't show (34% against 21%), because EQLs came from harder tiers. Small numbers: the true EQL rate could be 20% to 53%.",
  ],
  [
    'early none, below 0',
    [
      ['A', [6, 18], [29, 40]],
      ['B', [0, 8], [60, 260]],
    ],
    "Early signal: within the same fit tier EQLs convert less often, 18 to 48 points; overall it doesn't show (23% against 30%), because EQLs came from easier tiers. Small numbers: the true EQL rate could be 11% to 42%.",
  ],
  [
    'early none, disagree',
    [
      ['A', [11, 14], [20, 100]],
      ['B', [0, 14], [80, 150]],
    ],
    'Early signal: it depends on fit: in tier A EQLs convert better (79% against 20%), in tier B less often (0% against 53%). Small numbers: the true EQL rate could be 24% to 58%.',
  ],
])('%s: %j', (row, those, expected) => {
  const model = modelOf(tiers(...those));
  expect(columnsOf(model)).toBe(row);
  expect(model.headline).toBe(expected);
});
