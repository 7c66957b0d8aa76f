// The state that a workbook is in, and the sentence that a leader reads for it.
import { dayOf } from '../tabs';
import { type Counts, flat, tiers } from './tiers';
import { type Case, type Cohort, eqls, modelOf, mqls } from './workbook';

const FIRST_DAY = dayOf('2026-11-28');
const JANUARY = dayOf('2026-01-10');

it.each<[string, readonly Cohort[], Case, string]>([
  [
    'just begun',
    [eqls({ leads: 60, ago: 0, over: 1 }), mqls({ leads: 300, converted: 45 })],
    { asOf: FIRST_DAY, more: { firstScored: FIRST_DAY } },
    'Just begun: 60 EQLs count from 28 November 2026, when this list was first scored. The first look is worth making on 26 February 2027.',
  ],
  [
    'too early',
    [
      eqls({ leads: 7, converted: 2 }),
      eqls({ leads: 3, ago: 27, over: 1, name: 'young' }),
      mqls({ leads: 400, converted: 40 }),
    ],
    { asOf: JANUARY },
    'Too early to say: 7 EQLs are old enough to judge, and 10 are needed. At the present pace that is around 14 March.',
  ],
  [
    'an early signal',
    flat([4, 12], [40, 400]),
    {},
    'Early signal: 4 of 12 EQLs converted (33%), against 40 of 400 MQLs (10%). Small numbers: the true EQL rate could be 14% to 61%.',
  ],
  [
    'higher, most of it fit',
    tiers(['A', [30, 90], [20, 60]], ['B', [2, 30], [30, 300]]),
    {},
    'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8).',
  ],
  [
    'higher, can’t tell',
    tiers(['A', [3, 20], [3, 100]], ['B', [2, 20], [2, 100]]),
    {},
    'EQLs convert more often: 13% (5 of 40) against 3% (5 of 200). Among accounts of the same fit the gap is 10 points (0 to 20): not settled.',
  ],
  [
    'hidden by fit',
    tiers(['A', [33, 60], [100, 200]], ['B', [33, 140], [16, 200]]),
    {},
    "Within the same fit tier EQLs convert better, 5 to 19 points; overall it doesn't show (33% against 29%), because EQLs came from harder tiers.",
  ],
  [
    'tiers disagree',
    tiers(['A', [36, 60], [20, 100]], ['B', [3, 60], [27, 150]]),
    {},
    'It depends on fit: in tier A EQLs convert better (60% against 20%), in tier B less often (5% against 18%).',
  ],
  [
    'no clear difference',
    flat([5, 20], [20, 100]),
    {},
    'No clear difference: 25% (5 of 20) against 20% (20 of 100); the gap could be 11 points lower or 28 points higher.',
  ],
  [
    'depends on who was first',
    [
      eqls({ leads: 20, converted: 14 }),
      eqls({ leads: 460, converted: 70, first: { type: 'MQL', days: 60 } }),
      mqls({ leads: 1000, converted: 240, after: 5 }),
    ],
    {},
    'Not judged: 460 EQLs were MQLs first. Left out of the MQLs, EQLs are 2 to 11 points lower; counted as MQLs until then, 3 lower to 5 higher.',
  ],
  [
    'unknown outcomes',
    [eqls({ leads: 300, converted: 50, silent: 135 }), mqls({ leads: 1000, converted: 250 })],
    {},
    'Not judged: nobody says whether 135 of 300 EQLs converted. If none did, 17%; of those known, 30%; MQLs 25%. Add them to the leads tab.',
  ],
  [
    'not judged',
    [
      eqls({ leads: 69, converted: 18 }),
      eqls({ leads: 31, converted: 31, after: -5, name: 'before' }),
      mqls({ leads: 300, converted: 45 }),
    ],
    { columnsBefore: 9, more: { tabNames: { overlap: 'Overlaps' } } },
    'Not judged: 31% of EQLs converted before they qualified. Mend the dates first: column Q of Overlaps.',
  ],
])('%s', (_, cohorts, given, expected) => {
  expect(modelOf(cohorts, given).headline).toBe(expected);
});

// A first look supports these by the plain interval alone, so that `so far` follows.
it.each<[string, readonly Cohort[], string]>([
  [
    'higher, and the gap holds',
    tiers(['A', [12, 30], [25, 100]], ['B', [6, 30], [20, 200]]),
    'EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher, and the gap holds within the same fit tier.',
  ],
  [
    'lower',
    tiers(['A', [9, 60], [56, 180]], ['B', [5, 60], [30, 180]]),
    'EQLs convert less often: 12% (14 of 120) against 24% (86 of 360) within 90 days, 4 to 19 points lower, also within the same fit tier.',
  ],
])('%s, at a first look', (_, cohorts, expected) => {
  const first = modelOf(cohorts);
  expect(first.headline).toBe(
    `${expected} That is so far: looked at again and again, chance alone can show as much.`,
  );
  // An earlier look has settled it.
  const direction = first.verdict.kind === 'judged' ? first.verdict.direction : 'none';
  const history = direction === 'none' ? undefined : { looks: 3, settled: direction };
  expect(modelOf(cohorts, history ? { more: { history } } : {}).headline).toBe(expected);
});

describe('the figures under the sentence are those of R 4.2', () => {
  const FIGURES = [
    ...(['rate', 'low', 'high', 'difference', 'differenceLow', 'differenceHigh'] as const),
    ...(['lift', 'liftLow', 'liftHigh', 'pValue'] as const),
  ];

  it.each<[Counts, Counts, readonly number[]]>([
    [
      [56, 70],
      [48, 80],
      [0.8, 0.69183, 0.87695, 0.2, 0.05243, 0.33387, 1.3333, 1.0766, 1.6512, 0.0125211],
    ],
    [
      [18, 60],
      [45, 300],
      [0.3, 0.19898, 0.42509, 0.15, 0.03949, 0.28016, 2, 1.2486, 3.2036, 0.0085517],
    ],
    [
      [4, 12],
      [40, 400],
      [0.33333, 0.13812, 0.60938, 0.23333, 0.0353, 0.51057, 3.3333, 1.4212, 7.818, 0.0296708],
    ],
    [
      [5, 20],
      [20, 100],
      [0.25, 0.11186, 0.4687, 0.05, -0.11423, 0.27863, 1.25, 0.532, 2.9372, 0.562836],
    ],
    [
      [32, 120],
      [50, 360],
      [0.26667, 0.19568, 0.35212, 0.12778, 0.04652, 0.219, 1.92, 1.2965, 2.8434, 0.00196554],
    ],
  ])('%j EQLs against %j MQLs', (eql, mql, expected) => {
    const [row] = modelOf(flat(eql, mql)).byLeadType;
    FIGURES.forEach((name, place) => {
      expect(row?.[name]).toBeCloseTo(expected[place] ?? Number.NaN, 4);
    });
  });

  it('of 0 of 9 EQLs the counts alone are told', () => {
    const [row] = modelOf(flat([0, 9], [30, 250])).byLeadType;
    const counts = { leadType: 'EQL', leads: 9, mature: 9, converted: 0 };
    expect(row).toEqual({ ...counts, verdict: 'Too early' });
  });

  it('Simpson’s case pools to a difference of -0.01437', () => {
    const { likeForLike } = modelOf(tiers(['A', [30, 90], [20, 60]], ['B', [2, 30], [30, 300]]));
    expect(likeForLike?.pooled?.difference).toBeCloseTo(-0.01437, 5);
    expect(likeForLike?.pooled?.lift).toBeCloseTo(0.93827, 5);
    expect(likeForLike?.pooled?.pValue).toBeCloseTo(0.7785, 4);
  });

  // Twice the accounts of R's case, which leaves the shares: of 8 that are mature none would be told.
  it('Kaplan-Meier, each account with its own days', () => {
    const one = (make: typeof eqls, days: number, isConverted: boolean, place: number): Cohort =>
      isConverted
        ? make({ leads: 2, converted: 2, ago: 200, over: 1, after: days, name: `${place}` })
        : make({ leads: 2, ago: days, over: 1, name: `${place}` });
    const group = (make: typeof eqls, marks: string): Cohort[] =>
      marks
        .split(' ')
        .map((mark, place) => one(make, Number.parseInt(mark, 10), !mark.endsWith('+'), place));
    const model = modelOf([
      ...group(eqls, '10 20 30 30+ 45 60 60+ 90+ 90+ 90+'),
      ...group(mqls, '15+ 25 40+ 80 90+ 90+ 90+ 90+ 90+ 90+'),
    ]);
    const [eql, mql] = model.timeToConvert.map(({ by }) => by.find(({ day }) => day === 90)?.share);
    expect(eql).toBeCloseTo(1 - 0.46667, 5);
    expect(mql).toBeCloseTo(1 - 0.7619, 5);
  });
});
